import { areaOfAddress, type Area } from '../session/area';
import type { Session } from '../session/session';
import type { TablePlace } from '../requests/clientTable';

/** A cell of a sheet, zero-based. */
export interface ActiveCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What was asked, and the cell that is active from then on; null where nothing was selected. */
export interface Shown<Answer> {
  readonly answer: Answer;
  readonly active: ActiveCell | null;
}

/** The active cell, whatever else is selected with it. */
export async function activeCell(context: Session): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/id');
  await context.sync();
  return { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
}

/** The row of a table's block that a cell is in, or beside: null elsewhere. */
export function rowWithin(
  { sheetId, row, column }: ActiveCell,
  place: TablePlace,
  beside: string | null,
): number | null {
  const area = areaOfAddress(place.address);
  const within = ({ column: first, columns }: Area): boolean => column >= first && column < first + columns;
  const inColumns = within(area) || (beside !== null && within(areaOfAddress(beside)));
  return sheetId === place.sheetId && inColumns && row >= area.row && row < area.row + area.rows
    ? row - area.row
    : null;
}
