import { cellAddress, columnLetters } from '../addresses';
import { FileProblem } from '../problems';
import { encodeCellText, encodeXml } from '../xml/text';
import type { Utf8Sink } from '../xml/utf8Sink';
import type { ErrorValue, WrittenValue } from './edits';

/** Excel's limit for the text of one cell. */
const MAX_TEXT = 32_767;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The end of a cell's address and its format. */
const formatOf = (style: number): string => (style === 0 ? '"' : `" s="${style}"`);

/** What goes into a cell. */
export interface CellContent {
  readonly value: WrittenValue | ErrorValue | undefined;
  /** With or without '='; null for a plain value. */
  readonly formula: string | null;
}

/** Texts that readers would shorten unless they are told to keep every blank. */
const KEEPS_BLANKS = /^\s|\s$|\n/;

/** Whether a character at a text's end is surely no blank. */
const isInk = (code: number): boolean => (code > 32 && code < 127) || (code >= 0xc0 && code < 0x7ff);

/**
 * Writes cell elements. Texts are written inline, so that the shared strings stay as they are. Numbers that a cell cannot
 * hold (NaN, infinities) become the error #NUM!.
 */
export class CellWriter {
  /** What opens a cell up to its row number, by column: it comes again in every row. */
  private readonly opens: Uint8Array[] = [];
  /** What follows the row number, by format, of each kind of cell. */
  private readonly empty: Uint8Array[] = [];
  private readonly number: Uint8Array[] = [];
  private readonly text: Uint8Array[] = [];
  private readonly numberEnd: Uint8Array;
  private readonly textEnd: Uint8Array;

  /** @param prefix of the sheet's root element, with its colon, or '' */
  constructor(
    private readonly out: Utf8Sink,
    private readonly sheet: string,
    private readonly prefix: string,
  ) {
    this.numberEnd = utf8(`</${prefix}v></${prefix}c>`);
    this.textEnd = utf8(`</${prefix}t></${prefix}is></${prefix}c>`);
  }

  /** Writes a cell with the index of its format. Throws FileProblem `textTooLong`. */
  write(row: number, column: number, style: number, { value, formula }: CellContent): void {
    const { out, prefix: p } = this;
    if (typeof value === 'string' && value.length > MAX_TEXT) {
      throw new FileProblem('textTooLong', { sheet: this.sheet, cell: cellAddress(row, column), length: value.length });
    }
    out.pushFew((this.opens[column] ??= utf8(`<${p}c r="${columnLetters(column)}`)));
    out.pushNumber(row + 1);
    if (formula !== null) out.push(formatOf(style) + this.withFormula(formula, value));
    else if (value === undefined || value === null || value === '') {
      out.pushFew((this.empty[style] ??= utf8(`${formatOf(style)}/>`)));
    } else if (typeof value === 'string') this.writeText(value, style);
    else if (typeof value === 'number' && Number.isFinite(value)) {
      out.pushFew((this.number[style] ??= utf8(`${formatOf(style)}><${p}v>`)));
      out.pushNumber(value);
      out.pushFew(this.numberEnd);
    } else out.push(formatOf(style) + this.typed(value, ''));
  }

  private writeText(value: string, style: number): void {
    const { out } = this;
    const start = out.length;
    if (isInk(value.charCodeAt(0)) && isInk(value.charCodeAt(value.length - 1))) {
      out.pushFew((this.text[style] ??= utf8(this.textOpening(style, ''))));
      if (out.pushPlain(value)) {
        out.pushFew(this.textEnd);
        return;
      }
      out.rewind(start);
    }
    const space = KEEPS_BLANKS.test(value) ? ' xml:space="preserve"' : '';
    out.push(this.textOpening(style, space) + encodeCellText(value));
    out.pushFew(this.textEnd);
  }

  private textOpening(style: number, space: string): string {
    return `${formatOf(style)} t="inlineStr"><${this.prefix}is><${this.prefix}t${space}>`;
  }

  /** What follows a cell's format where it has a formula. */
  private withFormula(formula: string, value: WrittenValue | ErrorValue | undefined): string {
    const p = this.prefix;
    const f = `<${p}f>${encodeXml(formula.replace(/^=/, ''))}</${p}f>`;
    if (value === undefined || value === null || value === '') return `>${f}</${p}c>`;
    if (typeof value === 'string') return ` t="str">${f}<${p}v>${encodeCellText(value)}</${p}v></${p}c>`;
    return this.typed(value, f);
  }

  private typed(value: number | boolean | ErrorValue, f: string): string {
    const p = this.prefix;
    const whole = (type: string, v: string | number): string => `${type}>${f}<${p}v>${v}</${p}v></${p}c>`;
    if (typeof value === 'boolean') return whole(' t="b"', value ? 1 : 0);
    if (typeof value !== 'number') return whole(' t="e"', value.error);
    return Number.isFinite(value) ? whole('', Object.is(value, -0) ? 0 : value) : whole(' t="e"', '#NUM!');
  }
}
