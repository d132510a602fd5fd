import { addSentences } from './translator';

/** Fetches the sentences that come with the editors' chunk: the pane starts without them. */
export async function fetchEditorWords(): Promise<void> {
  const [es, en] = await Promise.all([
    Promise.all([
      import(/* webpackChunkName: "editors" */ './es/about'),
      import(/* webpackChunkName: "editors" */ './es/choose'),
      import(/* webpackChunkName: "editors" */ './es/decisions'),
      import(/* webpackChunkName: "editors" */ './es/convert'),
      import(/* webpackChunkName: "editors" */ './es/editing'),
      import(/* webpackChunkName: "editors" */ './es/families'),
      import(/* webpackChunkName: "editors" */ './es/meaning'),
      import(/* webpackChunkName: "editors" */ './es/profiles'),
      import(/* webpackChunkName: "editors" */ './es/removal'),
      import(/* webpackChunkName: "editors" */ './es/report'),
      import(/* webpackChunkName: "editors" */ './es/undo'),
      import(/* webpackChunkName: "editors" */ './es/excel'),
      import(/* webpackChunkName: "editors" */ './es/trouble'),
      import(/* webpackChunkName: "editors" */ './es/unit'),
      import(/* webpackChunkName: "editors" */ './es/why'),
    ]),
    Promise.all([
      import(/* webpackChunkName: "editors" */ './en/about'),
      import(/* webpackChunkName: "editors" */ './en/choose'),
      import(/* webpackChunkName: "editors" */ './en/decisions'),
      import(/* webpackChunkName: "editors" */ './en/convert'),
      import(/* webpackChunkName: "editors" */ './en/editing'),
      import(/* webpackChunkName: "editors" */ './en/families'),
      import(/* webpackChunkName: "editors" */ './en/meaning'),
      import(/* webpackChunkName: "editors" */ './en/profiles'),
      import(/* webpackChunkName: "editors" */ './en/removal'),
      import(/* webpackChunkName: "editors" */ './en/report'),
      import(/* webpackChunkName: "editors" */ './en/undo'),
      import(/* webpackChunkName: "editors" */ './en/excel'),
      import(/* webpackChunkName: "editors" */ './en/trouble'),
      import(/* webpackChunkName: "editors" */ './en/unit'),
      import(/* webpackChunkName: "editors" */ './en/why'),
    ]),
  ]);
  // Each file gives one group, under its own name.
  addSentences({ es: Object.assign({}, ...es) as object, en: Object.assign({}, ...en) as object });
}
