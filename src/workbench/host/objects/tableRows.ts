import type { HostClass } from '../protocol/classes';
import type { Area } from '../model/area';
import { lastRow } from '../model/area';
import { readValues, writeValues } from '../model/content';
import { RangeRef } from '../model/workbook';
import { checkNotTorn } from '../model/tableFollowing';
import { bodyArea } from '../model/tableState';
import { declareClass, objectOf } from '../protocol/classes';
import { HostError, invalidArgument } from '../protocol/errors';
import { type TableRef, tableOf, checkFree, rangeObject } from './references';

interface RowRef {
  table: TableRef;
  index: number;
}

function rowArea({ table, index }: RowRef): Area {
  const body = bodyArea(tableOf(table));
  if (index < 0 || index >= body.rows) throw invalidArgument(`the table has no row ${index}`);
  return { ...body, row: body.row + index, rows: 1 };
}
const rowRange = (r: RowRef): RangeRef => new RangeRef(r.table.book, tableOf(r.table).sheet, rowArea(r));

const tableRow: HostClass<RowRef> = declareClass<RowRef>('TableRow', {
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (r) => readValues(rowRange(r)),
      set: (r, value) => writeValues(rowRange(r), value),
      calculated: true,
    },
  },
  methods: {
    getRange: (r: RowRef) => rangeObject(rowRange(r)),
    delete: (r: RowRef) => {
      checkFree(r.table);
      removeRow(r);
    },
  },
});

function removeRow(r: RowRef): void {
  const state = tableOf(r.table);
  const { book } = r.table;
  const row = rowArea(r);
  if (bodyArea(state).rows === 1) {
    // The last row stays, empty: a table always has one.
    book.engine.write(state.sheet, row.row, row.column, [state.columns.map(() => ({ cell: null }))]);
    return;
  }
  const shift = { sheet: state.sheet, kind: 'delete', along: 'rows', area: row } as const;
  checkNotTorn(book.tables, shift);
  book.engine.shift(shift);
}

/** Rows put in before `index`, or at the end; cells below the table move down when they have to. */
function addRows(t: TableRef, index: number | null, values: unknown): number {
  checkFree(t);
  const { book } = t;
  const state = tableOf(t);
  const body = bodyArea(state);
  const grid = Array.isArray(values)
    ? (values as unknown[][])
    : [new Array<unknown>(body.columns).fill(values ?? null)];
  if (grid.some((line) => !Array.isArray(line) || line.length !== body.columns)) {
    throw invalidArgument(`a row of this table has ${body.columns} values`);
  }
  const at = index === null || index < 0 ? body.rows : index;
  if (at > body.rows) throw invalidArgument(`the table has no row ${at}`);
  const place: Area = { ...body, row: body.row + at, rows: grid.length };
  const end = at === body.rows;
  const below = { ...body, row: lastRow(body) + 1, rows: grid.length };
  const free = end && !state.showTotals && isFree(t, below);
  if (!free) {
    const shift = { sheet: state.sheet, kind: 'insert', along: 'rows', area: place } as const;
    for (const other of book.tables.on(state.sheet)) {
      if (other !== state && other.area.row > lastRow(state.area)) {
        const torn =
          other.area.column < body.column || other.area.column + other.area.columns > body.column + body.columns;
        const crossing =
          other.area.column < body.column + body.columns && other.area.column + other.area.columns > body.column;
        if (torn && crossing) throw new HostError('InsertDeleteConflict');
      }
    }
    const before = { ...state.area };
    book.engine.shift(shift);
    if (state.area.rows === before.rows) state.area = { ...before, rows: before.rows + grid.length };
  } else state.area = { ...state.area, rows: state.area.rows + grid.length };
  book.tables.tell(state);
  writeValues(new RangeRef(book, state.sheet, place), grid);
  return at;
}

function isFree(t: TableRef, a: Area): boolean {
  const { book } = t;
  for (let row = a.row; row <= lastRow(a); row++) {
    for (let column = a.column; column < a.column + a.columns; column++) {
      if (book.engine.cell(tableOf(t).sheet, row, column)) return false;
    }
  }
  return book.tables.touching(tableOf(t).sheet, a).length === 0;
}

export const tableRowCollection: HostClass<TableRef> = declareClass<TableRef>('TableRowCollection', {
  scalars: { count: { get: (t) => bodyArea(tableOf(t)).rows } },
  items: (t) =>
    Array.from({ length: bodyArea(tableOf(t)).rows }, (_, index) => objectOf(tableRow, { table: t, index })),
  methods: {
    getCount: (t: TableRef) => bodyArea(tableOf(t)).rows,
    getItemAt: (t: TableRef, index: number) => {
      rowArea({ table: t, index });
      return objectOf(tableRow, { table: t, index });
    },
    add: (t: TableRef, index: number | null, values: unknown) =>
      objectOf(tableRow, { table: t, index: addRows(t, index, values) }),
    deleteRowsAt: (t: TableRef, index: number, count: number | null) => {
      checkFree(t);
      for (let i = 0; i < (count ?? 1); i++) removeRow({ table: t, index });
    },
  },
});
