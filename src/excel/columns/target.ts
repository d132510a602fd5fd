import { isHelper, recogniseOwnColumns, rulesVersion, type OutputBinding, type WorkbookState } from '../../method';
import { ownVocabulary, type PlacedColumn } from '../../locales';
import { CLIENT_ID } from '../../sheet';
import { CLIENT_NAME, columnAnchor, type Anchor } from '../find/anchors';
import { lastColumn, type SheetArea } from '../session/area';
import type { WriteRequest } from '../requests/columns';

/** One column that a write fills, empties or adds. */
export interface Slot {
  /** Output column, {@link CLIENT_ID} or {@link CLIENT_NAME}. */
  readonly column: string;
  readonly anchor: string;
  /** Its cells after the write, header first. */
  readonly at: SheetArea;
  /** Its cells before; null where the column is added. */
  readonly before: SheetArea | null;
  /** What to write; null for a column that is no longer wanted and is emptied. */
  readonly result: Pick<PlacedColumn, 'header' | 'numberFormat' | 'cells' | 'width'> | null;
  /**
   * Emptied, and ours no longer: what only formulas needed goes with them, header and all, and the cells are the user's
   * again. Not in a table, where no header can be empty, nor between our columns, which a gap would tear apart.
   */
  readonly released: boolean;
}

/** Where a write goes: rows and columns on the target sheet, and which client each row is. */
export interface Target {
  readonly binding: { readonly id: string; readonly before: OutputBinding | null };
  readonly sheetId: string;
  /** On a sheet of our own, with ids and names beside the results, instead of beside the clients. */
  readonly ownSheet: boolean;
  /** Row of the headers on the sheet. */
  readonly firstRow: number;
  /** Rows from the header on. */
  readonly rows: number;
  /** Client of each row from the header on; -1 where there is none. */
  readonly clientAt: Int32Array;
  readonly slots: readonly Slot[];
}

/** Where the client table is now. */
export interface Source {
  /** The block that was read. */
  readonly area: SheetArea;
  /** The Excel table with totals and our columns; null for a range. */
  readonly table: { readonly id: string; readonly name: string; readonly full: SheetArea } | null;
}

/** Rows of the source from its header on, with the client of each. */
export function clientRowsFrom(
  request: Pick<WriteRequest, 'headerRow' | 'clientRows'>,
  source: Source,
): Pick<Target, 'firstRow' | 'rows' | 'clientAt'> {
  const header = source.table ? 0 : request.headerRow;
  const rows = source.area.rows - header;
  const clientAt = new Int32Array(rows).fill(-1);
  request.clientRows.forEach((row, client) => {
    if (row > header && row < source.area.rows) clientAt[row - header] = client;
  });
  return { firstRow: source.area.row + header, rows, clientAt };
}

/** Clients one below the other, under a header: by priority where the request gives it, else as in their table. */
export function clientsInOrder(
  { clientRows, priority }: Pick<WriteRequest, 'clientRows' | 'priority'>,
  rowsBefore: number,
): Pick<Target, 'rows' | 'clientAt'> {
  const rows = Math.max(clientRows.length + 1, rowsBefore);
  const clientAt = new Int32Array(rows).fill(-1);
  clientAt.set(priority ?? clientRows.map((_, client) => client), 1);
  return { rows, clientAt };
}

/** Longest extent of our columns below the header: rows that are no longer in the list are emptied, not forgotten. */
export const withRows = <T extends Pick<Target, 'rows' | 'clientAt'>>(rows: T, least: number): T => {
  if (least <= rows.rows) return rows;
  const clientAt = new Int32Array(least).fill(-1);
  clientAt.set(rows.clientAt);
  return { ...rows, rows: least, clientAt };
};

/**
 * Finds the binding's columns by their anchors and lays out what is asked for: a column that is there is replaced where
 * it stands, one that is missing comes right of everything, one that is no longer wanted is emptied. It is not deleted:
 * deleting would break formulas that look at it, and could not be taken back exactly.
 */
export function layOut(
  request: WriteRequest,
  source: Source,
  binding: Target['binding'],
  anchors: ReadonlyMap<string, Anchor>,
): Target {
  const beside = clientRowsFrom(request, source);
  const ownIds = anchors.get(columnAnchor(binding.id, CLIENT_ID))?.at;
  const onOwnSheet = ownIds !== null && ownIds !== undefined;
  const sheetId = onOwnSheet ? ownIds.sheetId : source.area.sheetId;
  const firstRow = onOwnSheet ? ownIds.row : beside.firstRow;
  const present = new Map<string, SheetArea>();
  for (const { column, anchor } of binding.before?.columns ?? []) {
    const at = anchors.get(anchor)?.at;
    // A column that was moved off its rows is no longer beside its clients: it stays as it is, and another is added.
    if (at && at.sheetId === sheetId && at.columns === 1 && at.row === firstRow) present.set(column, at);
  }
  if (request.adopt) takeOver(request, source, firstRow, present);
  const longest = Math.max(0, ...[...present.values()].map(({ rows }) => rows));
  const extent = onOwnSheet ? clientsInOrder(request, longest) : withRows(beside, source.table ? 0 : longest);
  const wanted: { column: string; result: NonNullable<Slot['result']> }[] = request.columns.map((result) => ({
    column: result.column,
    result,
  }));
  if (onOwnSheet) wanted.unshift(...identityColumns(request));
  let next = nextColumn(source, present, onOwnSheet);
  const slots = wanted.map(({ column, result }): Slot => {
    const before = present.get(column) ?? null;
    const at = { sheetId, row: firstRow, rows: extent.rows, columns: 1, column: before ? before.column : next++ };
    return { column, anchor: columnAnchor(binding.id, column), at, before, result, released: false };
  });
  const emptied = [...present].flatMap(([column, before]): Slot[] =>
    wanted.some((each) => each.column === column) || request.leaves?.(column)
      ? []
      : [
          {
            column,
            anchor: columnAnchor(binding.id, column),
            at: { ...before, rows: extent.rows },
            before,
            result: null,
            released: false,
          },
        ],
  );
  const all = [...slots, ...emptied];
  const laid = source.table ? all : withReleased(all);
  return { binding, sheetId, ownSheet: onOwnSheet, firstRow, ...extent, slots: laid };
}

/** Lets go of the helper columns that are emptied right of all that stays. */
function withReleased(slots: readonly Slot[]): Slot[] {
  const helpers = (slot: Slot): boolean => slot.result === null && isHelper(slot.column);
  const last = Math.max(...slots.flatMap((slot) => (helpers(slot) ? [] : [slot.at.column])));
  return slots.map((slot) => ({ ...slot, released: helpers(slot) && slot.at.column > last }));
}

/**
 * Columns of an earlier run that this workbook's settings do not know count as ours from now on, over all rows of the
 * list. They are known by what they hold: a column of the user's that is only headed like ours is never written to.
 */
function takeOver(
  { table, headerRow, columns, clientRows, scheme }: WriteRequest,
  { area }: Source,
  firstRow: number,
  present: Map<string, SheetArea>,
): void {
  const { cells } = table.raw;
  const standing = (cells[headerRow] ?? []).map((header, at) => ({
    header: String(header ?? ''),
    cell: (client: number): unknown => cells[clientRows[client]!]?.[at],
    // Formulas of ours show what values would hold.
    formula: () => null,
  }));
  const { own } = recogniseOwnColumns(standing, clientRows.length, ownVocabulary(scheme));
  for (const { column } of columns) {
    const found = own.find(({ is, renamed }) => is === column && !renamed);
    if (!found || present.has(column)) continue;
    const rows = area.row + area.rows - firstRow;
    present.set(column, { sheetId: area.sheetId, row: firstRow, column: area.column + found.index, rows, columns: 1 });
  }
}

/** The whole layout on a new sheet: ids and names first. */
export function layOutOnNewSheet(request: WriteRequest, sheetId: string, binding: Target['binding']): Target {
  const extent = clientsInOrder(request, 0);
  const all = [
    ...identityColumns(request),
    ...request.columns.map((result) => ({ column: result.column as string, result })),
  ];
  const slots = all.map(({ column, result }, index): Slot => ({
    column,
    anchor: columnAnchor(binding.id, column),
    at: { sheetId, row: 0, column: index, rows: extent.rows, columns: 1 },
    before: null,
    result,
    released: false,
  }));
  return { binding, sheetId, ownSheet: true, firstRow: 0, ...extent, slots };
}

function nextColumn(source: Source, present: ReadonlyMap<string, SheetArea>, ownSheet: boolean): number {
  const ours = [...present.values()].map(({ column }) => column + 1);
  if (ownSheet) return Math.max(0, ...ours);
  if (source.table) return lastColumn(source.table.full) + 1;
  return Math.max(lastColumn(source.area) + 1, ...ours);
}

/** Who each row is, on a sheet of our own: the id, and the name where the list has one. */
export function identityColumns(
  request: Pick<WriteRequest, 'table' | 'clientRows' | 'idHeader' | 'idColumn' | 'name'>,
): { column: string; result: NonNullable<Slot['result']> }[] {
  const { idHeader, idColumn, name, clientRows, table } = request;
  const { raw } = table;
  const sourceCells = (index: number): (string | number)[] =>
    Array.from(clientRows, (row) => {
      const cell = raw.cells[row]?.[index];
      return typeof cell === 'number' ? cell : String(cell ?? '');
    });
  const ids = idHeader === null ? Array.from(clientRows, (row) => raw.firstRow + row + 1) : null;
  const column = (header: string, cells: readonly (string | number)[]): NonNullable<Slot['result']> => {
    return { header, numberFormat: 'General', cells };
  };
  return [
    { column: CLIENT_ID, result: column(idHeader ?? '#', ids ?? sourceCells(idColumn)) },
    ...(name ? [{ column: CLIENT_NAME, result: column(name.header, sourceCells(name.column)) }] : []),
  ];
}

/** A binding id that no binding of the workbook has and no name carries yet. */
export function newBindingId({ bindings }: WorkbookState): string {
  const numbers = bindings.map(({ id }) => Number(/^b(\d+)$/.exec(id)?.[1] ?? 0));
  return `b${Math.max(0, ...numbers) + 1}`;
}

/** The binding as it is stored after the write. */
export function bindingAfter(request: WriteRequest, source: Source, target: Target, anchor: string): OutputBinding {
  const left = (target.binding.before?.columns ?? []).filter(
    ({ column }) => request.leaves?.(column) && !target.slots.some((slot) => slot.column === column),
  );
  const ranksStay = request.formulas?.ranks === 'values' && request.columns.some(({ column }) => column === 'rank');
  const columns = [
    ...left,
    ...target.slots.flatMap(({ column, anchor: name, released }) => (released ? [] : [{ column, anchor: name }])),
  ];
  if (request.toolsOnly && target.binding.before) return { ...target.binding.before, columns };
  return {
    id: target.binding.id,
    schemeId: request.scheme.id,
    rulesVersion: rulesVersion(request.scheme),
    place: source.table
      ? { kind: 'table', tableId: source.table.id, tableName: source.table.name }
      : { kind: 'range', anchor },
    idHeader: request.idHeader,
    output: request.formulas?.output ?? 'values',
    ...(ranksStay ? { ranks: 'values' as const } : {}),
    language: request.language,
    columns,
  };
}

/** What each row of a column is to hold; rows that are no clients stay empty. */
export function cellsOf({ result }: Slot, { clientAt }: Target): (row: number) => string | number {
  if (result === null) return () => '';
  const { cells } = result;
  return (row) => {
    const client = clientAt[row]!;
    return client < 0 ? '' : (cells[client] ?? '');
  };
}
