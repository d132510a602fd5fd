import type { Grid } from './cells';

/** Where an argument has nothing for a place of the result. */
export const OUTSIDE = Symbol('outside');

/** The size of a result: as many rows and columns as the largest argument. */
export function sizeOf(grids: readonly Grid[]): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  for (const grid of grids) {
    rows = Math.max(rows, grid.length);
    columns = Math.max(columns, grid[0]!.length);
  }
  return { rows, columns };
}

/**
 * The one broadcasting rule, Excel's own: a single row or column repeats; beyond the end of anything else there is no
 * value.
 */
export function elementAt(grid: Grid, row: number, column: number): unknown {
  const cells = grid.length === 1 ? grid[0]! : grid[row];
  if (!cells) return OUTSIDE;
  if (cells.length === 1) return cells[0];
  return column < cells.length ? cells[column] : OUTSIDE;
}
