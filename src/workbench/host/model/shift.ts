import type { Area } from './area';
import { contains, intersect, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './area';

/** A change of a sheet's structure: lines or cells came in (`insert`) or went out (`delete`), pushing the rest. */
export interface Shift {
  sheet: string;
  kind: 'insert' | 'delete';
  /** Along which way the other cells move: `rows` = down or up, `columns` = right or left. */
  along: 'rows' | 'columns';
  /** The cells that came or went; for whole rows all columns, for whole columns all rows. */
  area: Area;
}

/**
 * Where an area is after a shift, as Excel moves references: grown when the lines came inside it, cut when part of
 * it went, null when all of it went. Cells moved only in part (a shift narrower than the area) leave it in place.
 */
export function shifted(a: Area, shift: Shift): Area | null {
  const rows = shift.along === 'rows';
  const s = shift.area;
  const across = rows
    ? a.column >= s.column && lastColumn(a) <= lastColumn(s)
    : a.row >= s.row && lastRow(a) <= lastRow(s);
  if (!across) return shift.kind === 'delete' && contains(s, a) ? null : a;
  const start = rows ? a.row : a.column;
  const size = rows ? a.rows : a.columns;
  const at = rows ? s.row : s.column;
  const count = rows ? s.rows : s.columns;
  const limit = rows ? MAX_ROWS : MAX_COLUMNS;
  if (size === limit) return a;
  if (shift.kind === 'insert') {
    const from = at <= start ? start + count : start;
    const length = at > start && at < start + size ? size + count : size;
    return from >= limit ? null : place(a, rows, from, Math.min(length, limit - from));
  }
  const gone = rows ? intersect(a, s)?.rows : intersect(a, s)?.columns;
  const length = size - (gone ?? 0);
  if (length === 0) return null;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return place(a, rows, start - (at < start ? before : 0), length);
}

const place = (a: Area, rows: boolean, start: number, size: number): Area =>
  rows ? { ...a, row: start, rows: size } : { ...a, column: start, columns: size };
