import { MAX_COLUMNS } from '../addresses';
import { columnNumber } from '../xml/cellReference';
import { decodeCellText, decodeXml } from '../xml/text';
import type { CellValue, SheetRow } from './sheetRow';

/** More cell formats than Excel knows: what names a higher one is damaged. */
export const MOST_FORMATS = 99_999;

const QUOTE = 34;
const AMPERSAND = 38;
const MINUS = 45;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const GREATER = 62;
const UNDERSCORE = 95;
const SMALL_E = 101;
const SMALL_S = 115;
const SMALL_T = 116;

/** Whole numbers of so many digits, and powers of ten up to this one, are exact; so is their quotient, rounded once. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, k) => 10 ** k);

/** Texts kept for the next cell that says the same: a column of words is made of a few. */
const KEPT_TEXTS = 1 << 10;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** A loop: for a few characters it is done before the platform's own comparison is called. */
function matches(source: string, at: number, mark: string): boolean {
  for (let k = 0; k < mark.length; k++) if (source.charCodeAt(at + k) !== mark.charCodeAt(k)) return false;
  return true;
}

/**
 * Reads cells that are written the way almost all are: a number, a shared string or a plain inline text, nothing around
 * or between. Whatever is written otherwise stays for the reader that knows all of XML; what this one reads, that one
 * would read alike.
 */
export class PlainCells {
  /** Of the cell read last. */
  column = -1;
  /** Columns in which a cell holds something: 1. */
  readonly isFilled = new Uint8Array(MAX_COLUMNS);
  /** The highest index of a format that a cell names; −1 where none does. */
  highestFormat = -1;
  private readonly texts = new Array<string>(KEPT_TEXTS).fill('');
  /** Where the piece of a cell ends that was read last. */
  private end = 0;
  private number = 0;

  constructor(
    private readonly source: string,
    private readonly strings: readonly string[],
  ) {}

  /**
   * Reads the cells of a row from a place on, as long as they are plain.
   * @param column of the cell before
   * @returns where what is not plain begins, and whether a cell held something
   */
  read(at: number, column: number, row: SheetRow): { readonly end: number; readonly filled: boolean } {
    this.column = column;
    let filled = false;
    let from = at;
    for (;;) {
      const outcome = this.cell(from, row);
      if (outcome === 'other') return { end: from, filled };
      filled ||= outcome === 'filled';
      from = this.end;
    }
  }

  private cell(start: number, row: SheetRow): 'filled' | 'empty' | 'other' {
    const { source } = this;
    if (!matches(source, start, '<c r="')) return 'other';
    let at = start + 6;
    let code = source.charCodeAt(at);
    const column = columnNumber(source, at, at + 4);
    while (code !== QUOTE) {
      // Letters and digits; anything else is no address of a cell.
      if (!isDigit(code) && !((code & ~32) >= 65 && (code & ~32) <= 90)) return 'other';
      code = source.charCodeAt(++at);
    }
    if (column < 0 || column >= MAX_COLUMNS) return 'other';
    if (row.values[column] !== undefined || row.formulas?.has(column)) return 'other';
    let style = 0;
    let type = 'n';
    for (at++; source.charCodeAt(at) === 32; at++) {
      if (source.charCodeAt(at + 2) !== 61 || source.charCodeAt(at + 3) !== QUOTE) return 'other';
      code = source.charCodeAt(at + 1);
      at += 4;
      if (code === SMALL_S) {
        for (style = 0; isDigit((code = source.charCodeAt(at))); at++) style = style * 10 + code - ZERO;
        if (style > MOST_FORMATS) return 'other';
        if (style > this.highestFormat) this.highestFormat = style;
      } else if (code === SMALL_T) {
        type = matches(source, at, 's"') ? 's' : matches(source, at, 'n"') ? 'n' : 'inlineStr';
        if (!matches(source, at, type)) return 'other';
        at += type.length;
      } else return 'other';
      if (source.charCodeAt(at) !== QUOTE) return 'other';
    }
    if (source.charCodeAt(at) === SLASH && source.charCodeAt(at + 1) === GREATER) {
      this.end = at + 2;
      this.keep(row, column, style);
      return 'empty';
    }
    if (source.charCodeAt(at) !== GREATER) return 'other';
    const value = type === 'inlineStr' ? this.inlineText(at + 1) : this.plainNumber(at + 1);
    if (value === undefined) return 'other';
    row.values[column] = type === 's' ? (this.strings[value as number] ?? '') : value;
    this.keep(row, column, style);
    this.isFilled[column] = 1;
    return 'filled';
  }

  private keep(row: SheetRow, column: number, style: number): void {
    this.column = column;
    if (style !== 0) row.styles[column] = style;
  }

  /** `<v>12.5</v></c>` */
  private plainNumber(start: number): CellValue | undefined {
    const { source } = this;
    if (!matches(source, start, '<v>')) return undefined;
    const from = start + 3;
    if (!this.digits(from) || !matches(source, this.end, '</v></c>')) return undefined;
    this.end += 8;
    return this.number;
  }

  /** The number that begins here, as `Number` reads it; false where none does. */
  private digits(from: number): boolean {
    const { source } = this;
    const isNegative = source.charCodeAt(from) === MINUS;
    let at = isNegative ? from + 1 : from;
    let value = 0;
    let count = 0;
    let point = -1;
    for (; ; at++) {
      const code = source.charCodeAt(at);
      if (isDigit(code)) {
        value = value * 10 + code - ZERO;
        count++;
      } else if (code === POINT && point < 0) point = count;
      else break;
    }
    if (count === 0) return false;
    const code = source.charCodeAt(at) | 32;
    if (code === SMALL_E || count > EXACT_DIGITS) {
      const to = source.indexOf('<', at);
      value = Number(source.slice(from, to));
      this.end = to;
      this.number = value;
      return to > 0 && !Number.isNaN(value) && Number.isFinite(value);
    }
    if (point >= 0) value /= POWERS[count - point]!;
    this.number = isNegative ? -value : value;
    this.end = at;
    return true;
  }

  /** `<is><t>text</t></is></c>` */
  private inlineText(start: number): string | undefined {
    const { source } = this;
    let from = start + 7;
    if (!matches(source, start, '<is><t>')) {
      if (!matches(source, start, '<is><t xml:space="preserve">')) return undefined;
      from = start + 28;
    }
    let to = from;
    let isEscaped = false;
    for (let code = source.charCodeAt(to); code !== LESS; code = source.charCodeAt(++to)) {
      if (code === AMPERSAND || code === UNDERSCORE) isEscaped = true;
      else if (code !== code) return undefined;
    }
    if (!matches(source, to, '</t></is></c>')) return undefined;
    this.end = to + 13;
    return isEscaped ? decodeCellText(decodeXml(source.slice(from, to))) : this.text(from, to);
  }

  /** A piece of the source; the very text that another cell had where it is the same. */
  private text(from: number, to: number): string {
    const { source, texts } = this;
    const length = to - from;
    if (length === 0) return '';
    const first = source.charCodeAt(from);
    const last = source.charCodeAt(to - 1);
    const slot = (length * 61 + first * 17 + last * 5 + source.charCodeAt(from + (length >> 1))) & (KEPT_TEXTS - 1);
    const known = texts[slot]!;
    if (known.length === length && matches(source, from, known)) return known;
    return (texts[slot] = source.slice(from, to));
  }
}
