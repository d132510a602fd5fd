import type { OpenedSheet, OpenedWorkbook } from '../../../files';
import type { Area, CellPatch, WorkbookModel } from '../../host';
import type { Steps } from '../slices';
import { gridStyle } from './styles';

/** Rows whose looks are written in one step. */
const STEP_ROWS = 2000;
/** Pixels of a character of the standard font, Calibri 11, in which files count columns' widths. */
const CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
/** Points of a row whose file says nothing else. */
const STANDARD_HEIGHT = 15;

/** What gives a cell of the grid its look, by the file's format index: one patch for all cells that look alike. */
export const lookPatches = (file: OpenedWorkbook): readonly (CellPatch | undefined)[] =>
  file.looks.map((look) => {
    const style = gridStyle(look);
    return Object.keys(style).length === 0 ? undefined : { style };
  });

/**
 * Shows a sheet's empty cells (as far as the grid reaches), columns and rows as the file has them; cells with a value
 * got their look with it. Only what differs from a plain cell is written, whatever the sheet's bounds are.
 */
export function* showLooks(
  book: WorkbookModel,
  sheet: OpenedSheet,
  id: string,
  looks: readonly (CellPatch | undefined)[],
): Steps<void> {
  const { engine } = book;
  // The grid is as large as the contents made it: a coloured row at the end of the sheet does not make it longer.
  const grid = engine.extent(id);
  yield* showEmptyCells(book, { sheet, id }, grid, looks);
  for (const { from, to, width } of sheet.columnWidths) {
    const end = Math.min(to + 1, grid.columns);
    const points = Math.round(width * CHARACTER) * POINTS_PER_PIXEL;
    if (end > from) engine.setLineSize(id, { along: 'columns', start: from, count: end - from }, points);
  }
  for (const { from, count, points } of runsOfHeights(sheet, grid.rows)) {
    engine.setLineSize(id, { along: 'rows', start: from, count }, points);
    yield;
  }
}

function* showEmptyCells(
  book: WorkbookModel,
  { sheet, id }: { readonly sheet: OpenedSheet; readonly id: string },
  grid: Area,
  looks: readonly (CellPatch | undefined)[],
): Steps<void> {
  const { rows } = sheet.content;
  let block: (CellPatch | undefined)[][] = [];
  let first = 0;
  const write = (): void => {
    if (block.length > 0) book.engine.write(id, first, 0, block);
    block = [];
  };
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    if (row >= grid.rows) break;
    if (row - first >= STEP_ROWS) {
      write();
      yield;
    }
    const line: (CellPatch | undefined)[] = [];
    const { values, styles } = rows.get(row)!;
    // The list has holes, which are passed over.
    styles.forEach((style, column) => {
      if ((values[column] ?? '') !== '' || style === undefined || column >= grid.columns) return;
      const patch = looks[style];
      if (patch !== undefined) line[column] = patch;
    });
    if (line.length === 0) continue;
    if (block.length === 0) first = row;
    block[row - first] = line;
  }
  write();
}

interface Run {
  readonly from: number;
  count: number;
  readonly points: number;
}

/** Rows of one height under another, without those that have the standard height. */
function runsOfHeights(sheet: OpenedSheet, rows: number): Run[] {
  const runs: Run[] = [];
  for (const [row, points] of [...sheet.rowHeights].sort(([a], [b]) => a - b)) {
    if (row >= rows || points === STANDARD_HEIGHT) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === row && last.points === points) last.count++;
    else runs.push({ from: row, count: 1, points });
  }
  return runs;
}
