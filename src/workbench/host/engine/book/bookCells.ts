import type { ICellData, IStyleData, Nullable, Univer } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { type Area, area, bounding, intersect, lastColumn, lastRow } from '../../model/area';
import { readCell, toCellData } from '../cells';
import type { Cell, CellPatch, StylePatch } from '../engine';
import { AlikeLooks } from './alikeLooks';
import { BookSheets } from './bookSheets';
import { keepTexts } from './keptTexts';
import { Redrawing } from './redrawing';
import { usedArea } from './usedArea';

const SET_VALUES = SetRangeValuesMutation.id;

type Records = Record<number, Record<number, ICellData>>;
type Patches = readonly (readonly (CellPatch | undefined)[])[];

const NO_STYLE: IStyleData = {};

/** A cell's own style over those below it. */
interface Composed {
  readonly ofRow: unknown;
  readonly ofColumn: unknown;
  readonly ofSheet: unknown;
  readonly style: IStyleData;
}

/** What cells hold, how they look, and which of them are used. */
export abstract class BookCells extends BookSheets {
  /** What became of cells' own styles over those of their row, their column and the sheet, when last asked. */
  private readonly composed = new WeakMap<object, Composed>();
  private readonly redrawing = new Redrawing((sheet, cellValue) => {
    // A sheet that comes into sight is drawn from its cells.
    if (sheet !== this.activeSheet()) return;
    keepTexts(this.worksheet(sheet), cellValue);
    this.mutate(SET_VALUES, { subUnitId: sheet, cellValue });
  });

  constructor(univer: Univer) {
    super(univer);
    // What a person does to a cell's look comes from Univer itself.
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SET_VALUES || this.own > 0) return;
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      if (unitId === this.unit && cellValue) keepTexts(this.worksheet(subUnitId), cellValue);
    });
  }

  cell(sheet: string, row: number, column: number): Cell | undefined {
    const worksheet = this.worksheet(sheet);
    const cell = readCell(
      worksheet.getCellMatrix().getValue(row, column) as Nullable<ICellData>,
      () => worksheet.getCell(row, column) as Nullable<ICellData>,
      this.calculation.spilled(sheet, row, column),
    );
    if (cell?.formula !== undefined && this.spillFrom(sheet, row, column)) cell.spills = true;
    return cell;
  }

  style(sheet: string, row: number, column: number): IStyleData {
    const worksheet = this.worksheet(sheet);
    // The cell as it is kept: asked for plainly, Univer also makes everything up that is only drawn.
    const data = worksheet.getCellMatrix().getValue(row, column) as Nullable<ICellData>;
    const composed = (): IStyleData =>
      (worksheet.getComposedCellStyleByCellData(row, column, data) as IStyleData | undefined) ?? {};
    // A style with an id never becomes another; one that is kept in a cell may.
    if ((data as { themeStyle?: unknown } | undefined)?.themeStyle || (data?.s && typeof data.s !== 'string'))
      return composed();
    const own = (data?.s && this.workbook.getStyles().get(data.s)) || NO_STYLE;
    const [ofRow, ofColumn] = [worksheet.getRowStyle(row), worksheet.getColumnStyle(column)];
    const ofSheet = worksheet.getDefaultCellStyleInternal();
    const known = this.composed.get(own);
    if (known && known.ofRow === ofRow && known.ofColumn === ofColumn && known.ofSheet === ofSheet) return known.style;
    const style = composed();
    this.composed.set(own, { ofRow, ofColumn, ofSheet, style });
    return style;
  }

  numberFormat(sheet: string, row: number, column: number): string {
    const worksheet = this.worksheet(sheet);
    const data = worksheet.getCellMatrix().getValue(row, column) as Nullable<ICellData>;
    const own = data?.s ? this.workbook.getStyles().getStyleByCell(data) : undefined;
    const style = own?.n ? own : (worksheet.getRowStyle(row) as Nullable<IStyleData>);
    const lines = style?.n ? style : (worksheet.getColumnStyle(column) as Nullable<IStyleData>);
    return lines?.n?.pattern ?? 'General';
  }

  write(sheet: string, row: number, column: number, patches: Patches): void {
    const columns = patches.reduce((most, line) => Math.max(most, line.length), 0);
    if (columns === 0) return;
    this.grow(sheet, row + patches.length, column + columns);
    const { looks, content } = this.looksOf(sheet, row, column, patches);
    if (looks) this.layCells(sheet, looks.first());
    looks?.follow();
    const cellValue: Records = {};
    // Univer lays a style over the one that stands; what is to be new goes onto bare cells.
    const bared: Records = {};
    patches.forEach((line, r) => {
      const cells: Record<number, ICellData> = {};
      let any = false;
      line.forEach((patch, c) => {
        if (!patch) return;
        if (looks && patch.cell === undefined) return;
        any = true;
        const data = toCellData(patch);
        if (looks) delete data.s;
        cells[column + c] = data;
        if (patch.resetStyle && patch.style) (bared[row + r] ??= {})[column + c] = { s: null };
      });
      if (any) cellValue[row + r] = cells;
    });
    if (Object.keys(bared).length > 0) this.layCells(sheet, bared);
    const written = area(row, column, patches.length, columns);
    if (content) {
      keepTexts(this.worksheet(sheet), cellValue);
      this.calculation.forgetSpills(sheet, cellValue);
      // Who follows formulas is told of these, wherever they stand.
      if (this.formulaCells.touched(this.worksheet(sheet), cellValue))
        this.mutate(SET_VALUES, { subUnitId: sheet, cellValue });
      else this.mutateSheet(SetRangeValuesMutation, sheet, { cellValue });
      this.calculation.dirty(sheet, written);
    } else this.layCells(sheet, cellValue);
    if (looks || !content) this.redrawing.add(sheet, written);
    this.emit({ kind: content ? 'cells' : 'styles', sheet, area: written, own: true });
  }

  restyle(sheet: string, areas: readonly Area[], style: StylePatch): void {
    const looks = new AlikeLooks(this.workbook, this.worksheet(sheet));
    let takes = true;
    for (const a of areas)
      for (let row = a.row; takes && row <= lastRow(a); row++)
        for (let column = a.column; takes && column <= lastColumn(a); column++) takes = looks.takes(row, column, style);
    if (!takes || !looks.worthwhile) {
      for (const { row, column, rows, columns } of areas) {
        const line = new Array<CellPatch>(columns).fill({ style });
        this.write(sheet, row, column, new Array<CellPatch[]>(rows).fill(line));
      }
      return;
    }
    const all = areas.reduce(bounding);
    this.grow(sheet, lastRow(all) + 1, lastColumn(all) + 1);
    this.layCells(sheet, looks.first());
    looks.follow();
    this.redrawing.add(sheet, all);
    this.emit({ kind: 'styles', sheet, area: all, own: true });
  }

  /** Lays styles over cells as Univer does, without having anything drawn. @see redrawing */
  private layCells(sheet: string, cellValue: Records): void {
    keepTexts(this.worksheet(sheet), cellValue);
    this.lay(SetRangeValuesMutation, sheet, { cellValue });
  }

  /** The styles of a block that is written, where most are alike; and whether it has anything but styles. */
  private looksOf(
    sheet: string,
    row: number,
    column: number,
    patches: Patches,
  ): { readonly looks: AlikeLooks | null; readonly content: boolean } {
    const looks = new AlikeLooks(this.workbook, this.worksheet(sheet));
    let [content, takes] = [false, true];
    patches.forEach((line, r) =>
      line.forEach((patch, c) => {
        if (!patch) return;
        if (patch.cell !== undefined) content = true;
        if (patch.resetStyle) takes = false;
        else if (patch.style && takes) takes = looks.takes(row + r, column + c, patch.style);
      }),
    );
    return { looks: takes && looks.worthwhile ? looks : null, content };
  }

  used(sheet: string, formats: boolean): Area | null {
    const worksheet = this.worksheet(sheet);
    let found = usedArea(worksheet.getCellMatrix().getMatrix(), worksheet.getColumnCount(), formats);
    for (const spill of this.calculation.spills(sheet)) found = found ? bounding(found, spill) : spill;
    return found;
  }

  cellsByRow(sheet: string): (readonly [number, readonly number[]])[] {
    const matrix = this.worksheet(sheet).getCellMatrix();
    const rows: [number, number[]][] = [];
    matrix.forRow((row, columns) => {
      const held = columns.filter((column) => matrix.getValue(row, column));
      if (held.length > 0) rows.push([row, held.sort((a, b) => a - b)]);
    });
    return rows.sort(([a], [b]) => a - b);
  }

  spillFrom(sheet: string, row: number, column: number): Area | null {
    return this.calculation.spills(sheet).find((a) => a.row === row && a.column === column) ?? null;
  }

  clear(sheet: string, a: Area): void {
    const used = this.used(sheet, true);
    const block = used && intersect(used, a);
    if (!block) return;
    const line = Array.from({ length: block.columns }, () => ({ cell: null, resetStyle: true }));
    this.write(
      sheet,
      block.row,
      block.column,
      Array.from({ length: block.rows }, () => line),
    );
  }

  override dispose(): void {
    this.redrawing.dispose();
    super.dispose();
  }

  protected rewriteFormulas(change: (formula: string) => string): void {
    for (const { id } of this.sheets()) {
      this.worksheet(id)
        .getCellMatrix()
        .forValue((row, column, data) => {
          const formula = (data as Nullable<ICellData>)?.f;
          if (!formula) return;
          const changed = change(formula);
          if (changed !== formula) this.write(id, row, column, [[{ cell: { value: null, formula: changed } }]]);
        });
    }
  }
}
