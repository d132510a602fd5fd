import { lazy } from 'react';
import { fetchFinderWords } from '../../../locales';
import { FinderFailed } from './FinderFailed';

/** A chunk of its own, with its words and those of every function: fetched when the finder is first opened. */
export const FunctionFinder = lazy(async () => {
  try {
    const [{ FunctionFinder: finder }] = await Promise.all([
      import(/* webpackChunkName: "finder" */ './FunctionFinder'),
      fetchFinderWords(),
    ]);
    return { default: finder };
  } catch {
    return { default: FinderFailed };
  }
});
