import { addSentences } from './translator';

/** Fetches the sentences of the check of this Excel, which are not among those that the pane starts with. */
export async function fetchCheckWords(): Promise<void> {
  const [{ checks: es }, { checks: en }] = await Promise.all([
    import(/* webpackChunkName: "checks" */ './es/checks'),
    import(/* webpackChunkName: "checks" */ './en/checks'),
  ]);
  addSentences({ es: { checks: es }, en: { checks: en } });
}
