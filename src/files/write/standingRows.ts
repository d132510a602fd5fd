import { byteText } from '../xml/byteText';
import { columnNumber } from '../xml/cellReference';
import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { OutOfOrder } from './orderedRows';

/** A cell of the sheet as it is, by its column from 0 and the index of its format, and where its text lies. */
export interface StandingCell {
  readonly column: number;
  readonly style: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly hasFormula: boolean;
}

/** A row's opening tag: where it lies, and what it says of `spans` and of a format of the whole row (0: none). */
export interface RowTag {
  readonly start: number;
  readonly openEnd: number;
  /** The tag is the whole row. */
  readonly empty: boolean;
  readonly spans: string;
  readonly style: number;
}

const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * Rows and cells of a `sheetData` element, read one after the other; places are counted in bytes.
 * @throws XmlDamage where the XML ends too soon, OutOfOrder where cells of a row do not ascend.
 */
export class StandingRows {
  readonly scanner: XmlScanner;
  /** A character for each byte. */
  private readonly source: string;
  /** Tags of cells and rows, where nothing in the sheet can hide or disguise one; searching for them is fast. */
  private readonly plain: { readonly cell: string; readonly cellClose: string; readonly rowClose: string } | null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly prefix: string,
  ) {
    const source = byteText(bytes);
    this.source = source;
    this.scanner = new XmlScanner(source);
    // In one pass: a long sheet is tens of megabytes of '<'.
    const disguised = new RegExp(`<[!?]|</${prefix}(?:c|row)\\s|extLst`).test(source);
    this.plain = disguised ? null : { cell: `<${prefix}c`, cellClose: `</${prefix}c>`, rowClose: `</${prefix}row>` };
  }

  /** What stands between two places, to be changed. */
  text(from: number, to: number): string {
    const text = this.source.slice(from, to);
    return NOT_ASCII.test(text) ? new TextDecoder().decode(this.bytes.subarray(from, to)) : text;
  }

  /** Reads the row's opening tag that the scanner is at. */
  rowTag(): RowTag {
    const { scanner, source } = this;
    let custom = false;
    let style = 0;
    let spans = '';
    scanner.eachAttribute((name, from, to) => {
      if (name === 'customFormat') custom = /^(?:1|true)$/.test(source.slice(from, to));
      else if (name === 's') style = Number(source.slice(from, to));
      else if (name === 'spans') spans = source.slice(from, to);
    });
    const empty = scanner.token === Token.Empty;
    return { start: scanner.start, openEnd: scanner.end, empty, spans, style: custom ? style : 0 };
  }

  /** Passes over a row that stays as it is. */
  passRow(): void {
    const { scanner, source } = this;
    let column = -1;
    for (;;) {
      const token = scanner.next();
      if (token === Token.Close) return;
      if (token === Token.End) throw new XmlDamage(scanner.end);
      if (token === Token.Text) continue;
      if (scanner.is('c')) {
        const previous = column++;
        scanner.eachAttribute((name, from, to) => {
          if (name === 'r') column = columnNumber(source, from, to);
        });
        if (column <= previous) throw new OutOfOrder();
      }
      scanner.skip();
    }
  }

  /**
   * Where a row's closing tag begins, when all its cells stand in order before a column; -1 where that is not so or
   * takes a closer look. Cells are hopped over: this is asked of every row, and most have nothing but cells to keep.
   */
  endOfRowBefore(column: number, from: number): number {
    const { source, plain } = this;
    if (!plain) return -1;
    const end = source.indexOf(plain.rowClose, from);
    let previous = -1;
    for (let at = source.indexOf(plain.cell, from); at >= 0 && at < end; at = source.indexOf(plain.cell, at)) {
      at += plain.cell.length;
      if (!source.startsWith(' r="', at)) return -1;
      const here = columnNumber(source, at + 4, end);
      if (here <= previous || here >= column) return -1;
      previous = here;
    }
    return end;
  }

  /** The row's next cell after a column, read up to its end; null where the row ends, with the scanner at its closing tag. */
  nextCell(previous: number): StandingCell | null {
    const { scanner } = this;
    for (;;) {
      const token = scanner.next();
      if (token === Token.Text) continue;
      if (token === Token.Close) return null;
      if (token === Token.End) throw new XmlDamage(scanner.end);
      if (!scanner.is('c')) {
        scanner.skip();
        continue;
      }
      const cell = this.cell(previous);
      if (cell.column <= previous) throw new OutOfOrder();
      return cell;
    }
  }

  /** Reads the cell that the scanner has just opened, up to its end. */
  private cell(previous: number): StandingCell {
    const { scanner, source } = this;
    const [start, openEnd] = [scanner.start, scanner.end];
    let column = previous + 1;
    let style = 0;
    scanner.eachAttribute((name, from, to) => {
      if (name === 'r') column = columnNumber(source, from, to);
      else if (name === 's') style = Number(source.slice(from, to));
    });
    let hasFormula = false;
    if (scanner.token === Token.Open && this.plain) {
      const close = source.indexOf(this.plain.cellClose, openEnd);
      if (close < 0) throw new XmlDamage(start);
      hasFormula = source.slice(openEnd, close).includes(`<${this.prefix}f`);
      scanner.jump(close);
    } else if (scanner.token === Token.Open) {
      for (let depth = 1; depth > 0;) {
        const token = scanner.next();
        if (token === Token.End) throw new XmlDamage(scanner.end);
        if (token === Token.Close) depth--;
        else if (token !== Token.Text) {
          if (scanner.is('f')) hasFormula = true;
          if (token === Token.Open) depth++;
        }
      }
    }
    return { column, style, start, openEnd, end: scanner.end, hasFormula };
  }
}
