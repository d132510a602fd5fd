/** The language of a tag without loading the sentences: Spanish for every Spanish, English for everything else. */
export function languageOf(tag: string | undefined): 'es' | 'en' {
  return /^es\b/i.test(tag ?? '') ? 'es' : 'en';
}
