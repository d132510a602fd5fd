import { lastRowOf } from '../grid';
import { type CellLook, SHEET_LOOKS } from './looks';
import type { Cell, Sheet } from './sheet';
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
  for (const { row, column, value, look } of cells) {
    if (row >= rowCount || isSet.has(row) || !(SHEET_LOOKS[look] as CellLook).wrap) continue;
    own[row] = Math.max(own[row]!, LINE_HEIGHT * linesIn(value, widths[column] ?? 0));
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
  const isPrinted = ({ column, value }: Cell): boolean =>
    value !== '' && column >= area.column && column < area.column + area.columnCount;
  for (const cell of cells) if (cell.row < rowCount && isPrinted(cell)) filled[cell.row] = 1;
  for (const { place } of charts) filled.fill(1, place.row, Math.min(rowCount, lastRowOf(place) + 1));
  return filled;
}

interface PrintedContent extends Pick<Sheet, 'cells' | 'charts'> {
  readonly print: Pick<Sheet['print'], 'area'>;
}
