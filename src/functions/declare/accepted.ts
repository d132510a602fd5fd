import type { Language } from '../../locales/words';
import type { Parameter } from './parameters';
import type { Option } from './readers';

/** How an option is written: in the reader's language first, then in the other and by its id: "nivel / level". */
const allWords = ({ id, es, en }: Option<string>, language: Language): string =>
  [...new Set(language === 'es' ? [es, en, id] : [en, es, id])].join(' / ');

/** Options that say how they are written; ids alone, such as `gt`, go without saying. */
function worded({ options }: Parameter): readonly Option<string>[] {
  return options && !options.every(({ id, es, en }) => id === es && es === en) ? options : [];
}

const sentence = (meaning: string, words: readonly string[], language: Language, end = '.'): string =>
  `${meaning} ${language === 'es' ? 'Palabras' : 'Words'}: ${words.join(', ')}${end}`;

/** What a parameter means, with the words that it takes: "nivel / level, código / code". */
export function meaningWithWords(parameter: Parameter, language: Language): string {
  const options = worded(parameter);
  const meaning = parameter.meaning[language];
  if (options.length === 0) return meaning;
  return sentence(
    meaning,
    options.map((option) => allWords(option, language)),
    language,
  );
}

/**
 * The same within a length: with the words of the reader's language alone, or as many of them as there is room for. The
 * help has all of them.
 */
export function meaningWithin(parameter: Parameter, language: Language, limit: number): string {
  const whole = meaningWithWords(parameter, language);
  if (whole.length <= limit) return whole;
  const meaning = parameter.meaning[language];
  const words = worded(parameter).map((option) => option[language]);
  const own = sentence(meaning, words, language);
  if (own.length <= limit) return own;
  for (let count = words.length - 1; count > 0; count--) {
    const some = sentence(meaning, words.slice(0, count), language, ', …');
    if (some.length <= limit) return some;
  }
  return meaning;
}
