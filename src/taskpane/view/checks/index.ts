import { lazy } from 'react';
import { fetchCheckWords, fetchEditorWords } from '../../../locales';
import { FinderFailed } from '../functions/FinderFailed';

/** A chunk of its own, with its words: fetched when somebody asks for the check. */
export const ExcelCheck = lazy(async () => {
  try {
    const [{ ExcelCheck: check }] = await Promise.all([
      import(/* webpackChunkName: "checks" */ './ExcelCheck'),
      fetchCheckWords(),
      // What Excel would not do is said in the editors' words.
      fetchEditorWords(),
    ]);
    return { default: check };
  } catch {
    return { default: FinderFailed };
  }
});
