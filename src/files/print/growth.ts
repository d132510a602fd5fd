import { type Area, areaAround, areasOverlap, lastColumnOf, lastRowOf } from '../../grid';
import type { OpenedSheet, OpenedWorkbook } from '../openWorkbook';
import { readFormulas } from '../readRange';
import { canInsertRows } from '../write/insertedRows';

/**
 * How many rows have to be put in below our block so that it can become as large as it has to be: none where the cells
 * around it are free.
 * @returns null where it cannot grow without touching what is not ours
 */
export function growthOf(
  opened: OpenedWorkbook,
  { sheet, area: block }: { readonly sheet: string; readonly area: Area },
  wanted: Area,
): number | null {
  const all = areaAround(block, wanted);
  const right = {
    ...all,
    rowCount: block.rowCount,
    column: lastColumnOf(block) + 1,
    columnCount: lastColumnOf(all) - lastColumnOf(block),
  };
  const below = { ...all, row: lastRowOf(block) + 1, rowCount: lastRowOf(all) - lastRowOf(block) };
  const found = opened.sheet(sheet);
  if (right.columnCount > 0 && isTaken(found, right)) return null;
  if (below.rowCount === 0 || !isTaken(found, below)) return 0;
  const rows = { sheet, row: below.row, count: below.rowCount };
  return canInsertRows(opened.opc, rows, { from: block.column, to: lastColumnOf(block) }) ? below.rowCount : null;
}

/** Whether there is anything in some cells or on them. */
function isTaken(sheet: OpenedSheet, area: Area): boolean {
  const onIt = [...sheet.mergedAreas, ...sheet.tables.map(({ range }) => range), ...sheet.ruledAreas];
  if (onIt.some((one) => areasOverlap(one, area))) return true;
  return readFormulas(sheet, area).some((line) => line.some((cell) => cell !== ''));
}
