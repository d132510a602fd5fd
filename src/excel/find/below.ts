import { intersects, SHEET_ROWS, type Area, type SheetArea } from '../session/area';
import { hasOwnHeader } from './ownHeader';
import type { Session } from '../session/session';
import type { RowBelow } from '../requests/clientTable';

/** Rows looked at below a table: who adds a client by hand puts it right there, or after a blank row or two. */
const ROWS_BELOW = 5;
/** Read beyond them, so that a header among them is seen above its first rows. */
const ROWS_BEYOND = 2;

/**
 * Asks what stands just below a block, in its columns; the answer is there after the next sync.
 * @returns the rows with something in them that could be the block's: not in an Excel table (the block's own totals are),
 *   in one of the `others` or in a list with a header of its own. `ours` are columns of the sheet in which results stand.
 */
export function askBelow(
  context: Session,
  area: SheetArea,
): (ours: ReadonlySet<number>, others: readonly Area[]) => readonly RowBelow[] {
  const row = area.row + area.rows;
  const room = SHEET_ROWS - row;
  // With the block's last row: what stands in a client's place tells what a client is.
  const range = context.range({ ...area, row: row - 1, rows: 1 + Math.min(ROWS_BELOW + ROWS_BEYOND, room) });
  range.load('values');
  const asked = Array.from({ length: Math.min(ROWS_BELOW, room) }, (_, r) => {
    const line = range.getRow(r + 1);
    const tables = line.getTables(false);
    tables.load('items/id');
    const region = context.region(line.getCell(0, 0));
    region.load('rowIndex,rowCount');
    return { at: row + r, tables, region };
  });
  return (ours, others) => {
    const [end, ...lines] = (range.values as unknown[][]).map((line) =>
      line.filter((_, c) => !ours.has(area.column + c)),
    );
    return asked.flatMap(({ at, tables, region }, r) => {
      const cells = lines[r]!.filter((cell) => cell !== '').length;
      if (cells === 0 || tables.items.length > 0) return [];
      if (others.some((other) => intersects(other, { ...area, row: at, rows: 1 }))) return [];
      const [first, past] = [region.rowIndex - row, region.rowIndex + region.rowCount - row];
      if (first >= 0 && hasOwnHeader(lines.slice(first, past), end!)) return [];
      return [{ row: at, cells, last: Math.max(at, row + past - 1) }];
    });
  };
}
