import { freeSheetName } from '../../grid';
import { isHelper } from '../../method';
import { addressOf, type SheetArea } from '../session/area';
import type { AddedCells } from '../change/takenCells';
import type { GrownTable } from '../change/grownTable';
import { ExcelProblem } from '../problems';
import { mergedInto } from '../find/mergedAreas';
import type { Session } from '../session/session';
import { layOutOnNewSheet, type Source, type Target } from './target';
import { checkFree } from './freeCells';
import type { WriteRequest } from '../requests/columns';

/** What of the workbook is changed to make room for columns. */
export interface Room {
  readonly grownTable: GrownTable | null;
  /** Whole columns that are put in; the columns up to the last used one, before. */
  readonly inserted: { readonly usedColumns: number } | null;
  /** Name of a sheet of their own. */
  readonly newSheet: string | null;
  /** Cells that are taken from emptiness. */
  readonly added: AddedCells | null;
}

/** Where the columns will stand, and the room for them. */
interface Placed {
  readonly target: Target;
  readonly room: Room;
}

const NOTHING: Room = { grownTable: null, inserted: null, newSheet: null, added: null };

/** All columns on a sheet of their own, ids and names first. */
export function onNewSheet(request: WriteRequest, binding: Target['binding'], names: readonly string[]): Placed {
  const { tableName, sheetName } = request.table.place;
  const newSheet = freeSheetName(`CEC ${tableName ?? sheetName}`, names);
  return { target: layOutOnNewSheet(request, newSheet, binding), room: { ...NOTHING, newSheet } };
}

/**
 * Finds room for the columns that are to be added, as the user wants it where it is taken.
 * @throws ExcelProblem what {@link checkFree} finds in the way, `hiddenPlace`, `tornTable`, `tornMerged`
 */
export async function makeRoom(
  context: Session,
  request: WriteRequest,
  { source, target }: { readonly source: Source; readonly target: Target },
  sheetNames: readonly string[],
): Promise<Placed> {
  const added = target.slots.filter(({ before }) => before === null);
  if (added.length === 0) return { target, room: NOTHING };
  const { full } = source.table ?? { full: null };
  const inTable = full !== null && !target.ownSheet;
  const cells: SheetArea = {
    ...added[0]!.at,
    columns: added.length,
    rows: inTable ? full.rows : target.rows,
  };
  const grownTable = inTable
    ? { id: source.table!.id, before: full, after: { ...full, columns: full.columns + added.length } }
    : null;
  const tableId = source.table?.id ?? null;
  const unseen = new Set(added.flatMap(({ column, at }) => (isHelper(column) ? [at.column] : [])));
  const checked = await checkFree(context, cells, { spare: inTable ? 0 : 1, tableId, unseen });
  if (checked.inWay === null && checked.hidden === null)
    return { target, room: { ...NOTHING, grownTable, added: checked.cells } };
  const way = request.whenOccupied ?? 'refuse';
  if (way === 'refuse') {
    throw checked.inWay ?? new ExcelProblem('hiddenPlace', { address: checked.hidden! });
  }
  if (way === 'newSheet') return onNewSheet(request, target.binding, sheetNames);
  // Beyond the last column there is nothing to insert before.
  if (checked.inWay?.is('sheetEnd')) throw checked.inWay;
  const usedColumns = await checkInsertion(context, cells, tableId);
  const inserted = { usedColumns };
  return { target, room: { ...NOTHING, grownTable, inserted, added: { ...checked.cells, pristine: false } } };
}

/**
 * Whole columns may only go in where no table or merged area reaches across: they would be torn apart.
 * @returns columns up to the last used one
 */
export async function checkInsertion(context: Session, cells: SheetArea, tableId: string | null): Promise<number> {
  const sheet = context.sheet(cells.sheetId);
  const used = sheet.getUsedRange(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const rows = { row: used.rowIndex, rows: used.rowCount };
  const seam = context.range({ sheetId: cells.sheetId, ...rows, column: cells.column - 1, columns: 1 });
  const after = context.range({ sheetId: cells.sheetId, ...rows, column: cells.column, columns: 1 });
  const [left, right] = [seam.getTables(false), after.getTables(false)];
  left.load('items/id,items/name');
  right.load('items/id');
  const merged = await mergedInto(context, { sheetId: cells.sheetId, ...rows, column: cells.column - 1, columns: 2 });
  const torn = left.items.find(({ id }) => id !== tableId && right.items.some((table) => table.id === id));
  if (torn) throw new ExcelProblem('tornTable', { table: torn.name });
  const across = (merged ?? []).find(({ column, columns }) => column < cells.column && column + columns > cells.column);
  if (across) throw new ExcelProblem('tornMerged', { address: addressOf(across) });
  return used.columnIndex + used.columnCount;
}
