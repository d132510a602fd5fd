import { errorNamed } from './errorNames';
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

/**
 * Numbers are written as the language does, and errors of cells as its Excel does; what must stay as typed (years, row
 * numbers) is passed as text.
 */
function shown(value: unknown, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, 'number', language, 6);
  return value === undefined || value === null ? '' : errorNamed(String(value), language);
}

/**
 * Where a sentence takes something in, with the full stop that follows it; or words in the number of something, one and
 * others: `{{rows}} {{rows:fila|filas}}`. A sentence that turns on its `count` as a whole has two forms instead.
 */
const PLACES = /\{\{(\()?(\w+)\)?(?::([^|{}]*)\|([^|{}]*))?\}\}(\.(?=\s|$))?/g;

/** What a sentence takes in at a place, in brackets or not, and what stands from there to the next place. */
interface Place {
  readonly name: string;
  readonly aside: boolean;
  /** Words for one and for others, in the place of the thing itself. */
  readonly words: readonly [string, string] | null;
  readonly stop: string;
  readonly then: string;
}

/** A sentence cut at its places: lists say the same ones of thousands of clients. */
interface Cut {
  readonly start: string;
  readonly places: readonly Place[];
}

function cutSentence(sentence: string): Cut {
  const found = [...sentence.matchAll(PLACES)];
  const places = found.map((match, k): Place => {
    const [whole, aside, name, one, others = '', stop = ''] = match;
    const words = one === undefined ? null : ([one, others] as const);
    const then = sentence.slice(match.index + whole.length, found[k + 1]?.index ?? sentence.length);
    return { name: name!, aside: aside !== undefined, words, stop, then };
  });
  return { start: sentence.slice(0, found[0]?.index ?? sentence.length), places };
}

/** Says sentences by their path from a map of them. */
function sayer(language: Language, byId: ReadonlyMap<string, string>): (id: string, params?: SentenceParams) => string {
  const plurals = new Intl.PluralRules(language);
  const find = (id: string, count: unknown): string | undefined => {
    if (typeof count !== 'number') return byId.get(id);
    // Spanish has a third form, for round millions ("un millón de clientes"); our sentences need none of their own.
    const form = plurals.select(count) === 'one' ? 'one' : 'other';
    return byId.get(`${id}_${form}`) ?? byId.get(id);
  };
  const cuts = new Map<string, Cut>();
  return (id, params = {}) => {
    const sentence = find(id, params.count);
    if (sentence === undefined) throw new Error(`No sentence "${id}" in ${language}`);
    let cut = cuts.get(sentence);
    if (!cut) cuts.set(sentence, (cut = cutSentence(sentence)));
    let said = cut.start;
    for (const { name, aside, words, stop, then } of cut.places) {
      const value = shown(params[name], language);
      const text = words ? words[value === '1' ? 0 : 1] : value;
      // A name that ends in a full stop (“S. L.”) ends the sentence with it.
      said += (aside && text !== '' ? ` (${text})` : text) + (!aside && text.endsWith('.') ? '' : stop) + then;
    }
    return said;
  };
}

function translate(language: Language): Translate {
  const byId = sentencesOf(language);
  return Object.assign(sayer(language, byId), { has: (id: string) => byId.has(id) });
}

/** Sentences of one tool, which travel with it: their paths, plurals without their ending. */
export type SentenceOf<W> = WithoutPlural<Leaves<W>>;

/** By a tool's words in one language: lists ask for them client by client. */
const sayers = new WeakMap<object, ReturnType<typeof sayer>>();

/**
 * A translator of a tool's own words, which stand side by side in both languages.
 * @throws Error for an unknown id (a bug, not bad input)
 */
export function wordsOf<W extends object>(
  words: Readonly<Record<Language, W>>,
  language: Language,
): (id: SentenceOf<W>, params?: SentenceParams) => string {
  const own = words[language];
  let say = sayers.get(own);
  if (!say) sayers.set(own, (say = sayer(language, new Map(leaves(own, '')))));
  return say;
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
