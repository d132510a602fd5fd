import { addSentences } from './translator';

/** Fetches the sentences of the function finder, which are not among those that the pane starts with. */
export async function fetchFinderWords(): Promise<void> {
  const [{ finder: es }, { finder: en }] = await Promise.all([
    import(/* webpackChunkName: "finder" */ './es/finder'),
    import(/* webpackChunkName: "finder" */ './en/finder'),
  ]);
  addSentences({ es: { finder: es }, en: { finder: en } });
}
