import { addressOf, runsOf } from '../session/area';
import { blockFrom, jsonBytes, type RowBlock } from '../session/blocks';
import { holdAgain, type HeldColumn } from '../change/heldCells';
import type { Step } from '../change/step';
import type { Whereabouts } from '../change/whereabouts';
import { fillFormulas, formulaSlots } from '../formulas/fillFormulas';
import { cellLiteral, holdsWritten, textLiteral } from '../session/literal';
import type { Session } from '../session/session';
import type { Slot } from './target';
import type { WritePlan } from './writePlan';
import { askWritten, type WrittenFormulas } from '../formulas/writtenFormulas';
import { restoreReplaced, type ReplacedColumn } from './replaced';
import { firstChanged } from './standing';
import { cellsOf } from './target';

/**
 * Fills the columns: number formats and headers, values in blocks, formulas filled down by Excel itself. Cells that stood
 * before are written back; those that came into emptiness go with it.
 */
export function results(plan: WritePlan, where: Whereabouts): Step {
  const { target, replaced } = plan;
  const texts = plan.formulas?.texts ?? null;
  let formulas: WrittenFormulas = new Map();
  /** Rows of replaced columns, from their header on, that may have been written. */
  let reached = 0;
  return {
    async put(context) {
      reached = 1;
      putFormats(context, plan);
      putHeaders(context, plan);
      const filled = new Set(formulaSlots(target, texts));
      const slots = target.slots.filter((slot) => !filled.has(slot)).sort((a, b) => a.at.column - b.at.column);
      const cells = slots.map((slot) => cellsOf(slot, target));
      const rowBytes = (row: number): number => cells.reduce((sum, cell) => sum + jsonBytes(cell(row)) + 1, 2);
      for (let start = 1; slots.length > 0 && start < target.rows;) {
        const block = blockFrom(start, target.rows, rowBytes);
        context.tell('writing', start - 1, target.rows - 1);
        reached = start + block.count;
        await putRows(context, slots, cells, block);
        start += block.count;
      }
      if (!texts) return;
      // A table may fill a whole column by itself as soon as its first cell is written.
      reached = target.rows;
      await fillFormulas(context, target, texts);
      const spelled = askWritten(context, target, texts);
      await context.sync();
      formulas = spelled();
    },
    sample: (context) => askSample(context, plan),
    back: (context) => () => restoreReplaced(context, replaced, where, reached),
    // A table may fill the blanks among formulas that it gets back.
    readBack: async (context, when) =>
      when === 'back' && reached > 0 && plan.source.table ? holdAgain(context, heldFormulas(replaced), where) : [],
    unchanged: (context) => async () => {
      const address = await firstChanged(context, plan, formulas, where);
      return address === null ? null : { address };
    },
  };
}

/** Columns with formulas in them, as they were. */
const heldFormulas = (columns: readonly ReplacedColumn[]): HeldColumn[] =>
  columns
    .filter(({ cells }) => cells.some((cell) => typeof cell === 'string' && cell.startsWith('=')))
    .map(({ at, cells }) => ({ at: { ...at, rows: cells.length }, cell: (row) => cells[row] }));

/** One message: these rows of all columns, neighbouring columns as one range. */
async function putRows(
  context: Session,
  slots: readonly Slot[],
  cells: readonly ((row: number) => string | number)[],
  { start, count }: RowBlock,
): Promise<void> {
  let first = 0;
  for (const run of runsOf(slots.map(({ at }) => at.column))) {
    const part = cells.slice(first, first + run.count);
    const { at } = slots[first]!;
    first += run.count;
    const range = context.range({ ...at, row: at.row + start, rows: count, columns: run.count });
    range.values = Array.from({ length: count }, (_, r) => part.map((cell) => cellLiteral(cell(start + r))));
    range.untrack();
  }
  await context.sync();
}

/** Rows looked at again at most: the first, the last, those beside hidden rows, and some between. */
const SAMPLED = 12;

/** Rows from the header on to look at after a write. */
function sampledRows({ target, request, source }: Pick<WritePlan, 'target' | 'request' | 'source'>): number[] {
  const last = target.rows - 1;
  if (last < 1) return [];
  const hidden = target.ownSheet ? [] : (request.table.raw.hiddenRows ?? []);
  const down = source.area.row - target.firstRow;
  const beside = hidden.flatMap((row) => [row - 1, row, row + 1]).map((row) => row + down);
  const between = [1, 2, 3, 4].map((part) => Math.round((last * part) / 5));
  const all = [1, last, ...beside.slice(0, 3), ...beside.slice(-3), ...between];
  return [...new Set(all.filter((row) => row >= 1 && row <= last))].slice(0, SAMPLED).sort((a, b) => a - b);
}

/**
 * Asks for some of the rows just written: hidden rows have been known to receive what was meant for others. Of cells
 * with formulas only that there is one: what it shows may still be on its way.
 */
function askSample(context: Session, plan: WritePlan): () => string | null {
  const { target } = plan;
  const filled = new Set(formulaSlots(target, plan.formulas?.texts ?? null));
  const slots = [...target.slots].sort((a, b) => a.at.column - b.at.column);
  const asked = sampledRows(plan).flatMap((row) => {
    let first = 0;
    return runsOf(slots.map(({ at }) => at.column)).map(({ count }) => {
      const part = slots.slice(first, first + count);
      first += count;
      const { at } = part[0]!;
      const range = context.range({ ...at, row: at.row + row, rows: 1, columns: count });
      range.load(filled.size > 0 ? 'values,formulas' : 'values');
      return { row, part, range };
    });
  });
  return () => {
    for (const { row, part, range } of asked) {
      const wrong = part.find((slot, k) => {
        if (!filled.has(slot)) return !holdsWritten(range.values[0]![k], cellsOf(slot, target)(row));
        return target.clientAt[row]! >= 0 && !String(range.formulas[0]![k]).startsWith('=');
      });
      if (wrong) return addressOf({ ...wrong.at, row: wrong.at.row + row, rows: 1 });
    }
    return null;
  };
}

/** Queues number formats, before the values: a number written into a cell formatted as text would become text. */
function putFormats(context: Session, { target, room }: WritePlan): void {
  const grown = Math.min(target.rows, ...target.slots.map(({ before }) => before?.rows ?? target.rows));
  const untouched = room.newSheet !== null || (room.added?.pristine ?? false);
  for (const { at, before, result } of target.slots) {
    const from = before ? grown : 1;
    if (!result || from >= at.rows || (!before && untouched && result.numberFormat === 'General')) continue;
    const cells = context.range({ ...at, row: at.row + from, rows: at.rows - from });
    // One format for all cells; the types only know a grid.
    (cells as { numberFormat: unknown }).numberFormat = result.numberFormat;
  }
}

/** Queues the headers that change, neighbours together. */
function putHeaders(context: Session, { target, headers }: WritePlan): void {
  const changing = new Map(
    target.slots.flatMap(({ at }, i): [number, { at: Slot['at']; header: string }][] => {
      const header = headers[i] ?? null;
      return header === null ? [] : [[at.column, { at, header }]];
    }),
  );
  for (const { start, count } of runsOf([...changing.keys()])) {
    const run = Array.from({ length: count }, (_, i) => changing.get(start + i)!);
    context.range({ ...run[0]!.at, rows: 1, columns: count }).values = [run.map(({ header }) => textLiteral(header))];
  }
}
