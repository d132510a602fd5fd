import { lastRowOf } from '../grid';
import { CellColumns } from './cells';
import { type CellLook, SHEET_LOOKS } from './looks';
import type { Sheet } from './sheet';
import { linesIn } from './textLines';

/** Height in points of a row in Calibri 11, and of one more line in a cell that wraps. */
export const LINE_HEIGHT = 15;

/** Points from a row's upper edge to another's, as they come out on screen and paper: rows whose text wraps grow by it. */
export function heightsBefore(
  { cells, heights, widths }: Pick<Sheet, 'cells' | 'heights' | 'widths'>,
  rowCount: number,
): Float64Array {
  const own = new Float64Array(rowCount).fill(LINE_HEIGHT);
  const isSet = new Set(heights.map(({ row }) => row));
  const all = CellColumns.of(cells);
  for (const k of all.placesOf(({ look }) => (SHEET_LOOKS[look] as CellLook).wrap === true)) {
    const row = all.rowOf(k);
    if (row >= rowCount || isSet.has(row)) continue;
    own[row] = Math.max(own[row]!, LINE_HEIGHT * linesIn(all.valueOf(k), widths[all.columnOf(k)] ?? 0));
  }
  for (const { row, height } of heights) if (row < rowCount) own[row] = height;
  const before = new Float64Array(rowCount + 1);
  own.forEach((height, row) => {
    before[row + 1] = before[row]! + height;
  });
  return before;
}

/** Which rows show something that is printed: a text, a figure, a chart. */
export function filledRows({ cells, charts, print: { area } }: PrintedContent, rowCount: number): Uint8Array {
  const filled = new Uint8Array(rowCount);
  const all = CellColumns.of(cells);
  for (let k = 0; k < all.length; k++) {
    const [row, column] = [all.rowOf(k), all.columnOf(k)];
    const isPrinted = column >= area.column && column < area.column + area.columnCount;
    if (row < rowCount && isPrinted && !all.isBlank(k)) filled[row] = 1;
  }
  for (const { place } of charts) filled.fill(1, place.row, Math.min(rowCount, lastRowOf(place) + 1));
  return filled;
}

interface PrintedContent extends Pick<Sheet, 'cells' | 'charts'> {
  readonly print: Pick<Sheet['print'], 'area'>;
}
