import type { ICellData, Nullable } from '@univerjs/core';
import { type Area, area } from '../../model/area';

type Row = Readonly<Record<number, Nullable<ICellData>>>;

/** In wider sheets rows are looked at by the cells that they have, not by every column. */
const WIDE = 256;

/**
 * The smallest rectangle of cells that hold anything or, with `formats`, have a look of their own. A row is looked at from
 * its ends, only as far as it could make the rectangle wider: asked of all sheets of a workbook with long reports, every
 * cell of each took half a second.
 * @param columns how many the sheet has
 */
export function usedArea(
  rows: Readonly<Record<number, Nullable<Row>>>,
  columns: number,
  formats: boolean,
): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const key in rows) {
    const row = rows[key];
    if (!row) continue;
    const [first, last] = columns > WIDE ? ends(row) : [0, columns - 1];
    let any = false;
    for (let column = first; column <= last && column < left && !any; column++)
      if (isUsed(row[column], formats)) [left, any] = [column, true];
    for (let column = last, found = false; column > right && column >= first && !found; column--)
      if (isUsed(row[column], formats)) [right, found, any] = [column, true, true];
    for (let column = left; column <= right && !any; column++) any = isUsed(row[column], formats);
    if (!any) continue;
    top = Math.min(top, Number(key));
    bottom = Math.max(bottom, Number(key));
  }
  return bottom < 0 ? null : area(top, left, bottom - top + 1, right - left + 1);
}

function ends(row: Row): [first: number, last: number] {
  const columns = Object.keys(row).map(Number);
  return [
    columns.reduce((least, column) => Math.min(least, column), Infinity),
    columns.reduce((a, b) => Math.max(a, b), -1),
  ];
}

function isUsed(cell: Nullable<ICellData>, formats: boolean): boolean {
  if (!cell) return false;
  if ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si || cell.p) return true;
  return formats && !!cell.s;
}
