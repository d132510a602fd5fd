import { givenNameIn } from '../givenNames';
import { LANGUAGES, type Language } from '../languages';
import { wordsOf } from '../translator';
import { reportWords } from './report';

/** How a report's line below its title is written in a language, with each thing it tells. */
function patternOf(sentence: string): RegExp {
  const plain = sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${plain.replace('{{count}}', '(?<count>[\\d.,\\s]+)').replace(/\{\{(\w+)\}\}/g, '(?<$1>.+)')}$`,
    'u',
  );
}

/**
 * A report's line below its title ("60 clients from Clients!A1:N61 · scheme “General scheme” · 28/11/2026"), which stands on
 * its sheet in the language that it was made in, as the pane says it in another. A line of another kind stays as it is.
 */
export function reportAboutIn(about: string, language: Language): string {
  for (const other of LANGUAGES) {
    if (other === language) continue;
    const { subtitle_one: one, subtitle_other: several } = reportWords[other];
    const told = (patternOf(one).exec(about) ?? patternOf(several).exec(about))?.groups;
    if (!told) continue;
    const { count = '1', place, scheme, date } = told;
    const said = { count: Number(count.replace(/\D/g, '')), place, scheme: givenNameIn(scheme!, language), date };
    return wordsOf(reportWords, language)('subtitle', said);
  }
  return about;
}
