import type { RequestOf } from '../../excel';
import { type Language, LANGUAGES, wordsOf } from '../../locales';
import { historyTemplateWords } from '../../locales/tools/historyTemplate';
import { historyTemplate, TEMPLATE_HEAD } from '../../portfolio';

/** What the template's sheet is called, in every language. */
export const historySheetNames = (): readonly string[] =>
  LANGUAGES.map((language) => historyTemplate(language, 0).sheetName);

/** The template for historic data as it is put on a sheet. */
export function historySheet(language: Language, year: number): RequestOf<'insertTemplate'> {
  const say = wordsOf(historyTemplateWords, language);
  const { sheetName, columns } = historyTemplate(language, year);
  return {
    sheetName,
    columns,
    rows: [columns.map(({ example }) => example)],
    isExample: true,
    head: TEMPLATE_HEAD,
    otherWord: { title: say('other.title'), message: say('other.message') },
  };
}
