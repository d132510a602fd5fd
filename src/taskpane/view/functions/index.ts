import { fetchEditorWords, fetchFinderWords } from '../../../locales';
import { later } from '../parts/later';

/** A chunk of its own, with its words and those of every function: fetched when the finder is first opened. */
export const FunctionFinder = later(async () => {
  const [{ FunctionFinder: finder }] = await Promise.all([
    import(/* webpackChunkName: "finder" */ './FunctionFinder'),
    fetchFinderWords(),
    // What Excel would not do is said in the editors' words.
    fetchEditorWords(),
  ]);
  return finder;
});
