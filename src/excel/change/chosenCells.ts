import { addressOf, type SheetArea } from '../session/area';
import { BLOCK_BYTES, BLOCK_ROWS, jsonBytes } from '../session/blocks';
import { readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import { isHeld } from './heldCells';
import type { Step } from './step';
import type { Whereabouts } from './whereabouts';

/** A cell as it can be written: content and number format. */
export interface CellContent {
  readonly content: unknown;
  readonly numberFormat: unknown;
}

/** One column of the rows in which cells are chosen: all of its cells as they were, and the chosen ones as they become. */
export interface ChosenColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly before: readonly CellContent[];
  /** By row of the area. */
  readonly after: ReadonlyMap<number, CellContent>;
}

/** Ranges in one message: each costs Excel some work of its own, however few its cells. */
const PIECES = 300;

/** Neighbouring cells of one column that go together. */
interface Piece {
  readonly column: number;
  readonly row: number;
  readonly cells: readonly CellContent[];
}

/**
 * Writes chosen single cells, and nothing beside them. What the other cells of their columns hold is looked at again
 * afterwards: a table may fill a column by itself, and a filter may put what is written elsewhere.
 * @param area the rows of the sheet in which the cells are; its columns are not looked at
 * @param goWhole another step takes their columns out again: what stands there afterwards is none of theirs
 */
export function chosenCells(
  area: SheetArea,
  columns: readonly ChosenColumn[],
  where: Whereabouts,
  goWhole = false,
): Step {
  let begun = false;
  const chosen = columns.map(({ column, after }) => ({ column, cells: [...after].sort(([a], [b]) => a - b) }));
  const pieces = (of: (column: number, row: number, after: CellContent) => CellContent): Piece[] =>
    chosen.flatMap(({ column, cells }, k) =>
      together(
        column,
        cells.map(([row, after]) => [row, of(k, row, after)]),
      ),
    );
  const after = (): Piece[] => pieces((_, __, cell) => cell);
  const before = (): Piece[] => pieces((k, row) => columns[k]!.before[row]!);
  const address = (row: number, column: number): string => {
    const at = where.at(area);
    return addressOf({ row: at.row + row, column: column + at.column - area.column, rows: 1, columns: 1 });
  };

  return {
    async put(context) {
      begun = true;
      await write(context, { at: where.at(area), area }, after(), 'writing');
    },
    back: (context) => async () => {
      if (begun && !goWhole) await write(context, { at: where.at(area), area }, before(), 'undoing');
    },
    unchanged: (context) => async () => {
      const [first] = await differing(context, 'put', true);
      return first ? { address: address(first.row, first.column) } : null;
    },
    async readBack(context, when) {
      if (when === 'back' && goWhole) return [];
      const other = await differing(context, when, false);
      if (other.length === 0) return [];
      await write(
        context,
        { at: where.at(area), area },
        other.map(({ row, column, cell }) => ({ row, column, cells: [cell] })),
        when === 'put' ? 'writing' : 'undoing',
      );
      return (await differing(context, when, false)).map(({ row, column }) => address(row, column));
    },
  };

  /** Cells that do not hold what they should after they were put, or taken back. */
  async function differing(
    context: Session,
    when: 'put' | 'back',
    chosenOnly: boolean,
  ): Promise<{ readonly row: number; readonly column: number; readonly cell: CellContent }[]> {
    const found: { row: number; column: number; cell: CellContent }[] = [];
    const at = where.at(area);
    const plan = {
      area: at,
      columns: columns.map(({ column }) => column + at.column - area.column),
      wanted: ['formulas'] as const,
    };
    await readBlocks(
      context,
      plan,
      ({ start, grids }) =>
        grids.formulas.forEach((line, r) =>
          columns.forEach(({ column, before: were, after: become }, k) => {
            const row = start + r;
            const isChosen = become.has(row);
            // Values beside them may be a formula's that spills, and follow what was written: only a formula is filled in.
            if (!isChosen && (chosenOnly || !isFormula(line[k]))) return;
            const cell = (when === 'put' ? become.get(row) : undefined) ?? were[row]!;
            if (!isHeld(line[k], cell.content)) found.push({ row, column, cell });
          }),
        ),
      'checking',
    );
    return found;
  }
}

const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');

function together(column: number, cells: readonly (readonly [number, CellContent])[]): Piece[] {
  const pieces: { column: number; row: number; cells: CellContent[] }[] = [];
  for (const [row, cell] of cells) {
    const last = pieces.at(-1);
    if (last && last.row + last.cells.length === row && last.cells.length < BLOCK_ROWS) last.cells.push(cell);
    else pieces.push({ column, row, cells: [cell] });
  }
  return pieces;
}

/** Writes pieces in messages of some ranges and bytes; the last one is left to the next sync. */
async function write(
  context: Session,
  { at, area }: { readonly at: SheetArea; readonly area: SheetArea },
  pieces: readonly Piece[],
  phase: 'writing' | 'undoing',
): Promise<void> {
  const send = async (done: number): Promise<void> => {
    // Pieces are ours; what the reader counts in is rows.
    context.tell(phase, Math.floor((done / pieces.length) * area.rows), area.rows);
    await context.sync();
  };
  let [ranges, bytes] = [0, 0];
  for (const [done, piece] of pieces.entries()) {
    const size = piece.cells.reduce((sum, cell) => sum + jsonBytes(cell.content) + jsonBytes(cell.numberFormat), 0);
    if (ranges > 0 && (ranges >= PIECES || bytes + size > BLOCK_BYTES)) {
      await send(done);
      [ranges, bytes] = [0, 0];
    }
    queue(context, piece, { ...at, row: at.row + piece.row, column: piece.column + at.column - area.column });
    ranges++;
    bytes += size;
  }
}

function queue(context: Session, { cells }: Piece, from: SheetArea): void {
  const range = context.range({ ...from, rows: cells.length, columns: 1 });
  // The format first: written into a cell formatted as text, a number would become text.
  range.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
  range.formulas = cells.map(({ content }) => [content]);
  range.untrack();
}
