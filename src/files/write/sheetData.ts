import type { Area } from '../addresses';
import { columnNumber } from '../xml/cellReference';
import { Utf8Sink } from '../xml/utf8Sink';
import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { withAttributes } from '../xml/tags';
import type { CellPlan, CellPlans } from './cellPlan';
import { renderCell } from './cellXml';
import type { RowLook } from './edits';
import { OutOfOrder } from './orderedRows';
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

/** Writes the planned cells into the sheet's text in one pass; everything else is copied as it is. */
class SheetDataWriter {
  private readonly out: Utf8Sink;
  private copied = 0;
  private readonly scanner: XmlScanner;
  private rowStyle = 0;
  /** Closing tag of cells, where nothing in the sheet can hide or disguise one; searching for it is fast. */
  private readonly cellClose: string | null;
  private extent: [top: number, bottom: number, left: number, right: number] | null = null;
  private formulasRemoved = false;
  private formulasWritten = false;
  private contentChanged = false;

  constructor(
    private readonly source: string,
    private readonly plans: CellPlans,
    private readonly context: SheetDataContext,
  ) {
    this.scanner = new XmlScanner(source);
    this.out = new Utf8Sink(source.length * 1.5);
    const close = `</${context.prefix}c`;
    // In one pass: a long sheet is tens of megabytes of '<'.
    this.cellClose = new RegExp(`<!|${close}\\s`).test(source) ? null : `${close}>`;
  }

  run(): PatchedSheetData {
    const { scanner, context } = this;
    while (!(scanner.next() !== Token.Text && scanner.is('sheetData'))) {
      if (scanner.token === Token.End) throw new XmlDamage(scanner.end);
    }
    if (scanner.token === Token.Empty) {
      const tag = this.source.slice(scanner.start, scanner.end);
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
    if (place > this.copied) this.out.push(this.source.slice(this.copied, place));
    this.copied = Math.max(this.copied, place);
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
      if (touched || this.look(row)) this.existingRow(row, start, openEnd, empty);
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
    const looked = this.context.rows.reduce<number | null>((first, { from: start, to }) => {
      if (to < from) return first;
      return Math.min(first ?? Infinity, Math.max(start, from));
    }, null);
    return planned === null ? looked : looked === null ? planned : Math.min(planned, looked);
  }

  private newRows(from: number, to: number): void {
    for (let row = this.nextNewRow(from); row !== null && row < to; row = this.nextNewRow(row + 1)) {
      this.rowStyle = 0;
      const cells: string[] = [];
      if (this.plans.enter(row)) {
        for (const column of this.plans.columnsToMake) cells.push(this.newCell(row, column));
      }
      const look = this.look(row);
      if (!look && cells.every((cell) => cell === '')) continue;
      const p = this.context.prefix;
      const open = `<${p}row r="${row + 1}">`;
      this.out.push(look ? withAttributes(open, look) : open);
      for (const cell of cells) this.out.push(cell);
      this.out.push(`</${p}row>`);
    }
  }

  /** Attributes that row looks ask for in this row; null if none does. */
  private look(row: number): Record<string, string> | null {
    if (this.context.rows.length === 0) return null;
    const attributes: Record<string, string> = {};
    for (const { from, to, height, hidden } of this.context.rows) {
      if (row < from || row > to) continue;
      if (height !== undefined) Object.assign(attributes, { ht: String(height), customHeight: '1' });
      if (hidden !== undefined) attributes.hidden = hidden ? '1' : '0';
    }
    return Object.keys(attributes).length > 0 ? attributes : null;
  }

  private existingRow(row: number, start: number, openEnd: number, empty: boolean): void {
    const { scanner, source } = this;
    const custom = scanner.attribute('customFormat');
    this.rowStyle = custom === '1' || custom === 'true' ? Number(scanner.attribute('s') ?? 0) : 0;
    const spans = /^(\d+):(\d+)$/.exec(scanner.attribute('spans') ?? '');
    this.copyTo(start);
    const body: string[] = [];
    const columns = this.plans.columnsToMake;
    let next = 0;
    let from = openEnd;
    let changed = false;
    const before = this.extent;
    this.extent = null;
    const makeUpTo = (limit: number, place: number): void => {
      for (; next < columns.length && columns[next]! < limit; next++) {
        const made = this.newCell(row, columns[next]!);
        if (made === '') continue;
        if (place > from) body.push(source.slice(from, place));
        body.push(made);
        from = place;
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
        const text = this.patchedCell(row, cell);
        if (text === null) continue;
        body.push(source.slice(from, cell.start), text);
        from = cell.end;
        changed = true;
      }
      end = scanner.start;
    }
    makeUpTo(Infinity, end);
    const rowExtent = this.extent as [number, number, number, number] | null;
    this.extent = before;
    if (rowExtent) {
      this.mark(row, rowExtent[2]);
      this.mark(row, rowExtent[3]);
    }
    const attributes = this.look(row) ?? {};
    if (spans && rowExtent && (Number(spans[1]) > rowExtent[2] + 1 || Number(spans[2]) < rowExtent[3] + 1)) {
      attributes.spans = `${Math.min(Number(spans[1]), rowExtent[2] + 1)}:${Math.max(Number(spans[2]), rowExtent[3] + 1)}`;
    }
    let open = withAttributes(source.slice(start, openEnd), attributes);
    if (empty && changed) open = open.replace(/\s*\/>$/, '>');
    this.out.push(open);
    for (const text of body) this.out.push(text);
    this.out.push(source.slice(from, end));
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
    if (scanner.token === Token.Open && this.cellClose !== null) {
      const close = source.indexOf(this.cellClose, openEnd);
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

  /** New text of an existing cell; null if it stays as it is. */
  private patchedCell(row: number, cell: ExistingCell): string | null {
    const plan = this.plans.cell(row, cell.column);
    if (!plan) return null;
    const style = this.styleIndex(plan, plan.reset ? 0 : cell.style);
    const content = plan.value !== undefined || plan.formula !== null;
    if (!content) {
      if (style === cell.style) return null;
      const tag = this.source.slice(cell.start, cell.openEnd);
      return withAttributes(tag, { s: String(style) }) + this.source.slice(cell.openEnd, cell.end);
    }
    this.contentChanged = true;
    if (cell.hasFormula) this.formulasRemoved = true;
    return this.render(row, cell.column, style, plan);
  }

  /** A cell that is not there yet; '' where nothing calls for one. */
  private newCell(row: number, column: number): string {
    const plan = this.plans.cell(row, column);
    if (!plan) return '';
    const hasContent = plan.formula !== null || (plan.value != null && plan.value !== '');
    if (!hasContent && !plan.layers) return '';
    if (hasContent) this.contentChanged = true;
    const base = this.rowStyle || this.context.columnStyle(column);
    return this.render(row, column, this.styleIndex(plan, base), plan);
  }

  private render(row: number, column: number, style: number, { value, formula }: CellPlan): string {
    this.mark(row, column);
    if (formula !== null) this.formulasWritten = true;
    const { sheet, prefix } = this.context;
    return renderCell({ sheet, prefix, row, column, style, value, formula });
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

  private mark(row: number, column: number): void {
    const { extent } = this;
    if (!extent) {
      this.extent = [row, row, column, column];
      return;
    }
    // In place: this is asked for every cell that is written.
    if (row < extent[0]) extent[0] = row;
    if (row > extent[1]) extent[1] = row;
    if (column < extent[2]) extent[2] = column;
    if (column > extent[3]) extent[3] = column;
  }
}

/**
 * The sheet's text with the planned cells and row looks in it. Throws XmlDamage, FileProblem `textTooLong`, and
 * OutOfOrder where rows or cells do not ascend.
 */
export function patchSheetData(source: string, plans: CellPlans, context: SheetDataContext): PatchedSheetData {
  return new SheetDataWriter(source, plans, context).run();
}
