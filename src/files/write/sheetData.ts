import type { Area } from '../addresses';
import { Token, XmlDamage } from '../xml/scanner';
import { withAttributes } from '../xml/tags';
import { Utf8Sink } from '../xml/utf8Sink';
import type { CellPlans } from './cellPlan';
import type { RowLook } from './edits';
import { type CellSurroundings, MadeRow } from './madeRow';
import { OutOfOrder } from './orderedRows';
import { attributesText, RowLooks } from './rowLooks';
import { type RowTag, type StandingCell, StandingRows } from './standingRows';

export interface SheetDataContext extends CellSurroundings {
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

/** Of a cell with a number or a short text, about. */
const CELL_BYTES = 64;

/** Writes the planned cells into the sheet's text in one pass; everything else is copied as it is. */
class SheetDataWriter {
  private readonly out: Utf8Sink;
  private readonly standing: StandingRows;
  private readonly made: MadeRow;
  private readonly looks: RowLooks;
  private copied = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly plans: CellPlans,
    private readonly context: SheetDataContext,
  ) {
    this.out = new Utf8Sink(bytes.length + plans.cellsOfBlocks * CELL_BYTES);
    this.standing = new StandingRows(bytes, context.prefix);
    this.made = new MadeRow(plans, context);
    this.looks = new RowLooks(context.rows);
  }

  run(): PatchedSheetData {
    const { context, made, standing } = this;
    const { scanner } = standing;
    while (!(scanner.next() !== Token.Text && scanner.is('sheetData'))) {
      if (scanner.token === Token.End) throw new XmlDamage(scanner.end);
    }
    if (scanner.token === Token.Empty) {
      const tag = standing.text(scanner.start, scanner.end);
      this.copyTo(scanner.start);
      this.out.push(tag.replace(/\s*\/>$/, '>'));
      this.newRows(0, Infinity);
      this.out.push(`</${context.prefix}sheetData>`);
      this.copied = scanner.end;
    } else this.allRows();
    this.copyTo(this.bytes.length);
    const { written, formulasRemoved, formulasWritten, contentChanged } = made;
    return { bytes: this.out.toBytes(), written, formulasRemoved, formulasWritten, contentChanged };
  }

  private copyTo(place: number): void {
    if (place > this.copied) this.out.pushBytes(this.bytes.subarray(this.copied, place));
    this.copied = Math.max(this.copied, place);
  }

  private allRows(): void {
    const { scanner } = this.standing;
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
      const { start } = scanner;
      const empty = token === Token.Empty;
      if (row > previous + 1) this.copyBefore(start, previous + 1, row);
      const touched = this.plans.enter(row);
      if (touched || this.looks.at(row)) this.standingRow(row);
      else if (!empty) this.standing.passRow();
    }
    const close = scanner.start;
    this.copyBefore(close, row + 1, Infinity);
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
    const { made } = this;
    for (let row = this.nextNewRow(from); row !== null && row < to; row = this.nextNewRow(row + 1)) {
      made.begin(row, 0);
      if (this.plans.enter(row)) made.makeAll();
      const look = this.looks.at(row);
      if (!look && made.isEmpty) continue;
      const p = this.context.prefix;
      this.out.push(`<${p}row r="${row + 1}"${look ? attributesText(look) : ''}>`);
      this.out.pushBytes(made.toBytes());
      this.out.push(`</${p}row>`);
      made.end();
    }
  }

  private standingRow(row: number): void {
    const tag = this.standing.rowTag();
    this.made.begin(row, tag.style);
    const end = tag.empty ? -1 : this.standing.endOfRowBefore(this.plans.firstColumn, tag.openEnd);
    if (end >= 0) this.lengthenedRow(row, tag, end);
    else this.patchedRow(row, tag);
  }

  /** A row whose cells all stay, with new ones behind them. */
  private lengthenedRow(row: number, tag: RowTag, end: number): void {
    const { made } = this;
    made.makeAll();
    const open = this.changedTag(row, tag);
    if (open !== null) {
      this.copyTo(tag.start);
      this.out.push(open);
      this.copied = tag.openEnd;
    }
    this.copyTo(end);
    this.out.pushBytes(made.toBytes());
    this.standing.scanner.jump(end);
    made.end();
  }

  /** A row's opening tag with what changes in it; null if nothing does. */
  private changedTag(row: number, { start, openEnd, spans }: RowTag): string | null {
    const attributes = { ...this.looks.at(row) };
    const wider = this.made.widerSpans(spans);
    if (wider !== null) attributes.spans = wider;
    return Object.keys(attributes).length > 0 ? withAttributes(this.standing.text(start, openEnd), attributes) : null;
  }

  /** A row in which cells change or come between others. */
  private patchedRow(row: number, tag: RowTag): void {
    const { standing, bytes, made } = this;
    const { start, openEnd, empty } = tag;
    this.copyTo(start);
    const columns = this.plans.columnsToMake;
    let next = 0;
    let from = openEnd;
    let changed = false;
    const keepUpTo = (place: number): void => {
      if (place > from) made.keep(bytes.subarray(from, place));
      from = place;
    };
    const makeUpTo = (limit: number, place: number): void => {
      for (; next < columns.length && columns[next]! < limit; next++) {
        const plan = made.planOfNew(columns[next]!);
        if (!plan) continue;
        keepUpTo(place);
        made.make(columns[next]!, plan);
        changed = true;
      }
    };
    let end = openEnd;
    if (!empty) {
      for (let cell = standing.nextCell(-1); cell; cell = standing.nextCell(cell.column)) {
        makeUpTo(cell.column, cell.start);
        if (columns[next] === cell.column) next++;
        const patchedTo = this.patchedCell(row, cell, keepUpTo);
        if (patchedTo === null) continue;
        from = patchedTo;
        changed = true;
      }
      end = standing.scanner.start;
    }
    makeUpTo(Infinity, end);
    let open = this.changedTag(row, tag) ?? standing.text(start, openEnd);
    made.end();
    if (empty && changed) open = open.replace(/\s*\/>$/, '>');
    keepUpTo(end);
    this.out.push(open);
    this.out.pushBytes(made.toBytes());
    if (empty && changed) this.out.push(`</${this.context.prefix}row>`);
    this.copied = end;
  }

  /**
   * Writes a standing cell anew, once all before it is kept.
   * @returns up to where the old one is replaced; null if it stays as it is
   */
  private patchedCell(row: number, cell: StandingCell, keepUpTo: (place: number) => void): number | null {
    const { made } = this;
    const plan = this.plans.cell(row, cell.column);
    if (!plan) return null;
    const style = made.styleOver(plan, plan.reset ? 0 : cell.style);
    const content = plan.value !== undefined || plan.formula !== null;
    if (!content && style === cell.style) return null;
    keepUpTo(cell.start);
    if (!content) {
      const tag = this.standing.text(cell.start, cell.openEnd);
      made.push(withAttributes(tag, { s: String(style) }));
      return cell.openEnd;
    }
    if (cell.hasFormula) made.formulasRemoved = true;
    made.replace(cell.column, style, plan);
    return cell.end;
  }
}

/**
 * The sheet's text with the planned cells and row looks in it.
 * @param bytes the `sheetData` element in UTF-8
 * @throws XmlDamage, FileProblem `textTooLong`, and OutOfOrder where rows or cells do not ascend
 */
export function patchSheetData(bytes: Uint8Array, plans: CellPlans, context: SheetDataContext): PatchedSheetData {
  return new SheetDataWriter(bytes, plans, context).run();
}
