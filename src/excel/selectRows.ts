import { addressOf, runsOf, type Area } from './area';
import type { TablePlace } from './gateway';
import { asProblem } from './problems';
import type { Session } from './session';

/** Rows shown at once, and characters of an address that names several areas. */
const MOST_ROWS = 100;
const ADDRESS_CHARACTERS = 255;

/** A1 address, single areas only: `A1:M92`. */
function areaOfAddress(address: string): { row: number; column: number; columns: number } {
  const [first = '', last = first] = address.replace(/^.*!/, '').replaceAll('$', '').split(':');
  const cell = (text: string): { row: number; column: number } => {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/i.exec(text) ?? [];
    const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  };
  const [from, to] = [cell(first), cell(last)];
  return { row: from.row, column: from.column, columns: to.column - from.column + 1 };
}

/**
 * Selects rows of a place. Several areas are named with a separator that depends on the user's region (office-js
 * issue 1167), so both are tried; where neither is understood, the first run of rows is selected.
 */
export async function selectRows(context: Session, place: TablePlace, rows: readonly number[]): Promise<void> {
  const { row, column, columns } = areaOfAddress(place.address);
  const areas = runsOf(rows.slice(0, MOST_ROWS)).map(({ start, count }) => ({
    sheetId: place.sheetId,
    row: row + start,
    rows: count,
    column,
    columns,
  }));
  const [first] = areas;
  if (!first) return;
  const sheet = context.sheet(place.sheetId);
  sheet.activate();
  if (areas.length > 1) {
    for (const separator of [',', ';']) {
      if (await selectTogether(context, place.sheetId, areas, separator)) return;
    }
  }
  context.range(first).select();
  await context.sync();
}

/** @returns whether Excel understood the list of areas */
async function selectTogether(
  context: Session,
  sheetId: string,
  areas: readonly Area[],
  separator: string,
): Promise<boolean> {
  let address = '';
  for (const area of areas) {
    const next = address === '' ? addressOf(area) : `${address}${separator}${addressOf(area)}`;
    if (next.length > ADDRESS_CHARACTERS) break;
    address = next;
  }
  context.sheet(sheetId).getRanges(address).select();
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (asProblem(error).params['code'] !== 'InvalidArgument') throw error;
    return false;
  }
}
