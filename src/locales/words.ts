import { policyWords as enPolicy } from './en/policyWords';
import { words as en } from './en/words';
import { policyWords as esPolicy } from './es/policyWords';
import { words as es } from './es/words';

export { errorNamed } from './errorNames';
export { LANGUAGES, languageOf, type Language } from './languages';
export { decimalMark } from './numberRegion';

/**
 * The method's terms as plain data, for those who cannot wait for a translator: the custom functions are associated
 * before anything else is loaded, so this second door of the room leads to words only, without the sentences.
 */
export const WORDS = { es: { ...es, ...esPolicy }, en: { ...en, ...enPolicy } } as const;
