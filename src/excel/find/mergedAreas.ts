import { addressOf, intersects, lastColumn, lastRow, type SheetArea } from '../session/area';
import { areaOf } from './locate';
import { asProblem } from '../session/problems';
import type { Session } from '../session/session';

/** What a sentence calls them, of a block by its edges. */
export const addressesOf = (merged: readonly SheetArea[]): string => merged.map(addressOf).join(',');

/**
 * Merged areas that reach into some cells, in messages of their own. Excel tells only those whose top-left cell is among
 * the cells asked (office-js #3611), so all up to the cells' last row and column are asked; above 512 it fails, so then
 * they are asked in parts. Asking has emptied the user's undo (#5918): only what a user has ordered may come here.
 * @returns null where Excel does not tell even of a single row
 */
export async function mergedInto(context: Session, area: SheetArea): Promise<readonly SheetArea[] | null> {
  const { sheetId } = area;
  const around = { sheetId, row: 0, column: 0, rows: lastRow(area) + 1, columns: lastColumn(area) + 1 };
  const found = await mergedFrom(context, around);
  return found && found.filter((each) => intersects(each, area));
}

async function mergedFrom(context: Session, area: SheetArea): Promise<readonly SheetArea[] | null> {
  const merged = context.range(area).getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  try {
    await context.sync();
    return merged.isNullObject ? [] : merged.areas.items.map((each) => areaOf(each, area.sheetId));
  } catch (error) {
    if (!asProblem(error).office.where?.includes('getMergedAreas')) throw error;
    if (area.rows < 2) return null;
    const half = Math.floor(area.rows / 2);
    const above = await mergedFrom(context, { ...area, rows: half });
    const below = await mergedFrom(context, { ...area, row: area.row + half, rows: area.rows - half });
    return above && below && [...above, ...below];
  }
}
