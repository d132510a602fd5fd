import { lastColumn, runsOf, type SheetArea } from '../session/area';
import { BLOCK_BYTES, BLOCK_ROWS, FIRST_READ_CELLS, jsonBytes, type RowBlock } from '../session/blocks';
import { ExcelProblem } from '../problems';
import { isPayloadLimit } from '../session/problems';
import type { Session } from '../session/session';

/** What is wanted of each block; `values` and `formulas` are grids, the rest one word for all of its rows. */
type Wanted = 'values' | 'formulas' | 'numberFormat';

/** Columns of a sheet read in blocks of rows. */
export interface ReadPlan {
  readonly area: SheetArea;
  /** Sheet columns wanted; the area's others are not read. */
  readonly columns: readonly number[];
  readonly wanted: readonly Wanted[];
}

/** One block as it was read. */
export interface ReadBlock {
  /** First row within the area. */
  readonly start: number;
  readonly count: number;
  /** A grid per wanted property, with a column for each of the plan's columns in order. */
  readonly grids: Readonly<Record<Wanted, readonly (readonly unknown[])[]>>;
  /** Whether its rows are hidden: all, none, or (null) some. */
  readonly rowHidden: boolean | null;
}

/**
 * Reads in blocks that keep each answer well below Excel's limit: the size of the first blocks tells how many rows the
 * next may have, and a block that proves too large is halved.
 * @throws ExcelProblem `rowTooLarge` where a single row is too large
 */
export async function readBlocks(
  context: Session,
  plan: ReadPlan,
  take: (block: ReadBlock) => void,
  phase: 'reading' | 'checking' = 'reading',
): Promise<void> {
  const { area, columns, wanted } = plan;
  const runs = runsOf(columns);
  const cellsPerRow = Math.max(1, columns.length * wanted.length);
  let rows = Math.max(1, Math.min(BLOCK_ROWS, Math.floor(FIRST_READ_CELLS / cellsPerRow)));
  let start = 0;
  while (start < area.rows) {
    const count = Math.min(rows, area.rows - start);
    context.tell(phase, start, area.rows);
    let block: ReadBlock | null = null;
    try {
      block = await readBlock(context, area, { runs, wanted }, { start, count });
    } catch (error) {
      if (!isPayloadLimit(error)) throw error;
    }
    if (block === null) {
      if (count === 1) throw new ExcelProblem('rowTooLarge', { row: String(area.row + start + 1) });
      rows = Math.max(1, Math.floor(count / 2));
      continue;
    }
    take(block);
    start += count;
    const bytes = bytesPerRow(block, wanted);
    rows = Math.max(1, Math.min(BLOCK_ROWS, Math.floor(BLOCK_BYTES / bytes), rows * 2));
  }
  context.tell(phase, area.rows, area.rows);
}

/** Null where Excel answered without values, as it does for too many cells instead of failing. */
async function readBlock(
  context: Session,
  area: SheetArea,
  {
    runs,
    wanted,
  }: {
    readonly runs: readonly RowBlock[];
    readonly wanted: readonly Wanted[];
  },
  { start, count }: RowBlock,
): Promise<ReadBlock | null> {
  const rows = { sheetId: area.sheetId, row: area.row + start, rows: count };
  const whole = context.range({ ...rows, column: area.column, columns: 1 });
  whole.load('rowHidden');
  const ranges = runs.map((run) => {
    const range = context.range({ ...rows, column: run.start, columns: run.count });
    range.load(wanted.join(','));
    return range;
  });
  await context.sync();
  const grids = { values: [], formulas: [], numberFormat: [] } as Record<Wanted, unknown[][]>;
  for (const property of wanted) {
    const parts = ranges.map((range) => range[property] as unknown[][] | null);
    if (parts.includes(null)) return null;
    const filled = parts as unknown[][][];
    grids[property] =
      filled.length === 1
        ? filled[0]!
        : Array.from({ length: count }, (_, row) => filled.flatMap((grid) => grid[row] ?? []));
  }
  // The next block's ranges are others: without this Excel would keep every one of them until the end.
  for (const range of [whole, ...ranges]) range.untrack();
  return { start, count, grids, rowHidden: whole.rowHidden as boolean | null };
}

/** Bytes of the largest of some sampled rows, so that a few long remarks at the end do not surprise. */
function bytesPerRow({ grids }: ReadBlock, wanted: readonly Wanted[]): number {
  let bytes = 1;
  for (const property of wanted) {
    const grid = grids[property];
    const step = Math.max(1, Math.floor(grid.length / 200));
    let sum = 0;
    let rows = 0;
    for (let row = 0; row < grid.length; row += step, rows++) {
      for (const cell of grid[row]!) sum += jsonBytes(cell);
    }
    bytes += (sum / Math.max(1, rows)) * 1.2;
  }
  return bytes;
}

/** All columns of an area. */
export const columnsOf = (area: SheetArea): number[] =>
  Array.from({ length: lastColumn(area) - area.column + 1 }, (_, i) => area.column + i);
