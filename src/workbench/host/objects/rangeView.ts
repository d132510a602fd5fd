import type { HostClass } from '../protocol/classes';
import { address } from '../model/area';
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from '../model/content';
import type { RangeRef } from '../model/workbook';
import { declareClass, objectOf } from '../protocol/classes';
import { invalidArgument } from '../protocol/errors';
import { rangeObject } from './references';

/** Positions in a range that are neither in hidden rows nor in hidden columns. */
function shown(r: RangeRef, along: 'rows' | 'columns'): number[] {
  const a = r.area;
  const [start, count] = along === 'rows' ? [a.row, a.rows] : [a.column, a.columns];
  const kept: number[] = [];
  for (let i = 0; i < count; i++) if (!r.book.engine.lineHidden(r.sheet, along, start + i)) kept.push(i);
  return kept;
}

/** Takes the visible rows and columns out of a property's grid. */
const visibleOf = (read: (r: RangeRef) => unknown[][] | null) => (r: RangeRef) => {
  const grid = read(r);
  if (!grid) return null;
  const columns = shown(r, 'columns');
  return shown(r, 'rows').map((row) => columns.map((column) => grid[row]![column]));
};

const rangeViewRows: HostClass<RangeRef> = declareClass<RangeRef>('RangeViewCollection', {
  items: (r) => shown(r, 'rows').map((row) => objectOf(rangeView, r.at({ ...r.area, row: r.area.row + row, rows: 1 }))),
  methods: {
    getCount: (r: RangeRef) => shown(r, 'rows').length,
    getItemAt: (r: RangeRef, index: number) => {
      const row = shown(r, 'rows')[index];
      if (row === undefined) throw invalidArgument(`the view has no row ${index}`);
      return objectOf(rangeView, r.at({ ...r.area, row: r.area.row + row, rows: 1 }));
    },
  },
});

/** The visible part of a range: what filters and hidden lines leave. */
export const rangeView: HostClass<RangeRef> = declareClass<RangeRef>('RangeView', {
  scalars: {
    cellAddresses: {
      get: (r) =>
        shown(r, 'rows').map((row) =>
          shown(r, 'columns').map((column) =>
            address({ row: r.area.row + row, column: r.area.column + column, rows: 1, columns: 1 }),
          ),
        ),
    },
    rowCount: { get: (r) => shown(r, 'rows').length },
    columnCount: { get: (r) => shown(r, 'columns').length },
    index: { get: () => 0 },
    values: { get: visibleOf(readValues), calculated: true },
    formulas: { get: visibleOf(readFormulas), calculated: true },
    text: { get: visibleOf(readText), calculated: true },
    valueTypes: { get: visibleOf(readValueTypes), calculated: true },
    numberFormat: { get: visibleOf(readNumberFormats) },
  },
  navigation: { rows: (r) => objectOf(rangeViewRows, r) },
  methods: { getRange: (r: RangeRef) => rangeObject(r) },
});
