const CURRENCY = new RegExp(
  // "k€", "miles de euros", "thousands of USD"
  '(?:(?:[Mm]iles|[Mm]illones)(?: de)? |(?:[Tt]housands?|[Mm]illions?)(?: of)? |\\b[kKM] ?)?' +
    '(?:US\\$|[€$£¥]|\\b(?:EUR|USD|GBP|CHF|JPY|MXN|COP|CLP|ARS|PEN|BRL|PLN|SEK|NOK|DKK|CAD|AUD)\\b' +
    '|\\b(?:[Ee]uros?|[Dd]ólares|[Dd]ollars?|[Pp]esos|[Pp]ounds)\\b)' +
    // "$000", "€k", "USD m"
    "(?: ?'?(?:000s?|[kKmM]{1,2})\\b)?",
  'u',
);

/**
 * The currency that a header names, as it says it ("€", "k€", "USD", "miles de euros"): thousands stay thousands, and a
 * header that names none gives null, for nothing is guessed from amounts or from the language.
 */
export const currencySaid = (header: string): string | null => CURRENCY.exec(header)?.[0].trim() ?? null;
