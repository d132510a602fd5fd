import { SHEET_ROWS, type SheetArea } from './area';
import type { RowBelow } from './gateway';
import type { Session } from './session';

/** Rows looked at below a table: who adds a client by hand puts it right there, or after a blank row or two. */
const ROWS_BELOW = 5;

/**
 * Asks what stands just below a block, in its columns; the answer is there after the next sync.
 * @returns the rows with something in them; `from` leaves out as many of the first (a table's totals), `ours` columns of
 *   the sheet in which results stand
 */
export function askBelow(
  context: Session,
  area: SheetArea,
): (ours: ReadonlySet<number>, from?: number) => readonly RowBelow[] {
  const row = area.row + area.rows;
  const rows = Math.min(ROWS_BELOW, SHEET_ROWS - row);
  if (rows <= 0) return () => [];
  const range = context.range({ ...area, row, rows });
  range.load('values');
  return (ours, from = 0) =>
    (range.values as unknown[][]).flatMap((line, r) => {
      const cells = line.filter((cell, c) => cell !== '' && !ours.has(area.column + c)).length;
      return cells > 0 && r >= from ? [{ row: row + r, cells }] : [];
    });
}
