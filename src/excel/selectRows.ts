import { areaOfAddress, runsOf } from './area';
import type { TablePlace } from './gateway';
import type { Session } from './session';

/** Rows looked at: a sentence may speak of thousands. */
const MOST_ROWS = 100;

/**
 * Selects the first of these rows and its neighbours among them. Rows that lie apart cannot be selected together:
 * `RangeAreas.select` came with ExcelApi 1.18, above what the add-in may ask for.
 */
export async function selectRows(context: Session, place: TablePlace, rows: readonly number[]): Promise<void> {
  const { row, column, columns } = areaOfAddress(place.address);
  const [run] = runsOf(rows.slice(0, MOST_ROWS));
  if (!run) return;
  context.sheet(place.sheetId).activate();
  context.range({ sheetId: place.sheetId, row: row + run.start, rows: run.count, column, columns }).select();
  await context.sync();
}
