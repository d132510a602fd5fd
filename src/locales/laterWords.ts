import { addSentences } from './translator';

/** Fetches the sentences that come with the editors' chunk: the pane starts without them. */
export async function fetchEditorWords(): Promise<void> {
  const [es, en] = await Promise.all([
    import(/* webpackChunkName: "editors" */ './editors/es'),
    import(/* webpackChunkName: "editors" */ './editors/en'),
  ]);
  addSentences({ es, en });
}

/** Fetches the sentences of the check of this Excel, which are not among those that the pane starts with. */
export async function fetchCheckWords(): Promise<void> {
  const [{ checks: es }, { checks: en }] = await Promise.all([
    import(/* webpackChunkName: "checks" */ './es/checks'),
    import(/* webpackChunkName: "checks" */ './en/checks'),
  ]);
  addSentences({ es: { checks: es }, en: { checks: en } });
}

/** Fetches the sentences of the function finder, which are not among those that the pane starts with. */
export async function fetchFinderWords(): Promise<void> {
  const [{ finder: es }, { finder: en }] = await Promise.all([
    import(/* webpackChunkName: "finder" */ './es/finder'),
    import(/* webpackChunkName: "finder" */ './en/finder'),
  ]);
  addSentences({ es: { finder: es }, en: { finder: en } });
}

/** Fetches the sentences that reports repeat, for those who start without them: the pane's first load, and its worker. */
export async function fetchReportWords(): Promise<void> {
  const [es, en] = await Promise.all([
    import(/* webpackChunkName: "report-words" */ './reports/es'),
    import(/* webpackChunkName: "report-words" */ './reports/en'),
  ]);
  addSentences({ es, en });
}
