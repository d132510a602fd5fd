import { EVENT, WORKBOOK_TARGET } from '../model/events';
import { RangeRef } from '../model/workbook';
import type { TableState } from '../model/tableState';
import { bodyArea, headerArea, totalsArea } from '../model/tableState';
import type { WorkbookModel } from '../model/workbook';
import type { HostClass, HostObject, Scalar } from '../protocol/classes';
import { declareClass, isHostObject, objectOf } from '../protocol/classes';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { eventMethods } from './eventMethods';
import { tableColumnCollection } from './tableColumns';
import { tableRowCollection } from './tableRows';
import { applyFilters, tableAutoFilter, tableSort } from './tableFilter';
import { type TableRef, tableOf, checkFree, sheetObject, rangeObject } from './references';
const tableObject = (book: WorkbookModel, id: string): HostObject => objectOf(table, { book, id });

const PARTS = { header: headerArea, body: bodyArea, totals: totalsArea } as const;
const part = (t: TableRef, which: keyof typeof PARTS): HostObject => {
  const state = tableOf(t);
  const area = PARTS[which](state);
  if (!area) throw itemNotFound(`the table has no ${which} row`);
  return rangeObject(new RangeRef(t.book, state.sheet, area));
};

const look = (
  name: 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn',
): Scalar<TableRef> => ({
  get: (t) => tableOf(t)[name],
  set: (t, value) => {
    checkFree(t);
    tableOf(t)[name] = Boolean(value);
    t.book.changed();
  },
});

export const table: HostClass<TableRef> = declareClass<TableRef>('Table', {
  id: ({ id }) => id,
  scalars: {
    name: {
      get: (t) => tableOf(t).name,
      set: (t, value) => {
        checkFree(t);
        t.book.tables.rename(tableOf(t), value);
      },
    },
    legacyId: { get: ({ id }) => id },
    style: {
      get: (t) => tableOf(t).style,
      set: (t, value) => {
        checkFree(t);
        if (typeof value !== 'string' || !/^TableStyle(Light|Medium|Dark)\d{1,2}$|^$/.test(value))
          throw invalidArgument(`${String(value)} is no table style`);
        tableOf(t).style = value;
        t.book.changed();
      },
    },
    showHeaders: {
      get: (t) => tableOf(t).showHeaders,
      set: (t, value) => t.book.tables.setHeaders(tableOf(t), Boolean(value)),
    },
    showTotals: {
      get: (t) => tableOf(t).showTotals,
      set: (t, value) => {
        checkFree(t);
        t.book.tables.setTotals(tableOf(t), Boolean(value));
      },
    },
    showBandedRows: look('showBandedRows'),
    showBandedColumns: look('showBandedColumns'),
    showFilterButton: look('showFilterButton'),
    highlightFirstColumn: look('highlightFirstColumn'),
    highlightLastColumn: look('highlightLastColumn'),
  },
  navigation: {
    worksheet: (t) => sheetObject(t.book, tableOf(t).sheet),
    columns: (t) => objectOf(tableColumnCollection, t),
    rows: (t) => objectOf(tableRowCollection, t),
    autoFilter: (t) => objectOf(tableAutoFilter, t),
    sort: (t) => objectOf(tableSort, t),
  },
  methods: {
    getRange: (t: TableRef) => rangeObject(new RangeRef(t.book, tableOf(t).sheet, tableOf(t).area)),
    getHeaderRowRange: (t: TableRef) => part(t, 'header'),
    getDataBodyRange: (t: TableRef) => part(t, 'body'),
    getTotalRowRange: (t: TableRef) => part(t, 'totals'),
    resize: (t: TableRef, target: unknown) => {
      checkFree(t);
      const state = tableOf(t);
      const range = isHostObject(target) ? (target.self as RangeRef) : t.book.range(String(target), state.sheet);
      if (range.sheet !== state.sheet) throw invalidArgument('a table stays on its sheet');
      t.book.tables.resize(state, range.area);
    },
    convertToRange: (t: TableRef) => {
      checkFree(t);
      const state = tableOf(t);
      t.book.tables.remove(state, true);
      return rangeObject(new RangeRef(t.book, state.sheet, state.area));
    },
    delete: (t: TableRef) => {
      checkFree(t);
      t.book.tables.remove(tableOf(t), false);
    },
    clearFilters: (t: TableRef) => {
      for (const column of tableOf(t).columns) column.filter = null;
      applyFilters(t);
    },
    reapplyFilters: (t: TableRef) => applyFilters(t),
    ...eventMethods<TableRef>(
      { _RegisterDataChangedEvent: EVENT.tableChanged, _RegisterSelectionChangedEvent: EVENT.tableSelectionChanged },
      ({ book, id }) => [book.events, id],
    ),
  },
});

export interface TableScope {
  book: WorkbookModel;
  /** Null = all sheets. */
  sheet: string | null;
  only?: (table: TableState) => boolean;
}

const listed = ({ book, sheet, only }: TableScope): readonly TableState[] =>
  (sheet === null ? book.tables.all() : book.tables.on(sheet)).filter((t) => !only || only(t));

const find = (scope: TableScope, key: unknown): HostObject | null => {
  const found = scope.book.tables.find(String(key));
  return found && listed(scope).includes(found) ? tableObject(scope.book, found.id) : null;
};

const reading = {
  items: (scope: TableScope) => listed(scope).map(({ id }) => tableObject(scope.book, id)),
  item: (scope: TableScope, key: string | number) => {
    const found = find(scope, key);
    if (!found) throw itemNotFound(`table ${key}`);
    return found;
  },
};
const readingMethods = {
  getItemOrNullObject: find,
  getCount: (scope: TableScope) => listed(scope).length,
};

export const tableScopedCollection: HostClass<TableScope> = declareClass<TableScope>('TableScopedCollection', {
  ...reading,
  methods: {
    ...readingMethods,
    getFirst: (scope: TableScope) => {
      const first = listed(scope)[0];
      if (!first) throw itemNotFound('table');
      return tableObject(scope.book, first.id);
    },
  },
});

export const tableCollection: HostClass<TableScope> = declareClass<TableScope>('TableCollection', {
  ...reading,
  scalars: {
    count: { get: (scope) => listed(scope).length },
    _eventTargetId: { get: ({ book, sheet }) => (sheet === null ? WORKBOOK_TARGET : book.stateOf(sheet).guid) },
  },
  methods: {
    ...readingMethods,
    getItemAt: (scope: TableScope, index: number) => {
      const found = listed(scope)[index];
      if (!found) throw invalidArgument(`there is no table ${index}`);
      return tableObject(scope.book, found.id);
    },
    add: ({ book, sheet }: TableScope, address: unknown, hasHeaders: boolean) => {
      const range = isHostObject(address)
        ? (address.self as RangeRef)
        : book.range(String(address), sheet ?? book.engine.activeSheet());
      if (sheet !== null && range.sheet !== sheet) throw invalidArgument('the range is on another sheet');
      if (book.stateOf(range.sheet).protection) throw new HostError('AccessDenied');
      return tableObject(book, book.tables.add(range, hasHeaders).id);
    },
    ...eventMethods<TableScope>(
      {
        _RegisterDataChangedEvent: EVENT.tableChanged,
        _RegisterAddedEvent: EVENT.tableAdded,
        _RegisterDeletedEvent: EVENT.tableDeleted,
      },
      ({ book, sheet }) => [book.events, sheet === null ? WORKBOOK_TARGET : book.stateOf(sheet).guid],
    ),
  },
});
