import type { Area } from '../model/area';
import { bounding, intersect, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { RangeRef } from '../model/workbook';
import { region } from '../model/region';
import type { HostObject, Method } from '../protocol/classes';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { asRange, rangeObject } from './references';

const whole = (value: unknown, what: string): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`${what} must be a whole number`);
  return value;
};
const at = (r: RangeRef, area: Area): HostObject => rangeObject(r.at(area));

function used(r: RangeRef, valuesOnly: boolean | null): Area | null {
  const all = r.book.engine.used(r.sheet, !valuesOnly);
  return all && intersect(all, r.area);
}

/** Where Ctrl+arrow would go from the range's first cell. */
function edge(r: RangeRef, direction: string): { row: number; column: number } {
  const { engine } = r.book;
  const [dr, dc] = ({ Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as Record<string, [number, number]>)[
    direction
  ] ?? [0, 0];
  if (dr === 0 && dc === 0) throw invalidArgument(`${direction} is no direction`);
  const limit = engine.extent(r.sheet);
  const filled = (row: number, column: number): boolean => (engine.cell(r.sheet, row, column)?.value ?? null) !== null;
  let { row, column } = r.area;
  const inside = (y: number, x: number): boolean => y >= 0 && x >= 0 && y < limit.rows && x < limit.columns;
  const running = filled(row, column) && inside(row + dr, column + dc) && filled(row + dr, column + dc);
  for (;;) {
    const [y, x] = [row + dr, column + dc];
    if (!inside(y, x)) {
      if (running || filled(row, column)) return { row, column };
      return { row: dr > 0 ? MAX_ROWS - 1 : dr < 0 ? 0 : row, column: dc > 0 ? MAX_COLUMNS - 1 : dc < 0 ? 0 : column };
    }
    if (running && !filled(y, x)) return { row, column };
    [row, column] = [y, x];
    if (!running && filled(row, column)) return { row, column };
  }
}

/** Methods that give other ranges. */
export const rangeShape: Record<string, Method<RangeRef>> = {
  getCell: (r: RangeRef, row: number, column: number) =>
    at(r, {
      row: r.area.row + whole(row, 'row'),
      column: r.area.column + whole(column, 'column'),
      rows: 1,
      columns: 1,
    }),
  getRow: (r: RangeRef, row: number) => {
    if (whole(row, 'row') < 0 || row >= r.area.rows) throw invalidArgument(`the range has no row ${row}`);
    return at(r, { ...r.area, row: r.area.row + row, rows: 1 });
  },
  getColumn: (r: RangeRef, column: number) => {
    if (whole(column, 'column') < 0 || column >= r.area.columns)
      throw invalidArgument(`the range has no column ${column}`);
    return at(r, { ...r.area, column: r.area.column + column, columns: 1 });
  },
  getOffsetRange: (r: RangeRef, rows: number, columns: number) =>
    at(r, {
      ...r.area,
      row: r.area.row + whole(rows, 'rowOffset'),
      column: r.area.column + whole(columns, 'columnOffset'),
    }),
  getResizedRange: (r: RangeRef, rows: number, columns: number) =>
    at(r, {
      ...r.area,
      rows: r.area.rows + whole(rows, 'deltaRows'),
      columns: r.area.columns + whole(columns, 'deltaColumns'),
    }),
  getAbsoluteResizedRange: (r: RangeRef, rows: number, columns: number) =>
    at(r, { ...r.area, rows: whole(rows, 'numRows'), columns: whole(columns, 'numColumns') }),
  getBoundingRect: (r: RangeRef, other: unknown) => at(r, bounding(r.area, asRange(r, other).area)),
  getIntersection: (r: RangeRef, other: unknown) => {
    const o = asRange(r, other);
    const common = o.sheet === r.sheet ? intersect(r.area, o.area) : null;
    if (!common) throw itemNotFound('the ranges do not meet');
    return at(r, common);
  },
  getIntersectionOrNullObject: (r: RangeRef, other: unknown) => {
    const o = asRange(r, other);
    const common = o.sheet === r.sheet ? intersect(r.area, o.area) : null;
    return common && at(r, common);
  },
  getSurroundingRegion: (r: RangeRef) => {
    // Excel's CurrentRegion cannot be used on a protected sheet.
    if (r.book.stateOf(r.sheet).protection) throw new HostError('AccessDenied');
    return at(r, region(r.book, r.sheet, r.area));
  },
  getUsedRange: (r: RangeRef, valuesOnly: boolean | null) => {
    const found = used(r, valuesOnly);
    if (!found) throw itemNotFound('the range holds nothing');
    return at(r, found);
  },
  getUsedRangeOrNullObject: (r: RangeRef, valuesOnly: boolean | null) => {
    const found = used(r, valuesOnly);
    return found && at(r, found);
  },
  getEntireColumn: (r: RangeRef) => at(r, { ...r.area, row: 0, rows: MAX_ROWS }),
  getEntireRow: (r: RangeRef) => at(r, { ...r.area, column: 0, columns: MAX_COLUMNS }),
  getLastRow: (r: RangeRef) => at(r, { ...r.area, row: lastRow(r.area), rows: 1 }),
  getLastColumn: (r: RangeRef) => at(r, { ...r.area, column: lastColumn(r.area), columns: 1 }),
  getLastCell: (r: RangeRef) => at(r, { row: lastRow(r.area), column: lastColumn(r.area), rows: 1, columns: 1 }),
  getColumnsAfter: (r: RangeRef, count: number | null) => at(r, beside(r.area, 'column', count ?? 1)),
  getColumnsBefore: (r: RangeRef, count: number | null) => at(r, beside(r.area, 'column', -(count ?? 1))),
  getRowsBelow: (r: RangeRef, count: number | null) => at(r, beside(r.area, 'row', count ?? 1)),
  getRowsAbove: (r: RangeRef, count: number | null) => at(r, beside(r.area, 'row', -(count ?? 1))),
  getRangeEdge: (r: RangeRef, direction: string) => at(r, { ...edge(r, direction), rows: 1, columns: 1 }),
  getExtendedRange: (r: RangeRef, direction: string) =>
    at(r, bounding(r.area, { ...edge(r, direction), rows: 1, columns: 1 })),
};

/** So many lines right after (or, negative, before) an area. */
function beside(a: Area, line: 'row' | 'column', count: number): Area {
  const size = line === 'row' ? a.rows : a.columns;
  const sizes = line === 'row' ? { rows: Math.abs(count) } : { columns: Math.abs(count) };
  return { ...a, ...sizes, [line]: a[line] + (count > 0 ? size : count) };
}
