import { lazy } from 'react';
import { fetchEditorWords, fetchFinderWords } from '../../../locales';
import { FinderFailed } from './FinderFailed';

/** A chunk of its own, with its words and those of every function: fetched when the finder is first opened. */
export const FunctionFinder = lazy(async () => {
  try {
    const [{ FunctionFinder: finder }] = await Promise.all([
      import(/* webpackChunkName: "finder" */ './FunctionFinder'),
      fetchFinderWords(),
      // What Excel would not do is said in the editors' words.
      fetchEditorWords(),
    ]);
    return { default: finder };
  } catch {
    return { default: FinderFailed };
  }
});
