/** How a file writes numbers. `thousands` '' means that it groups none. */
export interface NumberMarks {
  readonly decimal: '.' | ',';
  readonly thousands: '' | '.' | ',' | ' ' | "'";
}

export type ColumnDress = 'plain' | 'percent' | 'currency';

const CURRENCY = /^(?:[€$£¥]|EUR|USD|GBP|US\$)|(?:[€$£¥]|EUR|USD|GBP)$/i;
/** Narrow and no-break blanks group digits in French and Swiss files as blanks do. */
const BLANKS = /[\u00a0\u202f\u2009]/g;

/** A number's text without sign, brackets, currency and percent sign; null if it cannot be one. */
export interface BareNumber {
  /** Digits and marks only. */
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency: boolean;
  readonly exponent: string;
}

const PLAIN = /^\d{1,15}$/;
/** What most fields of a list are: words. No dress of a number has four letters in a row. */
const WORD = /\p{L}{4}/u;

/**
 * A field taken for a number: its digits and marks, with what was dressed around them (sign or brackets, %, currency,
 * exponent). Which mark is the decimal one is not decided here. Null where the field cannot be a number.
 */
export function bareNumber(field: string): BareNumber | null {
  if (PLAIN.test(field)) return { digits: field, negative: false, percent: false, currency: false, exponent: '' };
  if (WORD.test(field)) return null;
  let text = field.replace(BLANKS, ' ').trim();
  let negative = false;
  let signed = false;
  let currency = false;
  let percent = false;
  // Brackets, signs, currency and percent may stand in any order around the digits: -€5, € -5, (500) €, 5- %.
  for (let changed = true; changed;) {
    const before = text;
    if (text.startsWith('(') && text.endsWith(')')) {
      if (negative) return null;
      negative = true;
      text = text.slice(1, -1).trim();
    }
    if (text.endsWith('%')) {
      if (percent) return null;
      percent = true;
      text = text.slice(0, -1).trim();
    }
    if (CURRENCY.test(text)) {
      if (currency) return null;
      currency = true;
      text = text.replace(CURRENCY, '').trim();
    }
    const sign = /^[-+\u2212]|[-\u2212]$/.exec(text);
    if (sign) {
      if (negative || signed) return null;
      signed = true;
      negative = sign[0] !== '+';
      text = (sign.index === 0 ? text.slice(1) : text.slice(0, -1)).trim();
      // A telephone number, not an amount.
      if (sign[0] === '+' && /^\d{7,}$/.test(text)) return null;
    }
    changed = text !== before;
  }
  const match = /^(\d[\d.,' ]*|[.,]\d+)(?:[eE]([-+]?\d{1,3}))?$/.exec(text);
  if (!match) return null;
  return { digits: match[1]!, negative, percent, currency, exponent: match[2] ?? '' };
}

/** Whole part in groups of three: 1.234.567; the first group has one to three digits, no leading zero. */
const grouped = (whole: string, mark: string): boolean => {
  const groups = whole.split(mark);
  return (
    groups.length > 1 && /^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group))
  );
};

/**
 * Value of a number under these marks, or null. A text with leading zeros ("000123") is an id, not a number; a
 * percentage is a fraction (12 % is 0.12).
 */
export function parseNumber(bare: BareNumber, { decimal, thousands }: NumberMarks): number | null {
  const [whole = '', fraction, ...more] = bare.digits.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  let digits = whole;
  if (!/^\d*$/.test(whole)) {
    if (thousands === '' || !grouped(whole, thousands)) return null;
    digits = whole.split(thousands).join('');
  }
  if (/^0\d/.test(digits) || digits.length > 15) return null;
  if (digits === '' && !fraction) return null;
  const value = Number(`${digits || '0'}.${fraction || '0'}${bare.exponent ? `e${bare.exponent}` : ''}`);
  if (!Number.isFinite(value)) return null;
  // Through text, so that 12.3 % is 0.123 and not 0.12300000000000001.
  const scaled = bare.percent ? Number(`${value}e-2`) : value;
  const safe = Number.isNaN(scaled) ? value / 100 : scaled;
  return bare.negative && safe !== 0 ? -safe : safe;
}

/** What the marks in a number's digits say about the file: for sure, or not at all. */
export function marksEvidence(digits: string): { decimal?: '.' | ','; thousands?: NumberMarks['thousands'] } {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return {};
  const kinds = [...new Set(marks)];
  const last = marks[marks.length - 1]!;
  const isDecimal = (mark: string): mark is '.' | ',' => mark === '.' || mark === ',';
  if (kinds.length === 1) {
    // Blanks alone may group a telephone number as well.
    if (last === "'") return grouped(digits, last) ? { thousands: last } : {};
    if (!isDecimal(last)) return {};
    if (marks.length > 1) return grouped(digits, last) ? { thousands: last, decimal: last === '.' ? ',' : '.' } : {};
    // One mark and three digits behind it may be either; anything else is a decimal mark.
    return grouped(digits, last) ? {} : { decimal: last };
  }
  if (kinds.length !== 2 || !isDecimal(last) || marks.indexOf(last) !== marks.length - 1) return {};
  const other = kinds.find((kind) => kind !== last) as NumberMarks['thousands'];
  return grouped(digits.slice(0, digits.lastIndexOf(last)), other) ? { decimal: last, thousands: other } : {};
}
