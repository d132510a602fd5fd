import type { RequestOf } from '../../excel';
import { type Language, wordsOf } from '../../locales';
import { historyTemplateWords } from '../../locales/tools/historyTemplate';
import { historyTemplate, TEMPLATE_HEAD } from '../../portfolio';

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
