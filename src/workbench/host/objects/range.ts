import { boundsOfCells } from '../model/chartPlace';
import { cellCount, isEntireColumn, isEntireRow } from '../model/area';
import { fillCalculatedColumns } from '../model/calculatedColumns';
import * as content from '../model/content';
import type { RangeRef } from '../model/workbook';
import { fulfilClass, objectOf } from '../protocol/classes';
import { cellProperties } from './cellProperties';
import { conditionalFormatCollection } from './conditionalFormat';
import { dataValidation } from './dataValidation';
import { rangeEditing } from './rangeEditing';
import { rangeFormat } from './rangeFormat';
import { rangeSearch } from './rangeSearch';
import { rangeShape } from './rangeShape';
import { rangeSort } from './sort';
import { fullAddress, range, worksheet } from './references';

/** Whether all, none or (null) some of the lines are hidden. */
function hiddenLines(r: RangeRef, along: 'rows' | 'columns'): boolean | null {
  const { engine } = r.book;
  const a = r.area;
  const start = along === 'rows' ? a.row : a.column;
  const all = engine.extent(r.sheet);
  const count = Math.min(
    along === 'rows' ? a.rows : a.columns,
    Math.max(1, (along === 'rows' ? all.rows : all.columns) - start),
  );
  let hidden = 0;
  for (let i = start; i < start + count; i++) if (engine.lineHidden(r.sheet, along, i)) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}

function hide(r: RangeRef, along: 'rows' | 'columns', hidden: unknown): void {
  content.checkFormatting(r.book, r.sheet, along === 'rows' ? 'Rows' : 'Columns');
  const a = r.filled ?? r.area;
  const [start, count] = along === 'rows' ? [a.row, a.rows] : [a.column, a.columns];
  r.book.engine.setLineHidden(r.sheet, { along, start, count }, Boolean(hidden));
}

function writeFormulas(r: RangeRef, value: unknown, what = 'formulas'): void {
  content.writeValues(r, value, what);
  fillCalculatedColumns(r);
}

fulfilClass(range, {
  scalars: {
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    cellCount: {
      get: (r) => (cellCount(r.area) > 2 ** 31 - 1 ? -1 : cellCount(r.area)),
    },
    columnCount: { get: (r) => r.area.columns },
    columnIndex: { get: (r) => r.area.column },
    rowCount: { get: (r) => r.area.rows },
    rowIndex: { get: (r) => r.area.row },
    left: { get: (r) => boundsOfCells(r.book, r.sheet, r.area).left },
    top: { get: (r) => boundsOfCells(r.book, r.sheet, r.area).top },
    width: { get: (r) => boundsOfCells(r.book, r.sheet, r.area).width },
    height: { get: (r) => boundsOfCells(r.book, r.sheet, r.area).height },
    isEntireColumn: { get: (r) => isEntireColumn(r.area) },
    isEntireRow: { get: (r) => isEntireRow(r.area) },
    values: { get: content.readValues, set: (r, value) => writeFormulas(r, value, 'values'), calculated: true },
    formulas: {
      get: content.readFormulas,
      set: (r, value) => writeFormulas(r, value),
      calculated: true,
    },
    formulasLocal: {
      get: content.readFormulas,
      set: (r, value) => writeFormulas(r, value),
      calculated: true,
    },
    text: { get: content.readText, calculated: true },
    valueTypes: { get: content.readValueTypes, calculated: true },
    numberFormat: { get: content.readNumberFormats, set: content.writeNumberFormats },
    numberFormatLocal: { get: content.readNumberFormats, set: content.writeNumberFormats },
    hidden: {
      get: (r) => {
        const lines = [hiddenLines(r, 'rows'), hiddenLines(r, 'columns')];
        return lines.includes(true) ? true : lines.includes(null) ? null : false;
      },
    },
    rowHidden: { get: (r) => hiddenLines(r, 'rows'), set: (r, value) => hide(r, 'rows', value) },
    columnHidden: { get: (r) => hiddenLines(r, 'columns'), set: (r, value) => hide(r, 'columns', value) },
    hasSpill: { get: (r) => r.book.engine.cell(r.sheet, r.area.row, r.area.column)?.spills === true, calculated: true },
  },
  navigation: {
    worksheet: (r) => objectOf(worksheet, { book: r.book, id: r.sheet }),
    format: (r) => objectOf(rangeFormat, { book: r.book, sheet: r.sheet, areas: () => [r.area] }),
    conditionalFormats: (r) => objectOf(conditionalFormatCollection, r),
    dataValidation: (r) => objectOf(dataValidation, r),
    sort: (r) => objectOf(rangeSort, r),
  },
  methods: { ...rangeShape, ...rangeSearch, ...rangeEditing, ...cellProperties },
  settles: ['getSpecialCells', 'getSpecialCellsOrNullObject', 'copyFrom', 'find', 'findOrNullObject'],
});
