/** A rectangle of a grid, by the grid's own rows and columns. */
export interface Stretch<T> {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** What all of its cells are; null where they differ, and each is to be told. */
  readonly alike: T | null;
}

/** Rows of alike cells from which on one order for all of them is shorter than telling each. */
const LONG = 256;

/**
 * Takes a grid apart into rectangles: long runs of alike cells down a column, and what lies between them; columns side by
 * side that are taken apart alike go together. A list of ten thousand clients is told in a few orders, a small sheet as
 * one rectangle.
 * @param alike what the cells are, row by row; the same object where they are alike
 * @param canBeOne whether one order can make all cells so
 */
export function stretchesOf<T>(grid: readonly (readonly T[])[], canBeOne: (each: T) => boolean): Stretch<T>[] {
  const found: Stretch<T>[] = [];
  let open: Stretch<T>[] = [];
  const columns = grid[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const parts = stretchesDown(grid, column, canBeOne);
    if (sameParts(open, parts)) open = open.map((each) => ({ ...each, columns: each.columns + 1 }));
    else {
      found.push(...open);
      open = parts;
    }
  }
  return [...found, ...open];
}

const sameParts = <T>(a: readonly Stretch<T>[], b: readonly Stretch<T>[]): boolean =>
  a.length === b.length && a.every((each, k) => each.row === b[k]!.row && each.alike === b[k]!.alike);

/** One column from top to bottom. */
function stretchesDown<T>(
  grid: readonly (readonly T[])[],
  column: number,
  canBeOne: (each: T) => boolean,
): Stretch<T>[] {
  const found: Stretch<T>[] = [];
  const add = (row: number, end: number, alike: T | null): void => {
    if (end > row) found.push({ row, rows: end - row, column, columns: 1, alike });
  };
  /** Where what differs from cell to cell begins. */
  let differing = 0;
  for (let row = 0, end = 0; row < grid.length; row = end) {
    const cell = grid[row]![column]!;
    for (end = row + 1; end < grid.length && grid[end]![column] === cell;) end++;
    if (end - row < LONG || !canBeOne(cell)) continue;
    add(differing, row, null);
    add(row, end, cell);
    differing = end;
  }
  add(differing, grid.length, null);
  return found;
}
