import { runsOf } from './area';
import type { TablePlace } from './gateway';
import type { Session } from './session';

/** Rows looked at: a sentence may speak of thousands. */
const MOST_ROWS = 100;

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

/** Selects the first rows of a place, or more rows than it has. */
export function selectFirst(context: Session, place: TablePlace, rows: number): void {
  const { row, column, columns } = areaOfAddress(place.address);
  context.sheet(place.sheetId).activate();
  context.range({ sheetId: place.sheetId, row, rows, column, columns }).select();
}

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
