import { anchorsOf, askAnchors } from './anchors';
import { addressOf, areaOfAddress, intersects, lastRow } from '../session/area';
import { areaOf, askTable, loadArea, storedState } from './locate';
import { trimmed, type Located } from './located';
import type { Session } from '../session/session';
import { askText } from '../settings/settingText';
import { STATE_KEY } from '../settings/state';
import type { TablePlace } from '../requests/clientTable';

/**
 * A plain range with rows that stand below it, to the end of the block in which the last of them stands: the rows that
 * were told are only the first of those that follow. It ends where a table or another list begins. Selects it, so that
 * it is seen, and found when the sheet is read again.
 */
export async function locateBelow(context: Session, place: TablePlace, rows: number): Promise<Located> {
  const { sheetId } = place;
  const sheet = context.sheet(sheetId);
  const asked = { sheetId, ...areaOfAddress(place.address), rows };
  const state = askText(context, STATE_KEY);
  const region = context.region(sheet.getCell(lastRow(asked), asked.column));
  loadArea(region);
  sheet.tables.load('items/id');
  await context.sync();

  const { bindings } = await storedState(context, state);
  const anchors = askAnchors(context, bindings.flatMap(anchorsOf));
  const tables = sheet.tables.items.map(({ id }) => askTable(context, id));
  await context.sync();

  const rowsInAll = lastRow(areaOf(region, sheetId)) - asked.row + 1;
  const found = trimmed({ ...asked, rows: rowsInAll }, { ...place, found: 'region' }, anchors(), bindings);
  const stops = [...found.others, ...tables.map(({ range }) => areaOf(range, sheetId))]
    .filter((other) => other.row > lastRow(asked) && intersects(other, found.area))
    .map(({ row }) => row - asked.row);
  const area = { ...found.area, rows: Math.min(found.area.rows, ...stops) };
  sheet.activate();
  context.range(area).select();
  return { ...found, area, place: { ...found.place, address: addressOf(area) } };
}
