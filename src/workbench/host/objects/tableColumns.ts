import type { Area } from '../model/area';
import { readValues, writeValues } from '../model/content';
import { RangeRef } from '../model/workbook';
import { addColumn, removeColumn, renameColumn } from '../model/tableColumns';
import type { TableColumnState } from '../model/tableState';
import { bodyArea, headerArea, totalsArea } from '../model/tableState';
import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, objectOf } from '../protocol/classes';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { columnFilter } from './tableFilter';
import { type TableRef, tableOf, checkFree, rangeObject } from './references';

export interface ColumnRef {
  table: TableRef;
  id: number;
}

function columnOf({ table, id }: ColumnRef): TableColumnState {
  const column = tableOf(table).columns.find((c) => c.id === id);
  if (!column) throw itemNotFound('table column');
  return column;
}
const indexOf = (c: ColumnRef): number => tableOf(c.table).columns.indexOf(columnOf(c));

function strip(c: ColumnRef, area: Area | null): RangeRef {
  if (!area) throw itemNotFound('the table has no such row');
  return new RangeRef(c.table.book, tableOf(c.table).sheet, { ...area, column: area.column + indexOf(c), columns: 1 });
}
const whole = (c: ColumnRef): RangeRef => strip(c, tableOf(c.table).area);

export const tableColumn: HostClass<ColumnRef> = declareClass<ColumnRef>('TableColumn', {
  id: ({ id }) => id,
  scalars: {
    index: { get: indexOf },
    name: {
      get: (c) => columnOf(c).name,
      set: (c, value) => {
        checkFree(c.table);
        renameColumn(c.table.book.tables, tableOf(c.table), columnOf(c), value);
      },
    },
    values: {
      get: (c) => readValues(whole(c)),
      set: (c, value) => writeValues(whole(c), value),
      calculated: true,
    },
  },
  navigation: { filter: (c) => objectOf(columnFilter, { table: c.table, column: columnOf(c) }) },
  methods: {
    getRange: (c: ColumnRef) => rangeObject(whole(c)),
    getHeaderRowRange: (c: ColumnRef) => rangeObject(strip(c, headerArea(tableOf(c.table)))),
    getDataBodyRange: (c: ColumnRef) => rangeObject(strip(c, bodyArea(tableOf(c.table)))),
    getTotalRowRange: (c: ColumnRef) => rangeObject(strip(c, totalsArea(tableOf(c.table)))),
    delete: (c: ColumnRef) => {
      checkFree(c.table);
      removeColumn(c.table.book.tables, tableOf(c.table), columnOf(c));
    },
  },
});

const columnObject = (table: TableRef, id: number): HostObject => objectOf(tableColumn, { table, id });

/** By header text (case ignored) or by id. */
function find(t: TableRef, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const { columns } = tableOf(t);
  const column =
    (typeof key === 'number' ? columns.find((c) => c.id === key) : undefined) ??
    columns.find((c) => c.name.toLowerCase() === wanted) ??
    columns.find((c) => String(c.id) === wanted);
  return column ? columnObject(t, column.id) : null;
}

/** Values given to a new column: with the header first, as many as the table has rows. */
function headerOf(values: unknown, name: string | null): string | undefined {
  const first = Array.isArray(values) ? (values as unknown[][])[0]?.[0] : undefined;
  return name ?? (first === undefined || first === null ? undefined : String(first));
}

export const tableColumnCollection: HostClass<TableRef> = declareClass<TableRef>('TableColumnCollection', {
  scalars: { count: { get: (t) => tableOf(t).columns.length } },
  items: (t) => tableOf(t).columns.map(({ id }) => columnObject(t, id)),
  item: (t, key) => {
    const found = find(t, key);
    if (!found) throw itemNotFound(`column ${key}`);
    return found;
  },
  methods: {
    getItemOrNullObject: find,
    getCount: (t: TableRef) => tableOf(t).columns.length,
    getItemAt: (t: TableRef, index: number) => {
      const column = tableOf(t).columns[index];
      if (!column) throw invalidArgument(`the table has no column ${index}`);
      return columnObject(t, column.id);
    },
    add: (t: TableRef, index: number | null, values: unknown, name: string | null) => {
      checkFree(t);
      const state = tableOf(t);
      if (Array.isArray(values) && values.length !== state.area.rows && values.length !== state.area.rows - 1) {
        throw invalidArgument('a column needs as many values as the table has rows');
      }
      const column = addColumn(t.book.tables, state, index, headerOf(values, name));
      const ref = { table: t, id: column.id };
      if (Array.isArray(values)) {
        const rows = values as unknown[][];
        const withHeader = rows.length === state.area.rows;
        const target = withHeader ? whole(ref) : strip(ref, bodyArea(state));
        writeValues(target, withHeader && name !== null ? [[name], ...rows.slice(1)] : rows);
      }
      return columnObject(t, column.id);
    },
  },
});
