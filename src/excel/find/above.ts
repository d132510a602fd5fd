import type { SheetArea } from '../session/area';
import type { Session } from '../session/session';

/** Rows looked at above a table: a title, and what it says of the amounts below it. */
const ROWS_ABOVE = 5;

/** Asks what stands just above a block, in its columns; the rows are there after the next sync, the nearest last. */
export function askAbove(context: Session, area: SheetArea): () => readonly (readonly unknown[])[] {
  const rows = Math.min(ROWS_ABOVE, area.row);
  if (rows === 0) return () => [];
  const range = context.range({ ...area, row: area.row - rows, rows });
  range.load('values');
  return () => range.values as unknown[][];
}
