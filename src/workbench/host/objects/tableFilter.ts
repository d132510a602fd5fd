import type { HostClass } from '../protocol/classes';
import type { Criteria } from '../model/filter';
import { applyTableFilter, checkedCriteria, shownCriteria } from '../model/autoFilter';
import type { SortField } from '../model/sort';
import { sortArea } from '../model/sort';
import type { TableColumnState } from '../model/tableState';
import { bodyArea } from '../model/tableState';
import { declareClass } from '../protocol/classes';
import { invalidArgument } from '../protocol/errors';
import { RangeRef } from '../model/workbook';
import { type TableRef, tableOf, rangeObject } from './references';

/** Hides the rows that some column's filter keeps out, and shows the others. */
export const applyFilters = (t: TableRef): void => applyTableFilter(t.book, tableOf(t));

interface FilterRef {
  table: TableRef;
  column: TableColumnState;
}
function setFilter({ table, column }: FilterRef, criteria: Criteria | null): void {
  column.filter = criteria;
  applyFilters(table);
}

export const columnFilter: HostClass<FilterRef> = declareClass<FilterRef>('Filter', {
  scalars: { criteria: { get: ({ column }) => shownCriteria(column.filter) } },
  methods: {
    apply: (f: FilterRef, criteria: unknown) => setFilter(f, checkedCriteria(criteria)),
    applyValuesFilter: (f: FilterRef, values: unknown[]) => setFilter(f, { filterOn: 'Values', values }),
    applyCustomFilter: (f: FilterRef, criterion1: string, criterion2: string | null, operator: string | null) =>
      setFilter(f, {
        filterOn: 'Custom',
        criterion1,
        ...(criterion2 === null ? {} : { criterion2, operator: operator ?? 'And' }),
      }),
    clear: (f: FilterRef) => setFilter(f, null),
  },
  settles: ['apply', 'applyValuesFilter', 'applyCustomFilter'],
});

export const tableAutoFilter: HostClass<TableRef> = declareClass<TableRef>('AutoFilter', {
  scalars: {
    enabled: { get: (t) => tableOf(t).showFilterButton },
    isDataFiltered: { get: (t) => tableOf(t).columns.some((c) => c.filter !== null) },
    criteria: { get: (t) => tableOf(t).columns.map((c) => shownCriteria(c.filter)) },
  },
  methods: {
    apply: (t: TableRef, _range: unknown, index: number | null, criteria: Criteria | null) => {
      const column = tableOf(t).columns[index ?? 0];
      if (!column) throw invalidArgument(`the table has no column ${String(index)}`);
      setFilter({ table: t, column }, criteria === null ? null : checkedCriteria(criteria));
    },
    clearCriteria: (t: TableRef) => {
      for (const column of tableOf(t).columns) column.filter = null;
      applyFilters(t);
    },
    reapply: (t: TableRef) => applyFilters(t),
    remove: (t: TableRef) => {
      const state = tableOf(t);
      for (const column of state.columns) column.filter = null;
      applyFilters(t);
      state.showFilterButton = false;
    },
    getRange: (t: TableRef) => rangeObject(new RangeRef(t.book, tableOf(t).sheet, tableOf(t).area)),
    getRangeOrNullObject: (t: TableRef) => rangeObject(new RangeRef(t.book, tableOf(t).sheet, tableOf(t).area)),
  },
});

const sorts = new WeakMap<object, { fields: SortField[]; matchCase: boolean }>();

export const tableSort: HostClass<TableRef> = declareClass<TableRef>('TableSort', {
  scalars: {
    fields: { get: (t) => sorts.get(tableOf(t))?.fields ?? [] },
    matchCase: { get: (t) => sorts.get(tableOf(t))?.matchCase ?? false },
  },
  methods: {
    apply: (t: TableRef, fields: SortField[], matchCase: boolean | null) => {
      const state = tableOf(t);
      sortArea({ book: t.book, sheet: state.sheet, area: bodyArea(state) }, fields, {
        matchCase: matchCase ?? false,
        hasHeaders: false,
        along: 'rows',
      });
      sorts.set(state, { fields, matchCase: matchCase ?? false });
    },
    clear: (t: TableRef) => void sorts.delete(tableOf(t)),
    reapply: (t: TableRef) => {
      const state = tableOf(t);
      const last = sorts.get(state);
      if (!last) return;
      const choices = { matchCase: last.matchCase, hasHeaders: false, along: 'rows' } as const;
      sortArea({ book: t.book, sheet: state.sheet, area: bodyArea(state) }, last.fields, choices);
    },
  },
  settles: ['apply', 'reapply'],
});
