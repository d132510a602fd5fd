import type { CellColumns, Face } from './cells';
import { LINE_HEIGHT } from './rowHeights';
import { BOLD, linesIn } from './textLines';

/**
 * Lines that a client's name or code may take: 200 letters have them in the narrowest column of a list. A longer one keeps to
 * its line, cut at the next cell, and is whole in its own.
 */
const MOST_LINES = 14;

/** Characters of a column's own edge, which a text that runs over into the next one takes too. */
const EDGE = 0.7;

/** No letter of Calibri takes two characters of a column: a text this short fits, and is not measured. */
const WIDEST = 2;

const HEADS: ReadonlySet<string> = new Set(['head', 'headText', 'headFigure']);

/** The part of a sheet whose texts are looked at. */
export interface FittedPart {
  /** Changed in place: those that break take a look that wraps. */
  readonly cells: CellColumns;
  /** Rows that are higher than a line, in points; changed in place. */
  readonly heights: { row: number; height: number }[];
  readonly widths: readonly number[];
  /** Columns that are printed. */
  readonly columns: number;
  /** Cells, by their place in the list, that keep to their column whatever stands beside them: names in lists. */
  readonly keptToColumn: ReadonlySet<number>;
  /** The first cell to be looked at. */
  readonly from: number;
}

/**
 * No text is cut: heads have rows as high as their words need, and a label or a word that would run into the cell beside it, or
 * over the edge of the page, breaks into lines within its column.
 */
export function fitTexts({ cells, heights, widths, columns, keptToColumn, from }: FittedPart): void {
  const setHeights = new Map(heights.map((each) => [each.row, each]));
  const raise = (row: number, lines: number): void => {
    const set = setHeights.get(row);
    if (set) set.height = Math.max(set.height, lines * LINE_HEIGHT);
    else {
      const added = { row, height: lines * LINE_HEIGHT };
      heights.push(added);
      setHeights.set(row, added);
    }
  };
  const breakAt = (k: number, lines: number): void => {
    if (lines > MOST_LINES) return;
    cells.setLook(k, cells.faceAt(k).look === 'label' ? 'longLabel' : 'wrapped');
    raise(cells.rowOf(k), lines);
  };
  const runOver: number[] = [];
  const isHead = ({ look }: Face): boolean => HEADS.has(look);
  for (const k of cells.placesOf((face) => isHead(face) || face.look === 'label' || face.look === 'text', from)) {
    const column = cells.columnOf(k);
    const value = cells.textOf(k);
    const width = widths[column] ?? 0;
    if (column >= columns || value === null || value.length * WIDEST < width) continue;
    const heads = isHead(cells.faceAt(k));
    const lines = linesIn(value, heads ? width / BOLD : width);
    if (lines === 1) continue;
    if (heads) raise(cells.rowOf(k), lines);
    else if (keptToColumn.has(k)) breakAt(k, lines);
    else runOver.push(k);
  }
  const filled = filledColumns(cells, new Set(runOver.map((k) => cells.rowOf(k))), from);
  for (const k of runOver) {
    const { row, column, value } = cells.at(k);
    const next = Math.min(columns, ...filled.get(row)!.filter((other) => other > column));
    const room = widths.slice(column, next).reduce((sum, width) => sum + width + EDGE, -EDGE);
    if (linesIn(value, room) > 1) breakAt(k, linesIn(value, widths[column]!));
  }
}

/** The columns of some rows in which something stands. */
function filledColumns(cells: CellColumns, rows: ReadonlySet<number>, from: number): Map<number, number[]> {
  const filled = new Map<number, number[]>([...rows].map((row) => [row, []]));
  if (rows.size === 0) return filled;
  for (let k = from; k < cells.length; k++) {
    if (!cells.isBlank(k)) filled.get(cells.rowOf(k))?.push(cells.columnOf(k));
  }
  return filled;
}
