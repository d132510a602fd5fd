import type { Area } from '../addresses';
import { columnNumber } from '../xml/cellReference';
import { byteText } from '../xml/byteText';
import { Utf8Sink } from '../xml/utf8Sink';
import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { withAttributes } from '../xml/tags';
import type { CellPlan, CellPlans } from './cellPlan';
import { CellWriter } from './cellXml';
import type { RowLook } from './edits';
import { OutOfOrder } from './orderedRows';
import { RowLooks } from './rowLooks';
import type { Stylesheet } from './stylesheet';

/** What the writing of cells needs to know of the sheet around them. */
export interface SheetDataContext {
  readonly sheet: string;
  readonly prefix: string;
  readonly stylesheet: Stylesheet;
  /** Index of the format that `cols` gives a column. */
  readonly columnStyle: (column: number) => number;
  readonly rows: readonly RowLook[];
}

export interface PatchedSheetData {
  /** The `sheetData` element in UTF-8. */
  readonly bytes: Uint8Array;
  /** Around the cells that were written; null if none was. */
  readonly written: Area | null;
  readonly formulasRemoved: boolean;
  readonly formulasWritten: boolean;
  readonly contentChanged: boolean;
}

interface ExistingCell {
  readonly column: number;
  readonly style: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly hasFormula: boolean;
}

const NOT_ASCII = /[\u0080-\uffff]/;
/** Of a cell with a number or a short text, about. */
const CELL_BYTES = 64;

const hasContent = ({ value, formula }: CellPlan): boolean => formula !== null || (value != null && value !== '');

/** Where a row's opening tag lies, and the `spans` that it says. */
interface RowPlace {
  readonly start: number;
  readonly openEnd: number;
  readonly spans: string;
}

/** Writes the planned cells into the sheet's text in one pass; everything else is copied as it is. */
class SheetDataWriter {
  private readonly out: Utf8Sink;
  /** What a row gets: how wide it becomes, which its opening tag says, shows at its end only. */
  private readonly made = new Utf8Sink();
  private readonly cells: CellWriter;
  /** A character for each byte. */
  private readonly source: string;
  private copied = 0;
  private readonly scanner: XmlScanner;
  private readonly looks: RowLooks;
  private rowStyle = 0;
  /** Tags of cells and rows, where nothing in the sheet can hide or disguise one; searching for them is fast. */
  private readonly plain: { readonly cell: string; readonly cellClose: string; readonly rowClose: string } | null;
  /** Columns of the row that were written. */
  private rowLeft = Infinity;
  private rowRight = -1;
  private extent: [top: number, bottom: number, left: number, right: number] | null = null;
  private formulasRemoved = false;
  private formulasWritten = false;
  private contentChanged = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly plans: CellPlans,
    private readonly context: SheetDataContext,
  ) {
    const source = byteText(bytes);
    this.source = source;
    this.scanner = new XmlScanner(source);
    this.looks = new RowLooks(context.rows);
    this.out = new Utf8Sink(bytes.length + plans.cellsOfBlocks * CELL_BYTES);
    this.cells = new CellWriter(this.made, context.sheet, context.prefix);
    const p = context.prefix;
    // In one pass: a long sheet is tens of megabytes of '<'.
    const disguised = new RegExp(`<[!?]|</${p}(?:c|row)\\s|extLst`).test(source);
    this.plain = disguised ? null : { cell: `<${p}c`, cellClose: `</${p}c>`, rowClose: `</${p}row>` };
  }

  run(): PatchedSheetData {
    const { scanner, context } = this;
    while (!(scanner.next() !== Token.Text && scanner.is('sheetData'))) {
      if (scanner.token === Token.End) throw new XmlDamage(scanner.end);
    }
    if (scanner.token === Token.Empty) {
      const tag = this.text(scanner.start, scanner.end);
      this.copyTo(scanner.start);
      this.out.push(tag.replace(/\s*\/>$/, '>'));
      this.newRows(0, Infinity);
      this.out.push(`</${context.prefix}sheetData>`);
      this.copied = scanner.end;
    } else this.allRows();
    this.copyTo(this.source.length);
    const [top, bottom, left, right] = this.extent ?? [0, 0, 0, 0];
    return {
      bytes: this.out.toBytes(),
      written: this.extent && { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 },
      formulasRemoved: this.formulasRemoved,
      formulasWritten: this.formulasWritten,
      contentChanged: this.contentChanged,
    };
  }

  private copyTo(place: number): void {
    if (place > this.copied) this.out.pushBytes(this.bytes.subarray(this.copied, place));
    this.copied = Math.max(this.copied, place);
  }

  /** What stands between two places, to be changed. */
  private text(from: number, to: number): string {
    const text = this.source.slice(from, to);
    return NOT_ASCII.test(text) ? new TextDecoder().decode(this.bytes.subarray(from, to)) : text;
  }

  private allRows(): void {
    const { scanner } = this;
    let row = -1;
    for (;;) {
      const token = scanner.next();
      if (token === Token.Close) break;
      if (token === Token.Text) continue;
      if (token === Token.End) throw new XmlDamage(scanner.end);
      if (!scanner.is('row')) {
        scanner.skip();
        continue;
      }
      const previous = row;
      const r = scanner.attribute('r');
      row = r === undefined ? row + 1 : Number(r) - 1;
      if (!(row > previous)) throw new OutOfOrder();
      const [start, openEnd, empty] = [scanner.start, scanner.end, token === Token.Empty];
      if (row > previous + 1) {
        this.copyBefore(start, previous + 1, row);
      }
      const touched = this.plans.enter(row);
      if (touched || this.looks.at(row)) this.existingRow(row, start, openEnd, empty);
      else if (!empty) this.passRow();
    }
    const close = scanner.start;
    this.copyBefore(close, row + 1, Infinity);
  }

  /** Passes over a row that stays as it is. */
  private passRow(): void {
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

  /** New rows go right before `place`. */
  private copyBefore(place: number, from: number, to: number): void {
    const next = this.nextNewRow(from);
    if (next === null || next >= to) return;
    this.copyTo(place);
    this.newRows(from, to);
  }

  private nextNewRow(from: number): number | null {
    const planned = this.plans.nextRow(from);
    const looked = this.looks.next(from);
    return planned === null ? looked : looked === null ? planned : Math.min(planned, looked);
  }

  private newRows(from: number, to: number): void {
    for (let row = this.nextNewRow(from); row !== null && row < to; row = this.nextNewRow(row + 1)) {
      this.rowStyle = 0;
      this.made.rewind(0);
      if (this.plans.enter(row)) {
        for (const column of this.plans.columnsToMake) this.makeCell(row, column);
      }
      const look = this.looks.at(row);
      if (!look && this.made.length === 0) continue;
      const p = this.context.prefix;
      const open = `<${p}row r="${row + 1}">`;
      this.out.push(look ? withAttributes(open, look) : open);
      this.out.pushBytes(this.made.toBytes());
      this.out.push(`</${p}row>`);
      this.endRow(row);
    }
  }

  private existingRow(row: number, start: number, openEnd: number, empty: boolean): void {
    const { source } = this;
    let custom = false;
    let style = 0;
    let spans = '';
    this.scanner.eachAttribute((name, from, to) => {
      if (name === 'customFormat') custom = /^(?:1|true)$/.test(source.slice(from, to));
      else if (name === 's') style = Number(source.slice(from, to));
      else if (name === 'spans') spans = source.slice(from, to);
    });
    this.rowStyle = custom ? style : 0;
    const end = empty ? -1 : this.endOfRowBefore(this.plans.firstColumn, openEnd);
    if (end >= 0) this.lengthenedRow(row, { start, openEnd, end, spans });
    else this.patchedRow(row, { start, openEnd, empty, spans });
  }

  /**
   * Where a row's closing tag begins, when all its cells stand in order before a column; -1 where that is not so or
   * takes a closer look. Cells are hopped over: this is asked of every row, and most have nothing but cells to keep.
   */
  private endOfRowBefore(column: number, from: number): number {
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

  /** A row whose cells all stay, with new ones behind them. */
  private lengthenedRow(row: number, { start, openEnd, end, spans }: RowPlace & { readonly end: number }): void {
    this.made.rewind(0);
    for (const column of this.plans.columnsToMake) this.makeCell(row, column);
    const open = this.openTag(row, start, openEnd, spans);
    if (open !== null) {
      this.copyTo(start);
      this.out.push(open);
      this.copied = openEnd;
    }
    this.copyTo(end);
    this.out.pushBytes(this.made.toBytes());
    this.scanner.jump(end);
    this.endRow(row);
  }

  /** A row's opening tag with what changes in it; null if nothing does. */
  private openTag(row: number, start: number, openEnd: number, spans: string): string | null {
    const attributes = { ...this.looks.at(row) };
    const [, from, to] = /^(\d+):(\d+)$/.exec(spans) ?? [];
    if (from !== undefined && this.rowRight >= 0) {
      const [left, right] = [this.rowLeft + 1, this.rowRight + 1];
      if (Number(from) > left || Number(to) < right) {
        attributes.spans = `${Math.min(Number(from), left)}:${Math.max(Number(to), right)}`;
      }
    }
    return Object.keys(attributes).length > 0 ? withAttributes(this.text(start, openEnd), attributes) : null;
  }

  /** A row in which cells change or come between others. */
  private patchedRow(row: number, { start, openEnd, empty, spans }: RowPlace & { readonly empty: boolean }): void {
    const { scanner, bytes, made } = this;
    this.copyTo(start);
    made.rewind(0);
    const columns = this.plans.columnsToMake;
    let next = 0;
    let from = openEnd;
    let changed = false;
    const keepUpTo = (place: number): void => {
      if (place > from) made.pushBytes(bytes.subarray(from, place));
      from = place;
    };
    const makeUpTo = (limit: number, place: number): void => {
      for (; next < columns.length && columns[next]! < limit; next++) {
        const plan = this.newPlan(row, columns[next]!);
        if (!plan) continue;
        keepUpTo(place);
        this.makePlanned(row, columns[next]!, plan);
        changed = true;
      }
    };
    let column = -1;
    let end = openEnd;
    if (!empty) {
      for (;;) {
        const token = scanner.next();
        if (token === Token.Text) continue;
        if (token === Token.Close) break;
        if (token === Token.End) throw new XmlDamage(scanner.end);
        if (!scanner.is('c')) {
          scanner.skip();
          continue;
        }
        const cell = this.existingCell(column);
        if (cell.column <= column) throw new OutOfOrder();
        column = cell.column;
        makeUpTo(column, cell.start);
        if (columns[next] === column) next++;
        const patchedTo = this.patchedCell(row, cell, keepUpTo);
        if (patchedTo === null) continue;
        from = patchedTo;
        changed = true;
      }
      end = scanner.start;
    }
    makeUpTo(Infinity, end);
    let open = this.openTag(row, start, openEnd, spans) ?? this.text(start, openEnd);
    this.endRow(row);
    if (empty && changed) open = open.replace(/\s*\/>$/, '>');
    keepUpTo(end);
    this.out.push(open);
    this.out.pushBytes(made.toBytes());
    if (empty && changed) this.out.push(`</${this.context.prefix}row>`);
    this.copied = end;
  }

  /** Reads the cell that the scanner has just opened, up to its end. */
  private existingCell(previous: number): ExistingCell {
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
      hasFormula = source.slice(openEnd, close).includes(`<${this.context.prefix}f`);
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

  /**
   * Writes an existing cell anew, once all before it is kept.
   * @returns up to where the old one is replaced; null if it stays as it is
   */
  private patchedCell(row: number, cell: ExistingCell, keepUpTo: (place: number) => void): number | null {
    const plan = this.plans.cell(row, cell.column);
    if (!plan) return null;
    const style = this.styleIndex(plan, plan.reset ? 0 : cell.style);
    const content = plan.value !== undefined || plan.formula !== null;
    if (!content && style === cell.style) return null;
    keepUpTo(cell.start);
    if (!content) {
      const tag = this.text(cell.start, cell.openEnd);
      this.made.push(withAttributes(tag, { s: String(style) }));
      return cell.openEnd;
    }
    this.contentChanged = true;
    if (cell.hasFormula) this.formulasRemoved = true;
    this.write(row, cell.column, style, plan);
    return cell.end;
  }

  /** What happens to a cell that is not there yet; null where nothing calls for one. */
  private newPlan(row: number, column: number): CellPlan | null {
    const plan = this.plans.cell(row, column);
    if (!plan) return null;
    return hasContent(plan) || plan.layers ? plan : null;
  }

  private makeCell(row: number, column: number): void {
    const plan = this.newPlan(row, column);
    if (plan) this.makePlanned(row, column, plan);
  }

  private makePlanned(row: number, column: number, plan: CellPlan): void {
    if (hasContent(plan)) this.contentChanged = true;
    const base = this.rowStyle || this.context.columnStyle(column);
    this.write(row, column, this.styleIndex(plan, base), plan);
  }

  private write(row: number, column: number, style: number, plan: CellPlan): void {
    this.mark(column);
    if (plan.formula !== null) this.formulasWritten = true;
    this.cells.write(row, column, style, plan);
  }

  private styleIndex({ layers }: CellPlan, base: number): number {
    if (!layers) return base;
    let index = layers.formats.get(base);
    if (index === undefined) {
      index = this.context.stylesheet.derive(base, layers.style);
      layers.formats.set(base, index);
    }
    return index;
  }

  private mark(column: number): void {
    if (column < this.rowLeft) this.rowLeft = column;
    if (column > this.rowRight) this.rowRight = column;
  }

  /** Counts a row's written cells to those of the sheet. */
  private endRow(row: number): void {
    const { extent, rowLeft, rowRight } = this;
    if (rowRight < 0) return;
    this.rowLeft = Infinity;
    this.rowRight = -1;
    if (!extent) this.extent = [row, row, rowLeft, rowRight];
    else {
      // In place: this is asked for every row that is written. Rows come downwards.
      extent[1] = row;
      extent[2] = Math.min(extent[2], rowLeft);
      extent[3] = Math.max(extent[3], rowRight);
    }
  }
}

/**
 * The sheet's text with the planned cells and row looks in it.
 * @param bytes the `sheetData` element in UTF-8
 * Throws XmlDamage, FileProblem `textTooLong`, and
 * OutOfOrder where rows or cells do not ascend.
 */
export function patchSheetData(bytes: Uint8Array, plans: CellPlans, context: SheetDataContext): PatchedSheetData {
  return new SheetDataWriter(bytes, plans, context).run();
}
