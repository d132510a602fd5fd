import type { IRange } from '@univerjs/core';
import type { Area } from '../model/area';
import { area, lastColumn, lastRow } from '../model/area';

/** Univer's ranges, which name their last row and column, and areas, which count. */
export const areaOf = (range: IRange): Area =>
  area(range.startRow, range.startColumn, range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1);
export const rangeOf = (a: Area): IRange => ({
  startRow: a.row,
  startColumn: a.column,
  endRow: lastRow(a),
  endColumn: lastColumn(a),
});
