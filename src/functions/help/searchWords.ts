import { LANGUAGES } from '../../locales/words';
import type { DocumentedFunction } from './functionHelp';

/** What a function may be looked for by beside its name and its question: other names, arguments, words; both languages. */
export function searchWords({ parameters, help, summary }: DocumentedFunction): string {
  const words = LANGUAGES.flatMap((language) => [
    summary[language],
    help.answers[language],
    help.alsoCalled[language],
    ...Object.values(parameters).flatMap((parameter) => [
      parameter.name[language].replaceAll('_', ' '),
      ...(parameter.options ?? []).map((option) => option[language]),
    ]),
  ]);
  return [...new Set(words)].join(' ');
}
