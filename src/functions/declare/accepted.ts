import type { Language } from '../../locales/words';
import type { Parameter } from './parameters';
import type { Option } from './readers';

/** The words that an argument takes, in the reader's language first: "nivel / level, código / code"; '' for free ones. */
function acceptedWords({ options }: Parameter, language: Language): string {
  if (!options || options.every(({ id, es, en }) => id === es && es === en)) return '';
  return options.map((option) => [...new Set(wordsOf(option, language))].join(' / ')).join(', ');
}

function wordsOf({ id, es, en }: Option<string>, language: Language): string[] {
  return language === 'es' ? [es, en, id] : [en, es, id];
}

/** What a parameter means, with the words that it takes. */
export function meaningWithWords(parameter: Parameter, language: Language): string {
  const words = acceptedWords(parameter, language);
  const meaning = parameter.meaning[language];
  if (words === '') return meaning;
  return `${meaning} ${language === 'es' ? 'Palabras' : 'Words'}: ${words}.`;
}
