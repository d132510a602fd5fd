import type { IUnitRange } from '@univerjs/core';
import type { FunctionCell } from './callTable';

/**
 * Cells as ranges to recalculate: runs down a column become one range. (The engine compares dirty ranges with
 * each other, so ten thousand single cells would cost a hundred million comparisons.)
 */
export function dirtyRanges(unitId: string, cells: readonly FunctionCell[]): IUnitRange[] {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheet && last.range.startColumn === column && last.range.endRow === row - 1) {
      last.range.endRow = row;
    } else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId, sheetId: sheet, range });
    }
  }
  return ranges;
}
