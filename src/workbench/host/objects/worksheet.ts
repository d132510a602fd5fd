import { area, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { EVENT, WORKBOOK_TARGET } from '../model/events';
import { RangeRef } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, fulfilClass, objectOf } from '../protocol/classes';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { chartCollection } from './chart';
import { eventMethods } from './eventMethods';
import { worksheetFreezePanes } from './freezePanes';
import { namedItemCollection } from './names';
import { horizontalPageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { worksheetCustomProperties } from './properties';
import { worksheetProtection } from './protection';
import { sheetAutoFilter } from './sheetFilter';
import { rangeAreas } from './rangeAreas';
import { tableCollection } from './table';
import { type SheetRef, parseAreas, sheetObject, rangeObject, worksheet } from './references';

/** What happens to a sheet, which it and the collection of all sheets tell alike. */
const OF_A_SHEET = {
  _RegisterDataChangedEvent: EVENT.sheetChanged,
  _RegisterSelectionChangedEvent: EVENT.sheetSelectionChanged,
  _RegisterActivatedEvent: EVENT.sheetActivated,
  _RegisterDeactivatedEvent: EVENT.sheetDeactivated,
  _RegisterCalculatedEvent: EVENT.sheetCalculated,
  _RegisterFormatChangedEvent: EVENT.sheetFormatChanged,
  _RegisterRowSortedEvent: EVENT.rowSorted,
  _RegisterColumnSortedEvent: EVENT.columnSorted,
  _RegisterRowHiddenChangedEvent: EVENT.rowHiddenChanged,
  _RegisterProtectionChangedEvent: EVENT.protectionChanged,
  _RegisterEventNameChanged: EVENT.nameChanged,
  _RegisterEventVisibilityChanged: EVENT.visibilityChanged,
} as const;

/** What Excel refuses as a sheet name. */
export function checkSheetName(book: WorkbookModel, name: unknown, except: string | null): asserts name is string {
  if (typeof name !== 'string' || name.length === 0 || name.length > 31)
    throw invalidArgument('a sheet name has 1 to 31 characters');
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history') {
    throw invalidArgument(`${JSON.stringify(name)} cannot be a sheet name`);
  }
  const same = book.engine.sheets().find((s) => s.name.toLowerCase() === name.toLowerCase());
  if (same && same.id !== except) throw new HostError('ItemAlreadyExists');
}

const info = ({ book, id }: SheetRef) => {
  const found = book.engine.sheet(id);
  if (!found) throw itemNotFound('worksheet');
  return found;
};
const visibleSheets = (book: WorkbookModel) => book.engine.sheets().filter((s) => !s.hidden);

function setVisibility(s: SheetRef, value: unknown): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
    throw invalidArgument(`${String(value)} is no visibility`);
  const hide = value !== 'Visible';
  const others = visibleSheets(s.book).filter((other) => other.id !== s.id);
  if (hide && others.length === 0)
    throw new HostError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
  if (hide && s.book.engine.activeSheet() === s.id) s.book.engine.activate(others[0]!.id);
  s.book.stateOf(s.id).veryHidden = value === 'VeryHidden';
  s.book.engine.setSheetHidden(s.id, hide);
}

function usedRange(s: SheetRef, valuesOnly: boolean | null): HostObject | null {
  const used = s.book.engine.used(s.id, !valuesOnly);
  return used && rangeObject(new RangeRef(s.book, s.id, used));
}

fulfilClass(worksheet, {
  id: ({ book, id }) => book.stateOf(id).guid,
  scalars: {
    name: {
      get: (s) => info(s).name,
      set: (s, value) => {
        checkSheetName(s.book, value, s.id);
        const nameBefore = info(s).name;
        if (value === nameBefore) return;
        s.book.engine.renameSheet(s.id, value);
        s.book.raiseOnSheet(EVENT.nameChanged, s.id, { nameBefore, nameAfter: value, source: 'Local' });
      },
    },
    position: {
      get: (s) => s.book.engine.sheets().findIndex(({ id }) => id === s.id),
      set: (s, value) => {
        const count = s.book.engine.sheets().length;
        if (!Number.isInteger(value) || Number(value) < 0 || Number(value) >= count)
          throw invalidArgument('there is no such position');
        s.book.engine.moveSheet(s.id, Number(value));
      },
    },
    visibility: {
      get: (s) => (!info(s).hidden ? 'Visible' : s.book.stateOf(s.id).veryHidden ? 'VeryHidden' : 'Hidden'),
      set: setVisibility,
    },
    tabColor: {
      get: (s) => info(s).tabColor.toUpperCase(),
      set: (s, value) => s.book.engine.setTabColor(s.id, String(value)),
    },
    showGridlines: {
      get: (s) => info(s).gridlines,
      set: (s, value) => s.book.engine.setGridlines(s.id, Boolean(value)),
    },
    showHeadings: {
      get: (s) => s.book.stateOf(s.id).showHeadings,
      set: (s, value) => {
        s.book.stateOf(s.id).showHeadings = Boolean(value);
      },
    },
    standardHeight: { get: () => 15 },
    standardWidth: {
      get: (s) => s.book.stateOf(s.id).standardWidth,
      set: (s, value) => {
        s.book.stateOf(s.id).standardWidth = Number(value);
      },
    },
    enableCalculation: {
      get: (s) => s.book.stateOf(s.id).enableCalculation,
      set: (s, value) => {
        s.book.stateOf(s.id).enableCalculation = Boolean(value);
      },
    },
  },
  navigation: {
    tables: (s) => objectOf(tableCollection, { book: s.book, sheet: s.id }),
    names: (s) => objectOf(namedItemCollection, { book: s.book, sheet: s.id }),
    charts: (s) => objectOf(chartCollection, s),
    autoFilter: (s) => objectOf(sheetAutoFilter, s),
    protection: (s) => objectOf(worksheetProtection, s),
    customProperties: (s) => objectOf(worksheetCustomProperties, s),
    freezePanes: (s) => objectOf(worksheetFreezePanes, s),
    horizontalPageBreaks: (s) => objectOf(horizontalPageBreaks, s),
    pageLayout: (s) => objectOf(pageLayout, { book: s.book, kept: s.book.stateOf(s.id).pageLayout, sheet: s.id }),
  },
  methods: {
    activate: (s: SheetRef) => {
      if (info(s).hidden) throw new HostError('InvalidOperation', 'A hidden sheet can’t be activated.');
      s.book.engine.activate(s.id);
    },
    delete: (s: SheetRef) => {
      if (s.book.protection) throw new HostError('AccessDenied');
      const others = visibleSheets(s.book).filter((other) => other.id !== s.id);
      if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
      if (s.book.stateOf(s.id).veryHidden)
        throw new HostError('InvalidOperation', 'A very hidden sheet can’t be deleted.');
      if (s.book.engine.activeSheet() === s.id) s.book.engine.activate(others[0]!.id);
      s.book.engine.removeSheet(s.id);
    },
    getRange: (s: SheetRef, text: string | null) => {
      if (text === null) return rangeObject(new RangeRef(s.book, s.id, area(0, 0, MAX_ROWS, MAX_COLUMNS)));
      if (typeof text !== 'string') throw invalidArgument('an address is text');
      return rangeObject(s.book.range(text, s.id));
    },
    getRangeByIndexes: (s: SheetRef, row: number, column: number, rows: number, columns: number) => {
      if ([row, column, rows, columns].some((n) => !Number.isInteger(n)))
        throw invalidArgument('indexes are whole numbers');
      return rangeObject(new RangeRef(s.book, s.id, area(row, column, rows, columns)));
    },
    getRanges: (s: SheetRef, text: string | null) =>
      objectOf(rangeAreas, parseAreas(s.book, s.id, text ?? `1:${MAX_ROWS}`)),
    getCell: (s: SheetRef, row: number, column: number) => rangeObject(new RangeRef(s.book, s.id, area(row, column))),
    getUsedRange: (s: SheetRef, valuesOnly: boolean | null) =>
      usedRange(s, valuesOnly) ?? rangeObject(new RangeRef(s.book, s.id, area(0, 0))),
    getUsedRangeOrNullObject: (s: SheetRef, valuesOnly: boolean | null) => usedRange(s, valuesOnly),
    getNext: (s: SheetRef, visibleOnly: boolean | null) => neighbour(s, 1, visibleOnly) ?? notThere(),
    getNextOrNullObject: (s: SheetRef, visibleOnly: boolean | null) => neighbour(s, 1, visibleOnly),
    getPrevious: (s: SheetRef, visibleOnly: boolean | null) => neighbour(s, -1, visibleOnly) ?? notThere(),
    getPreviousOrNullObject: (s: SheetRef, visibleOnly: boolean | null) => neighbour(s, -1, visibleOnly),
    calculate: async (s: SheetRef) => s.book.engine.settle(true),
    ...eventMethods<SheetRef>(OF_A_SHEET, ({ book, id }) => [book.events, book.stateOf(id).guid]),
  },
});

const notThere = (): never => {
  throw itemNotFound('worksheet');
};

function neighbour(s: SheetRef, step: 1 | -1, visibleOnly: boolean | null): HostObject | null {
  const sheets = s.book.engine.sheets();
  for (let i = sheets.findIndex(({ id }) => id === s.id) + step; i >= 0 && i < sheets.length; i += step) {
    if (!visibleOnly || !sheets[i]!.hidden) return sheetObject(s.book, sheets[i]!.id);
  }
  return null;
}

const byKey = (book: WorkbookModel, key: unknown): HostObject | null => {
  const id = typeof key === 'string' ? book.findSheet(key) : undefined;
  return id === undefined ? null : sheetObject(book, id);
};
const listed = (book: WorkbookModel, visibleOnly: boolean | null) =>
  visibleOnly ? visibleSheets(book) : book.engine.sheets();

export const worksheetCollection: HostClass<WorkbookModel> = declareClass<WorkbookModel>('WorksheetCollection', {
  items: (book) => book.engine.sheets().map(({ id }) => sheetObject(book, id)),
  item: (book, key) => byKey(book, key) ?? notThere(),
  methods: {
    getItemOrNullObject: byKey,
    getActiveWorksheet: (book: WorkbookModel) => sheetObject(book, book.engine.activeSheet()),
    getCount: (book: WorkbookModel, visibleOnly: boolean | null) => listed(book, visibleOnly).length,
    getFirst: (book: WorkbookModel, visibleOnly: boolean | null) => sheetObject(book, listed(book, visibleOnly)[0]!.id),
    getLast: (book: WorkbookModel, visibleOnly: boolean | null) =>
      sheetObject(book, listed(book, visibleOnly)[listed(book, visibleOnly).length - 1]!.id),
    add: (book: WorkbookModel, name: string | null) => {
      if (book.protection) throw new HostError('AccessDenied');
      const free = name ?? freeSheetName(book);
      checkSheetName(book, free, null);
      return sheetObject(book, book.engine.addSheet(free));
    },
    ...eventMethods<WorkbookModel>(
      {
        ...OF_A_SHEET,
        _RegisterAddedEvent: EVENT.sheetAdded,
        _RegisterDeletedEvent: EVENT.sheetDeleted,
        _RegisterEventMoved: EVENT.sheetMoved,
      },
      (book) => [book.events, WORKBOOK_TARGET],
    ),
  },
});

function freeSheetName(book: WorkbookModel): string {
  for (let n = book.engine.sheets().length + 1; ; n++) if (!book.findSheet(`Sheet${n}`)) return `Sheet${n}`;
}
