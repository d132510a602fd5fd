import { formatNumber } from './numbers';
import type { Language } from './languages';
import { resources as en } from './en';
import { resources as es } from './es';

type Resources = typeof es;

type Join<K extends string, Rest extends string> = `${K}.${Rest}`;
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : Join<K, Leaves<T[K]>>;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every sentence by its path: `words.segment.vital`, `refused.method.weightsSum`; plurals without their ending. */
export type SentenceId = WithoutPlural<Leaves<Resources>>;
export type SentenceParams = Readonly<Record<string, unknown>>;
/** Puts a sentence into the reader's language. */
export interface Translate {
  (id: SentenceId, params?: SentenceParams): string;
  /** Whether there is such a sentence. */
  has(id: string): boolean;
}

function leaves(group: object, path: string): [string, string][] {
  return Object.entries(group).flatMap(([key, inside]: [string, string | object]): [string, string][] =>
    typeof inside === 'string' ? [[path + key, inside]] : leaves(inside, `${path}${key}.`),
  );
}

/** Numbers are written as the language does; what must stay as typed (years, row numbers) is passed as text. */
function shown(value: unknown, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, 'number', language, 6);
  return value === undefined || value === null ? '' : String(value);
}

/** Where a sentence takes something in, with the full stop that follows it. */
const PLACES = /\{\{(\()?(\w+)\)?\}\}(\.(?=\s|$))?/g;

/** Says sentences by their path from a map of them. */
function sayer(language: Language, byId: ReadonlyMap<string, string>): (id: string, params?: SentenceParams) => string {
  const plurals = new Intl.PluralRules(language);
  const find = (id: string, count: unknown): string | undefined => {
    if (typeof count !== 'number') return byId.get(id);
    // Spanish has a third form, for round millions ("un millón de clientes"); our sentences need none of their own.
    const form = plurals.select(count) === 'one' ? 'one' : 'other';
    return byId.get(`${id}_${form}`) ?? byId.get(id);
  };
  return (id, params = {}) => {
    const sentence = find(id, params.count);
    if (sentence === undefined) throw new Error(`No sentence "${id}" in ${language}`);
    return sentence.replace(PLACES, (_, aside: string | undefined, name: string, stop = '') => {
      const text = shown(params[name], language);
      // A name that ends in a full stop (“S. L.”) ends the sentence with it.
      return (aside && text !== '' ? ` (${text})` : text) + (!aside && text.endsWith('.') ? '' : (stop as string));
    });
  };
}

function translate(language: Language): Translate {
  const byId = sentencesOf(language);
  return Object.assign(sayer(language, byId), { has: (id: string) => byId.has(id) });
}

/** Sentences of one tool, which travel with it: their paths, plurals without their ending. */
export type SentenceOf<W> = WithoutPlural<Leaves<W>>;

/**
 * A translator of a tool's own words, which stand side by side in both languages.
 * @throws Error for an unknown id (a bug, not bad input)
 */
export function wordsOf<W extends object>(
  words: Readonly<Record<Language, W>>,
  language: Language,
): (id: SentenceOf<W>, params?: SentenceParams) => string {
  return sayer(language, new Map(leaves(words[language], '')));
}

const translators = new Map<Language, Translate>();
const sentences = new Map<Language, Map<string, string>>();

/** All sentences of a language by their path, laid out when first asked for. */
function sentencesOf(language: Language): Map<string, string> {
  const byId = sentences.get(language) ?? new Map(leaves(language === 'es' ? es : en, ''));
  sentences.set(language, byId);
  return byId;
}

/** Adds the sentences of a part that was not loaded at the start. */
export function addSentences(words: Readonly<Record<Language, object>>): void {
  for (const language of ['es', 'en'] as const) {
    for (const [id, sentence] of leaves(words[language], '')) sentencesOf(language).set(id, sentence);
  }
}

/**
 * A translator into one language. An id that has no sentence is an error at once, never an id on the screen.
 * @throws Error for an unknown id (a bug, not bad input)
 */
export function translator(language: Language): Translate {
  const found = translators.get(language) ?? translate(language);
  translators.set(language, found);
  return found;
}
