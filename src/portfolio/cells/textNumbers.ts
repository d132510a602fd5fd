/** Which mark separates decimals; the other one, blanks and apostrophes may group thousands. */
export type DecimalMark = ',' | '.';

/** Something like a number typed as text: digits with marks, sign, brackets, percent or currency. */
const LOOKS_NUMERIC =
  /^[\s(]*[-+−]?\s*(?:€|\$|£|EUR|USD|GBP|MXN)?[\s(]*[-+−]?\d[\d.,'’\s]*(?:%|€|\$|£|EUR|USD|GBP|MXN)?\s*[-−]?[\s)]*(?:€|\$|£|EUR|USD|GBP|MXN)?\s*$/i;

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
  const percent = text.includes('%');
  // A currency may stand outside the brackets, too: "(500) €".
  let body = text.replace(/%|€|\$|£|EUR|USD|GBP|MXN/gi, '').trim();
  const brackets = /^\((.*)\)$/.exec(body);
  if (brackets) body = (brackets[1] ?? '').trim();
  if (/[()]/.test(body)) return null;
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
    decimal === ',' ? /^[1-9]\d{0,2}(?:([.'’\s])\d{3}(?:\1\d{3})*)$/ : /^[1-9]\d{0,2}(?:([,'’\s])\d{3}(?:\1\d{3})*)$/;
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

/** What the numbers of one column that stand as text say of their decimal mark. */
export interface WrittenNumbers {
  /** Texts whose value hangs on the mark: "1.234,50", "12.5", "1.234". */
  readonly texts: number;
  /** Of these, the ones that only a decimal comma fits, and only a decimal point. */
  readonly comma: number;
  readonly point: number;
  /** The mark that they are read by: the one that was told, else the one that some prove and none contradicts; else none. */
  readonly decimal: DecimalMark | null;
  /** The mark was told. */
  readonly told: boolean;
}

/** "12.50", "-3.7": nearly all numbers of a text file. Three digits behind the mark may be thousands. */
const PLAIN_POINT = /^-?\d+\.(?:\d{1,2}|\d{4,})$/;

/**
 * The decimal mark of a column's texts. Those that mean the same by both ("1234") say nothing of it. Where all others may
 * be either ("1.234"), or some prove one and some the other, it stays open.
 * @param told the user's word, which is not weighed against the cells
 */
export function writtenNumbers(texts: Iterable<string>, told: DecimalMark | null = null): WrittenNumbers {
  let [count, comma, point] = [0, 0, 0];
  for (const text of texts) {
    if (!text.includes('.') && !text.includes(',')) continue;
    if (PLAIN_POINT.test(text)) {
      count++;
      point++;
      continue;
    }
    const [asComma, asPoint] = [parseTextNumber(text, ','), parseTextNumber(text, '.')];
    if ((asComma ?? asPoint) === null) continue;
    count++;
    if (asPoint === null) comma++;
    if (asComma === null) point++;
  }
  const proven = comma > 0 === point > 0 ? null : comma > 0 ? ',' : '.';
  return { texts: count, comma, point, decimal: told ?? proven, told: told !== null };
}

/** The number that a text means by its column's mark; where that is open, only what both marks agree on. Null for none. */
export function numberWritten(text: string, decimal: DecimalMark | null): number | null {
  if (decimal !== null) return parseTextNumber(text, decimal);
  const value = parseTextNumber(text, '.');
  return value !== null && parseTextNumber(text, ',') === value ? value : null;
}
