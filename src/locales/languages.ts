/** The languages of the product; Spanish first, being the method's own. */
export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a host or an argument: Spanish for every Spanish, English for everything else. */
export function languageOf(tag: string | undefined): Language {
  return /^es\b/i.test(tag ?? '') ? 'es' : 'en';
}
