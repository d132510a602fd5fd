/** The language of a tag without loading the sentences: Spanish for every Spanish, English for everything else. */
export function languageOf(tag: string | undefined): 'es' | 'en' {
  return /^es\b/i.test(tag ?? '') ? 'es' : 'en';
}

/**
 * The language of Excel's own interface, which need not be the browser's. Before Office knows its host, and outside of
 * one, the browser's.
 */
export function hostLanguage(): 'es' | 'en' {
  const context = Office.context as Office.Context | undefined;
  return languageOf(context?.displayLanguage ?? navigator.language);
}
