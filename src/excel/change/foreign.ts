import { lastColumn, lastRow, type SheetArea } from '../session/area';
import type { Session } from '../session/session';
import { firstFilled } from '../columns/freeCells';

/**
 * The first filled cell beside ours, as far as a range is used: what somebody has put there would go with our cells.
 * @param ours cells within the range that do not count
 */
export async function firstForeign(context: Session, range: Excel.Range, ours: SheetArea): Promise<string | null> {
  const used = range.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return null;
  const { sheetId } = ours;
  const all = { sheetId, row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  for (const part of around(all, ours)) {
    const found = await firstFilled(context, part);
    if (found !== null) return found;
  }
  return null;
}

/** What of an area lies above, below, left and right of another. */
function around(all: SheetArea, inner: SheetArea): SheetArea[] {
  const top = Math.max(all.row, inner.row);
  const bottom = Math.min(lastRow(all), lastRow(inner));
  const rows = { row: top, rows: bottom - top + 1 };
  const right = Math.max(all.column, lastColumn(inner) + 1);
  return [
    { ...all, rows: Math.min(all.rows, inner.row - all.row) },
    { ...all, row: Math.max(all.row, lastRow(inner) + 1), rows: lastRow(all) - Math.max(all.row - 1, lastRow(inner)) },
    { ...all, ...rows, columns: Math.min(all.columns, inner.column - all.column) },
    { ...all, ...rows, column: right, columns: lastColumn(all) - right + 1 },
  ].filter(({ rows: height, columns }) => height > 0 && columns > 0);
}
