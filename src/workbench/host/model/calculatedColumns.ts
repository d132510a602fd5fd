import type { Cell, CellPatch } from '../engine/engine';
import { intersect, lastRow, type Area } from './area';
import type { RangeRef } from './workbook';
import type { TableState } from './tableState';
import { bodyArea } from './tableState';

/**
 * What a table does by itself (office-js #2093, "by design"): a formula entered into a column of it whose other cells
 * are empty is filled into all of them, blank ones that were written along with it included.
 * @param written the cells that were just written
 */
export function fillCalculatedColumns(written: RangeRef): void {
  const { book, sheet, area } = written;
  for (const table of book.tables.touching(sheet, area)) {
    const cells = intersect(area, bodyArea(table));
    if (!cells) continue;
    for (let column = cells.column; column < cells.column + cells.columns; column++)
      fillColumn(written, table, cells, column);
  }
}

function fillColumn({ book, sheet }: RangeRef, table: TableState, cells: Area, column: number): void {
  const { engine } = book;
  const at = (row: number): Cell | undefined => engine.cell(sheet, row, column);
  const rowsOf = (area: Area): number[] => Array.from({ length: area.rows }, (_, r) => area.row + r);
  const from = rowsOf(cells).find((row) => at(row)?.formula !== undefined);
  if (from === undefined) return;
  const body = bodyArea(table);
  const others = rowsOf(body).filter((row) => row < cells.row || row > lastRow(cells));
  const isEmpty = (row: number): boolean => {
    const cell = at(row);
    return !cell || ((cell.value === null || cell.value === '') && cell.formula === undefined);
  };
  if (!others.every(isEmpty)) return;
  const blank = rowsOf(body).filter(isEmpty);
  if (blank.length === 0) return;
  const { formula } = at(from)!;
  const filled = (row: number): CellPatch => ({
    cell: { value: null, formula: engine.offsetFormula(formula!, row - from, 0) },
  });
  const empty = new Set(blank);
  engine.write(
    sheet,
    body.row,
    column,
    rowsOf(body).map((row) => [empty.has(row) ? filled(row) : undefined]),
  );
  book.edited(sheet, { ...body, column, columns: 1 }, 'ThisLocalAddin');
}
