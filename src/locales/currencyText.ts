import type { Language } from './languages';

/** Signs that English writes before the number. */
const SIGN = /^(?:US\$|[€$£¥])$/;

/** A number as text, with a currency where the language puts it; as it is where the currency is not known. */
export function inCurrency(text: string, currency: string | null, language: Language): string {
  if (!currency) return text;
  if (language === 'en' && SIGN.test(currency)) return text.replace(/^(-?)/, `$1${currency.replace('$', '$$$$')}`);
  // "$000" beside a number would read as more of its digits.
  return /\d/.test(currency) ? `${text} (${currency})` : `${text} ${currency}`;
}
