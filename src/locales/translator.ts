import { createInstance, type FormatterModule, type i18n } from 'i18next';
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

/** Every sentence by its path: `words.segment.vital`, `method.problem.weightsSum`; plurals without their ending. */
export type SentenceId = WithoutPlural<Leaves<Resources>>;
export type SentenceParams = Readonly<Record<string, unknown>>;
/** Puts a sentence into the reader's language. */
export interface Translate {
  (id: SentenceId, params?: SentenceParams): string;
  /** Whether there is such a sentence. */
  has(id: string): boolean;
}

/** Spanish has a third plural form, for round millions ("un millón de clientes"); our sentences need none of their own. */
function withManyForms(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inside]) => {
    const own: [string, unknown] = [key, withManyForms(inside)];
    return key.endsWith('_other') ? [own, [key.replace(/_other$/, '_many'), inside] as [string, unknown]] : [own];
  });
  return Object.fromEntries(entries);
}

/** Numbers are written as the language does; what must stay as typed (years, row numbers) is passed as text. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? formatNumber(value, 'number', language === 'es' ? 'es' : 'en', 6) : String(value),
};

const instance: i18n = createInstance();
void instance.use(formatter).init({
  lng: 'es',
  fallbackLng: false,
  initAsync: false,
  resources: { es: { translation: withManyForms(es) as object }, en: { translation: withManyForms(en) as object } },
  interpolation: { escapeValue: false, alwaysFormat: true },
  returnEmptyString: true,
});

/** The i18next instance with both languages, for the pane's React binding. */
export const sentences = instance;

/** Adds the sentences of a part that was not loaded at the start. */
export function addSentences(words: Readonly<Record<Language, object>>): void {
  for (const [language, own] of Object.entries(words)) {
    instance.addResourceBundle(language, 'translation', withManyForms(own), true, true);
  }
}

/**
 * A translator into one language. An id that has no sentence is an error at once, never an id on the screen.
 * @throws Error for an unknown id (a bug, not bad input)
 */
export function translator(language: Language): Translate {
  const translate = instance.getFixedT(language);
  const has = (id: string, params: SentenceParams = {}): boolean => instance.exists(id, { lng: language, ...params });
  const say = (id: SentenceId, params: SentenceParams = {}): string => {
    if (!has(id, params)) throw new Error(`No sentence "${id}" in ${language}`);
    return translate(id, params as Record<string, unknown>);
  };
  return Object.assign(say, { has: (id: string) => has(id) });
}
