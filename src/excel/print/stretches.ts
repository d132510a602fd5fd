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
/** Cells of a long stretch from which on what they are is told by areas. */
const MANY = 64;

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

/** Cells that are a few ways over and over, and the rows in which others stand. */
export interface Scattered<T> {
  /** What many of the cells are, with the areas of those that are so. */
  readonly areas: ReadonlyMap<T, readonly Omit<Stretch<T>, 'alike'>[]>;
  /** Where something else stands; what is in `areas` may stand there as well. */
  readonly rest: readonly Omit<Stretch<T>, 'alike'>[];
}

/**
 * Takes a long stretch of differing cells apart by what they are: a column of segments has six colours, one of names
 * those that are long and those that are not. Told by areas a list of ten thousand clients takes a hundredth of what it
 * takes cell by cell.
 * @param grid what the cells are, row by row; the same object where they are alike
 * @param canBeAreas whether one order can make the cells of many areas so
 */
export function scatteredIn<T>(
  grid: readonly (readonly T[])[],
  { row, rows, column, columns }: Omit<Stretch<T>, 'alike'>,
  canBeAreas: (each: T) => boolean,
): Scattered<T> {
  const whole = { row, rows, column, columns };
  if (rows < LONG) return { areas: new Map(), rest: [whole] };
  const counts = new Map<T, number>();
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) counts.set(grid[r]![c]!, (counts.get(grid[r]![c]!) ?? 0) + 1);
  const areas = new Map<T, Omit<Stretch<T>, 'alike'>[]>();
  for (const [each, count] of counts) if (count >= MANY && canBeAreas(each)) areas.set(each, []);
  for (let c = column; c < column + columns; c++) {
    for (let r = row, end = row; r < row + rows; r = end) {
      const each = grid[r]![c]!;
      for (end = r + 1; end < row + rows && grid[end]![c] === each;) end++;
      areas.get(each)?.push({ row: r, rows: end - r, column: c, columns: 1 });
    }
  }
  const rest: Omit<Stretch<T>, 'alike'>[] = [];
  const hasOthers = (r: number): boolean => grid[r]!.slice(column, column + columns).some((each) => !areas.has(each));
  for (let r = row, end = row; r < row + rows; r = end) {
    const others = hasOthers(r);
    for (end = r + 1; end < row + rows && hasOthers(end) === others;) end++;
    if (others) rest.push({ row: r, rows: end - r, column, columns });
  }
  return { areas, rest };
}
