import { addressOf, lastColumn, type SheetArea } from '../session/area';
import { ExcelProblem } from '../problems';
import { askTable, type AskedTable } from './locate';
import { readBlocks } from './readCells';
import type { Session } from '../session/session';
import type { Source } from '../columns/target';
import type { WriteRequest } from '../requests/columns';

/** The block that was read, where it was read. */
export function readArea({ table: { place, raw } }: Pick<WriteRequest, 'table'>): SheetArea {
  const columns = raw.cells[0]?.length ?? 0;
  return { sheetId: place.sheetId, row: raw.firstRow, column: raw.firstColumn, rows: raw.cells.length, columns };
}

export const askSourceTable = (
  context: Session,
  { table: { place } }: Pick<WriteRequest, 'table'>,
): AskedTable | null => (place.tableId === null ? null : askTable(context, place.tableId));

/**
 * The client table as it is now, after a sync.
 * @throws ExcelProblem `tableChanged` when the table was moved, resized or deleted since it was read
 */
export function sourceNow(request: Pick<WriteRequest, 'table'>, asked: AskedTable | null): Source {
  const area = readArea(request);
  if (!asked) return { area, table: null };
  const gone = new ExcelProblem('tableChanged', { address: request.table.place.address });
  if (asked.table.isNullObject) throw gone;
  const { range, table } = asked;
  const full = {
    sheetId: table.worksheet.id,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
  const rows = table.showTotals ? full.rows - 1 : full.rows;
  const same =
    full.sheetId === area.sheetId &&
    full.row === area.row &&
    rows === area.rows &&
    full.column <= area.column &&
    lastColumn(full) >= lastColumn(area);
  if (!same) throw gone;
  return { area, table: { id: table.id, name: table.name, full } };
}

/**
 * Makes sure that the rows are still the clients that were read: results written beside other clients would be worse
 * than none.
 * @throws ExcelProblem `tableChanged` {address} with the first cell that is another
 */
export async function checkSameClients(
  context: Session,
  request: Pick<WriteRequest, 'table' | 'idColumn' | 'recheck'>,
): Promise<void> {
  const area = readArea(request);
  const { cells } = request.table.raw;
  const looked = request.recheck ? Array.from({ length: area.columns }, (_, k) => k) : [request.idColumn];
  await readBlocks(
    context,
    { area, columns: looked.map((k) => area.column + k), wanted: ['values'] },
    ({ start, grids }) => {
      grids.values.forEach((row, r) => {
        const k = row.findIndex((value, at) => (value ?? '') !== (cells[start + r]?.[looked[at]!] ?? ''));
        if (k < 0) return;
        const cell = { row: area.row + start + r, column: area.column + looked[k]!, rows: 1, columns: 1 };
        throw new ExcelProblem('tableChanged', { address: addressOf(cell) });
      });
    },
    'checking',
  );
}
