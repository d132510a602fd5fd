import { type Area, areasOverlap, areaToRead, type OpenedSheet } from '../files';
import { withoutTotals } from './namedList';
import { blocksOf } from './tableCandidates';

/**
 * The lists of a sheet that the code may be carried to: the one that was named, else its tables and what stands outside them between
 * blank columns, a single column too. The clients' own table is none.
 * @param own where the clients are on that sheet; null where they are on another
 */
export function carryLists(sheet: OpenedSheet, named: Area | null, own: Area | null): readonly Area[] {
  const whole = areaToRead(sheet, named ?? undefined);
  if (named) return [whole];
  const lists = [...sheet.tables.map(withoutTotals), ...blocksOf(sheet)]
    .filter(({ rowCount }) => rowCount > 1)
    .filter((area) => !own || !areasOverlap(area, own))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  return lists.length > 0 ? lists : [whole];
}

/** Where columns go: right beside a list where so many cells are free and one more, else right of all that stands on the sheet. */
export function columnBeside(sheet: OpenedSheet, list: Area, columns: number): number {
  const right = list.column + list.columnCount;
  const room: Area = { ...list, column: right, columnCount: columns + 1 };
  const isFree = !sheet.tables.some(({ range }) => areasOverlap(range, room));
  for (let row = room.row; isFree && row < room.row + room.rowCount; row++) {
    const line = sheet.content.rows.get(row);
    for (let column = right; line && column <= right + columns; column++)
      if ((line.values[column] ?? '') !== '' || line.formulas?.has(column)) return beyond(sheet, list);
  }
  return isFree ? right : beyond(sheet, list);
}

const beyond = (sheet: OpenedSheet, list: Area): number =>
  Math.max(
    list.column + list.columnCount,
    ...[sheet.usedRange].map((used) => (used ? used.column + used.columnCount : 0)),
  );
