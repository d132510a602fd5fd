import { activeCell, type ActiveCell } from './activeCell';
import { addressOf, areaOfAddress, runsOf } from '../session/area';
import type { SelectedRows } from '../gateway';
import type { Session } from '../session/session';
import type { TablePlace } from '../requests/clientTable';

/** Letters of an address of several areas: Excel takes 8,192. */
const MOST_LETTERS = 8000;

/** What was selected, and the cell that is active then. */
export interface RowSelection extends SelectedRows {
  readonly active: ActiveCell;
}

/**
 * Selects rows of a table: all of them where Excel can select what lies apart (`RangeAreas.select`, ExcelApi 1.18), else
 * the first and its neighbours among them.
 * @param rows - zero-based within the table's block
 * @returns null where there are no rows
 */
export async function selectRows(
  context: Session,
  place: TablePlace,
  rows: readonly number[],
): Promise<RowSelection | null> {
  const { sheetId } = place;
  const { row, column, columns } = areaOfAddress(place.address);
  const runs = runsOf(rows);
  const [first] = runs;
  if (!first) return null;
  const areas = runs
    .slice(0, MOST_LETTERS / 6)
    .map(({ start, count }) => ({ row: row + start, rows: count, column, columns }));
  const sheet = context.sheet(sheetId);
  sheet.activate();
  const apart = areas.length > 1 && Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  let taken = 1;
  if (apart) {
    const addresses = areas.map(addressOf);
    for (let letters = addresses[0]!.length; taken < areas.length; taken++) {
      letters += addresses[taken]!.length + 1;
      if (letters > MOST_LETTERS) break;
    }
    sheet.getRanges(addresses.slice(0, taken).join(',')).select();
  } else context.range({ sheetId, ...areas[0]! }).select();
  await context.sync();
  const last = runs[taken - 1]!;
  return {
    selected: runs.slice(0, taken).reduce((sum, { count }) => sum + count, 0),
    first: row + first.start + 1,
    last: row + last.start + last.count,
    // Which of several areas the active cell is in is Excel's to say.
    active: apart ? await activeCell(context) : { sheetId, row: row + first.start, column },
  };
}
