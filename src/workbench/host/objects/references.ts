import { RangeRef, type WorkbookModel } from '../model/workbook';
import { type Area, parseReference, address, quoteSheet } from '../model/area';
import { invalidArgument, itemNotFound, HostError } from '../protocol/errors';
import type { TableState } from '../model/tableState';
import type { ChartState } from '../model/charts';
import { isHostObject, type HostClass, type HostObject, objectOf, promiseClass } from '../protocol/classes';

/** What the objects of Excel stand for, and how one refers to another whose own file is not its concern. */

export interface SheetRef {
  book: WorkbookModel;
  /** Engine id. */
  id: string;
}

/** Several ranges of one sheet, handled as one. */
export interface Areas {
  book: WorkbookModel;
  sheet: string;
  ranges: readonly RangeRef[];
}

export const areasOf = (book: WorkbookModel, sheet: string, areas: readonly Area[]): Areas => ({
  book,
  sheet,
  ranges: areas.map((area) => new RangeRef(book, sheet, area)),
});

/** Reads `A1,B2:C3`, as `worksheet.getRanges` takes it. */
export function parseAreas(book: WorkbookModel, sheet: string, text: string): Areas {
  const areas = text.split(',').map((part) => parseReference(part)?.area ?? null);
  if (areas.length === 0 || areas.includes(null)) throw invalidArgument(`${text} is no list of ranges`);
  return areasOf(book, sheet, areas as Area[]);
}

export interface TableRef {
  book: WorkbookModel;
  id: string;
}

/** The table as it is now; gone tables are ItemNotFound. */
export function tableOf({ book, id }: TableRef): TableState {
  const table = book.tables.find(id);
  if (!table) throw itemNotFound('table');
  return table;
}

/** Tables keep out of a protected sheet's way: nothing about them can be changed. */
export function checkFree(t: TableRef): void {
  if (t.book.stateOf(tableOf(t).sheet).protection) throw new HostError('AccessDenied');
}

export interface ChartRef {
  sheet: SheetRef;
  id: string;
}

export function chartOf({ sheet, id }: ChartRef): ChartState {
  const chart = sheet.book.stateOf(sheet.id).charts.find((c) => c.id === id);
  if (!chart) throw itemNotFound('chart');
  return chart;
}

/** `Sheet1!A1:B2`, the sheet quoted where formulas need it. */
export const fullAddress = (r: RangeRef): string => `${quoteSheet(r.book.sheetName(r.sheet))}!${address(r.area)}`;

/** A range given as an object or as an address. */
export function asRange(from: RangeRef, value: unknown): RangeRef {
  if (isHostObject(value)) return value.self as RangeRef;
  if (typeof value !== 'string') throw invalidArgument('a range or an address is expected');
  return from.book.range(value, from.sheet);
}

/** Declared in `worksheet.ts`. */
export const worksheet: HostClass<SheetRef> = promiseClass<SheetRef>('Worksheet');
export const sheetObject = (book: WorkbookModel, id: string): HostObject => objectOf(worksheet, { book, id });

/** Declared in `range.ts`. */
export const range: HostClass<RangeRef> = promiseClass<RangeRef>('Range');
export const rangeObject = (ref: RangeRef): HostObject => objectOf(range, ref);
