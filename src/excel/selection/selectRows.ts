import { activeCell, type Shown } from './activeCell';
import { areaOfAddress, runsOf } from '../session/area';
import { joinedAreas } from '../session/joinedAreas';
import type { SelectedRows } from '../requests/selectedRows';
import type { Session } from '../session/session';
import type { TablePlace } from '../requests/clientTable';

/** More areas than one address takes. */
const MOST_AREAS = 1400;

/**
 * Selects rows of a table, to show what a sentence speaks of: all of them where Excel can select what lies apart
 * (`RangeAreas.select`, ExcelApi 1.18), else the first and its neighbours among them.
 * @param rows - zero-based within the table's block
 * @returns which are selected; null where there are no rows
 */
export async function selectRows(
  context: Session,
  place: TablePlace,
  rows: readonly number[],
): Promise<Shown<SelectedRows | null>> {
  const { sheetId } = place;
  const { row, column, columns } = areaOfAddress(place.address);
  const runs = runsOf(rows);
  const [first] = runs;
  if (!first) return { answer: null, active: null };
  const areas = runs
    .slice(0, MOST_AREAS)
    .map(({ start, count }) => ({ row: row + start, rows: count, column, columns }));
  const sheet = context.sheet(sheetId);
  sheet.activate();
  const apart = areas.length > 1 && Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  let taken = 1;
  if (apart) {
    const { address, count } = joinedAreas(areas)[0]!;
    taken = count;
    sheet.getRanges(address).select();
  } else context.range({ sheetId, ...areas[0]! }).select();
  await context.sync();
  const last = runs[taken - 1]!;
  return {
    answer: {
      selected: runs.slice(0, taken).reduce((sum, { count }) => sum + count, 0),
      first: row + first.start + 1,
      last: row + last.start + last.count,
    },
    // Which of several areas the active cell is in is Excel's to say.
    active: apart ? await activeCell(context) : { sheetId, row: row + first.start, column },
  };
}
