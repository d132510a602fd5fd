import { fetchCheckWords, fetchEditorWords } from '../../../locales';
import { later } from '../parts/later';

/** A chunk of its own, with its words: fetched when somebody asks for the check. */
export const ExcelCheck = later(async () => {
  const [{ ExcelCheck: check }] = await Promise.all([
    import(/* webpackChunkName: "checks" */ './ExcelCheck'),
    fetchCheckWords(),
    // What Excel would not do is said in the editors' words.
    fetchEditorWords(),
  ]);
  return check;
});
