import { formulaAt, type FormulaColumn, type Formulas } from '../../method';
import { runsOf } from '../session/area';
import { BLOCK_ROWS } from '../session/blocks';
import type { Session } from '../session/session';
import type { Slot, Target } from '../columns/target';

/**
 * Columns whose formulas look at whole columns, after those that they look at: filled earlier, every row would be worked
 * out anew with each message, and that takes as long as all rows squared.
 */
const LATER: readonly string[] = ['rankTie', 'rank'];

/** Rows filled per message: Excel works the formulas out before it answers. */
const FILLED_ROWS = Math.min(BLOCK_ROWS, 5_000);

/** Neighbouring columns that are filled together. */
interface Part {
  readonly start: number;
  readonly slots: readonly Slot[];
}

/** The slots that are filled by a formula, in the order of their columns. */
export const formulaSlots = ({ slots }: Pick<Target, 'slots'>, formulas: Formulas | null): Slot[] =>
  slots
    .filter(({ column, result }) => result !== null && formulas?.has(column as FormulaColumn))
    .sort((a, b) => a.at.column - b.at.column);

/** First row of the target that is a client's; -1 where there is none. */
export const firstClientRow = ({ clientAt }: Pick<Target, 'clientAt'>): number => clientAt.findIndex((c) => c >= 0);

/**
 * Fills formulas into the rows of clients: written once, into the first client's row, and copied down by Excel itself,
 * so that 20,000 rows cost a few short messages instead of megabytes of text. Rows that are no clients stay empty, also
 * where a table has filled them by itself: it makes a calculated column of what is entered into an empty one.
 */
export async function fillFormulas(context: Session, target: Target, formulas: Formulas): Promise<void> {
  const slots = formulaSlots(target, formulas);
  const first = firstClientRow(target);
  if (slots.length === 0 || first < 0) return;
  const together = (part: readonly Slot[]): Part[] =>
    runsOf(part.map(({ at }) => at.column)).map(({ start, count }) => ({
      start,
      slots: part.filter(({ at }) => at.column >= start && at.column < start + count),
    }));
  // What is filled with one message is worked out once, in whatever order.
  const later = target.rows > FILLED_ROWS ? LATER : [];
  const passes = [
    together(slots.filter(({ column }) => !later.includes(column))),
    ...later.map((late) => together(slots.filter(({ column }) => column === late))),
  ].filter((parts) => parts.length > 0);
  const cells = (part: Part, row: number, rows: number): Excel.Range =>
    context.range({
      ...part.slots[0]!.at,
      row: target.firstRow + row,
      rows,
      column: part.start,
      columns: part.slots.length,
    });
  const rows = target.rows - 1;
  const { application } = context.workbook;
  application.load('calculationMode');
  for (const [pass, parts] of passes.entries()) {
    await fillFirst(parts);
    for (let start = 1; start < target.rows; start += FILLED_ROWS) {
      context.tell('writing', Math.floor((pass * rows + start - 1) / passes.length), rows);
      await fillRows(parts, start, Math.min(target.rows, start + FILLED_ROWS));
    }
  }
  // Where calculation is by hand, copied formulas show the first client's results: never leave those standing.
  if (application.calculationMode === 'Manual') {
    context.sheet(target.sheetId).calculate(true);
    await context.sync();
  }

  async function fillFirst(parts: readonly Part[]): Promise<void> {
    for (const part of parts) {
      cells(part, first, 1).formulas = [
        part.slots.map(({ column }) => formulaAt(formulas.get(column as FormulaColumn)!, target.firstRow + first + 1)),
      ];
    }
    await context.sync();
  }

  async function fillRows(parts: readonly Part[], from: number, to: number): Promise<void> {
    for (const { row, rows: count, isClient } of stretches(target.clientAt, from, to)) {
      for (const part of parts) {
        const range = cells(part, row, count);
        // One value for all cells; the types only know a grid.
        if (!isClient) (range as { values: unknown }).values = '';
        else if (row !== first || count > 1) range.copyFrom(cells(part, first, 1), 'Formulas');
        range.untrack();
      }
    }
    await context.sync();
  }
}

/** Neighbouring rows that are all clients, or all none. */
function stretches(
  clientAt: Int32Array,
  start: number,
  end: number,
): { readonly row: number; readonly rows: number; readonly isClient: boolean }[] {
  const found: { row: number; rows: number; isClient: boolean }[] = [];
  for (let row = start; row < end; row++) {
    const isClient = clientAt[row]! >= 0;
    const last = found.at(-1);
    if (last && last.isClient === isClient) last.rows++;
    else found.push({ row, rows: 1, isClient });
  }
  return found;
}
