import type { ActiveCell } from './activeCell';
import { areaOfAddress, runsOf } from './area';
import type { TablePlace } from './gateway';
import type { Session } from './session';

/** Rows looked at: a sentence may speak of thousands. */
const MOST_ROWS = 100;

/**
 * Selects the first of these rows and its neighbours among them. Rows that lie apart cannot be selected together:
 * `RangeAreas.select` came with ExcelApi 1.18, above what the add-in may ask for.
 * @returns the cell that is active then; null where there are no rows
 */
export async function selectRows(
  context: Session,
  place: TablePlace,
  rows: readonly number[],
): Promise<ActiveCell | null> {
  const { row, column, columns } = areaOfAddress(place.address);
  const [run] = runsOf(rows.slice(0, MOST_ROWS));
  if (!run) return null;
  context.sheet(place.sheetId).activate();
  const { sheetId } = place;
  context.range({ sheetId, row: row + run.start, rows: run.count, column, columns }).select();
  await context.sync();
  return { sheetId, row: row + run.start, column };
}
