import { THOUSANDS } from './currency';

/**
 * Texts that name the same currency have the same key; where two of dollars are told apart ("USD", "MXN"), "$" is of
 * neither. Thousands of a currency are another unit.
 */
export function currencyKeys(texts: Iterable<string>): ReadonlyMap<string, string> {
  const codes = [...new Set(texts)].map((text) => [text, codeOf(text)] as const);
  const dollars = new Set(codes.flatMap(([, code]) => (DOLLARS.has(code) ? [code] : [])));
  const [only = '$'] = dollars.size === 1 ? dollars : [];
  return new Map(
    codes.map(([text, code]) => [text, (code === '$' ? only : code) + (THOUSANDS.test(text) ? ` ${text}` : '')]),
  );
}

/** One name for each currency, whichever way it is said; thousands aside. */
export function sameCurrency(a: string, b: string): boolean {
  const [one, other] = [codeOf(a), codeOf(b)];
  if (one === other) return true;
  return (one === '$' && DOLLARS.has(other)) || (other === '$' && DOLLARS.has(one));
}

const CODES: readonly (readonly [RegExp, string])[] = [
  [/US\$|USD/i, 'USD'],
  [/€|EUR/i, 'EUR'],
  [/£|GBP|pounds?/i, 'GBP'],
  [/¥|JPY/i, 'JPY'],
  [/\$|d[oó]lar|dollar|pesos/i, '$'],
];
/** Currencies that "$" may mean. */
const DOLLARS = new Set(['USD', 'MXN', 'COP', 'CLP', 'ARS', 'CAD', 'AUD']);

function codeOf(said: string): string {
  const found = /\b(?:CHF|MXN|COP|CLP|ARS|PEN|BRL|PLN|SEK|NOK|DKK|CAD|AUD)\b/i.exec(said);
  return found?.[0].toUpperCase() ?? CODES.find(([pattern]) => pattern.test(said))?.[1] ?? said.toLowerCase();
}
