/** Which mark separates decimals; the other one, blanks and apostrophes may group thousands. */
export type DecimalMark = ',' | '.';

/** Something like a number typed as text: digits with marks, sign, brackets, percent or currency. */
const LOOKS_NUMERIC =
  /^[\s(]*[-+−]?\s*(?:€|\$|£|EUR|USD|GBP|MXN)?\s*[-+−]?\d[\d.,'’\s]*(?:%|€|\$|£|EUR|USD|GBP|MXN)?\s*[-−]?[\s)]*$/i;

const PLAIN = /^\d+$/;

/** Whether a text could be a number typed as text: "1.234,56", "(500)", "12 %", "500-". Not dates, not codes. */
export function looksLikeNumber(text: string): boolean {
  if (text.length > 32 || !LOOKS_NUMERIC.test(text)) return false;
  return PLAIN.test(text) || parse(text, ',') !== null || parse(text, '.') !== null;
}

/**
 * The number that a text means under the given decimal mark, or null where it is not a number written that way.
 * Understands thousands in threes, "(500)" and "500-" as negative, "12 %" as 0.12, a currency before or after.
 */
export function parseTextNumber(text: string, decimal: DecimalMark): number | null {
  return text.length <= 32 && LOOKS_NUMERIC.test(text) ? parse(text, decimal) : null;
}

function parse(text: string, decimal: DecimalMark): number | null {
  let body = text.trim();
  const brackets = /^\((.*)\)$/.exec(body);
  if (brackets) body = (brackets[1] ?? '').trim();
  if (/[()]/.test(body)) return null;
  const percent = body.includes('%');
  body = body.replace(/%|€|\$|£|EUR|USD|GBP|MXN/gi, '').trim();
  const signs = body.match(/[-+−]/g) ?? [];
  if (signs.length > 1 || (brackets && signs.length > 0)) return null;
  const negative = brackets !== null || /[-−]/.test(body);
  body = body.replace(/[-+−]/g, '').trim();
  const digits = plainDigits(body, decimal);
  if (digits === null) return null;
  // Through text, so that 12.3 % is 0.123 and not 0.12300000000000001.
  const value = Number(percent ? `${digits}e-2` : digits);
  return negative && value !== 0 ? -value : value;
}

/** Digits with a point for decimals, or null where the thousands are not grouped in threes by one mark. */
function plainDigits(body: string, decimal: DecimalMark): string | null {
  const parts = body.split(decimal);
  if (parts.length > 2) return null;
  const [whole = '', fraction] = parts;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return null;
  const groups =
    decimal === ',' ? /^\d{1,3}(?:([.'’\s])\d{3}(?:\1\d{3})*)$/ : /^\d{1,3}(?:([,'’\s])\d{3}(?:\1\d{3})*)$/;
  if (!/^\d+$/.test(whole) && !groups.test(whole)) return null;
  return whole.replace(/\D/g, '') + (fraction === undefined ? '' : `.${fraction}`);
}

/**
 * The decimal mark that a column's text numbers agree on, or null where they leave it open ("1.234" alone can be
 * a thousand or one and a bit) or contradict each other. One column, one mark: never decided cell by cell.
 */
export function detectDecimalMark(texts: Iterable<string>): DecimalMark | null {
  let comma = 0;
  let point = 0;
  for (const text of texts) {
    const asComma = parseTextNumber(text, ',');
    const asPoint = parseTextNumber(text, '.');
    if (asComma !== null && asPoint === null) comma++;
    if (asPoint !== null && asComma === null) point++;
  }
  if (comma > 0 && point > 0) return null;
  return comma > 0 ? ',' : point > 0 ? '.' : null;
}
