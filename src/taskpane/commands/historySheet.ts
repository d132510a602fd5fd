import type { RequestOf } from '../../excel';
import { type Language, wordsOf } from '../../locales';
import { historyTemplateWords } from '../../locales/tools/historyTemplate';
import { historyTemplate } from '../../portfolio';

/** The template for historic data as it is put on a sheet. */
export function historySheet(language: Language, year: number): RequestOf<'insertTemplate'> {
  const say = wordsOf(historyTemplateWords, language);
  return {
    ...historyTemplate(language, year),
    otherWord: { title: say('other.title'), message: say('other.message') },
  };
}
