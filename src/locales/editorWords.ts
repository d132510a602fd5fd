import { addSentences } from './translator';

/** Fetches the sentences that come with the editors' chunk: the pane starts without them. */
export async function fetchEditorWords(): Promise<void> {
  const [es, en] = await Promise.all([
    import(/* webpackChunkName: "editors" */ './editors/es'),
    import(/* webpackChunkName: "editors" */ './editors/en'),
  ]);
  addSentences({ es, en });
}
