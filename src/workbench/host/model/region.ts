import type { Area } from './area';
import { intersect, lastColumn, lastRow } from './area';
import type { WorkbookModel } from './workbook';

/** Cells joined to a cell by content: grown until the border around them is empty. */
export function region({ engine }: WorkbookModel, sheet: string, around: Area): Area {
  const filled = (row: number, column: number): boolean => {
    const cell = engine.cell(sheet, row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  const limit = engine.extent(sheet);
  let a = intersect(around, limit) ?? around;
  // One edge at a time for as far as it goes, corners included: a long list is walked down once, not once per row.
  const rowFilled = (row: number): boolean => {
    for (let column = Math.max(0, a.column - 1); column <= lastColumn(a) + 1; column++) {
      if (filled(row, column)) return true;
    }
    return false;
  };
  const columnFilled = (column: number): boolean => {
    for (let row = Math.max(0, a.row - 1); row <= lastRow(a) + 1; row++) if (filled(row, column)) return true;
    return false;
  };
  for (;;) {
    const before = a;
    while (lastRow(a) + 1 < limit.rows && rowFilled(lastRow(a) + 1)) a = { ...a, rows: a.rows + 1 };
    while (a.row > 0 && rowFilled(a.row - 1)) a = { ...a, row: a.row - 1, rows: a.rows + 1 };
    while (lastColumn(a) + 1 < limit.columns && columnFilled(lastColumn(a) + 1)) a = { ...a, columns: a.columns + 1 };
    while (a.column > 0 && columnFilled(a.column - 1)) a = { ...a, column: a.column - 1, columns: a.columns + 1 };
    if (a === before) return a;
  }
}
