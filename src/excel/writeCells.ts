import { isHelper } from '../method';
import { putAnchor } from './anchors';
import { runsOf } from './area';
import type { Reached } from './beforeImage';
import { blockFrom, jsonBytes, type RowBlock } from './blocks';
import { fillFormulas, formulaSlots } from './fillFormulas';
import { lastRunToText } from './lastRun';
import { cellLiteral, textLiteral } from './literal';
import { putColours, putLook, widthOf, wrapsBeside } from './looks';
import { putParameters } from './parametersSheet';
import { wholeColumns } from './restore';
import type { Session } from './session';
import { putText } from './settingText';
import { STATE_KEY, stateToText } from './state';
import type { Slot, Target } from './target';
import { runKey, type WritePlan } from './writePlan';
import { askWritten, type WrittenFormulas } from './writtenFormulas';

/**
 * Does what was planned: room and headers, values in blocks, then looks, names and settings.
 * @param reached - told before each step how far the write may have come
 * @returns the formulas of the first client's row, as Excel spells them
 */
export async function writeCells(context: Session, plan: WritePlan, reached: Reached): Promise<WrittenFormulas> {
  const { target } = plan;
  reached.rows = 1;
  makeStructure(context, plan);
  await context.sync();

  const texts = plan.formulas?.texts ?? null;
  const filled = new Set(formulaSlots(target, texts));
  const slots = target.slots.filter((slot) => !filled.has(slot)).sort((a, b) => a.at.column - b.at.column);
  const cells = slots.map((slot) => cellsOf(slot, target));
  const rowBytes = (row: number): number => cells.reduce((sum, cell) => sum + jsonBytes(cell(row)) + 1, 2);
  for (let start = 1; slots.length > 0 && start < target.rows;) {
    const block = blockFrom(start, target.rows, rowBytes);
    context.tell('writing', start - 1, target.rows - 1);
    reached.rows = start + block.count;
    await writeRows(context, slots, cells, block);
    start += block.count;
  }
  if (texts) {
    // A table may fill a whole column by itself as soon as its first cell is written.
    reached.rows = target.rows;
    await fillFormulas(context, target, texts);
  }
  context.tell('formatting', 0, 1);
  finish(context, plan);
  const written = askWritten(context, target, texts);
  await context.sync();
  context.tell('formatting', 1, 1);
  return written();
}

/** One message: these rows of all columns, neighbouring columns as one range. */
async function writeRows(
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

/** What each row of a column is to hold; rows that are no clients stay empty. */
export function cellsOf({ result }: Slot, { clientAt }: Target): (row: number) => string | number {
  if (result === null) return () => '';
  const { cells } = result;
  return (row) => {
    const client = clientAt[row]!;
    return client < 0 ? '' : (cells[client] ?? '');
  };
}

/** Queues new sheet, inserted columns, wider table, headers and number formats. */
function makeStructure(context: Session, { target, image, headers, formulas }: WritePlan): void {
  const { grownTable, inserted, newSheet } = image;
  if (newSheet !== null) context.workbook.worksheets.add(newSheet);
  if (formulas) putParameters(context, formulas.parameters, formulas.anchors);
  if (inserted) wholeColumns(context, inserted.sheetId, inserted.column, inserted.count).insert('Right');
  if (grownTable) context.workbook.tables.getItem(grownTable.id).resize(context.range(grownTable.after));
  const grown = Math.min(target.rows, ...target.slots.map(({ before }) => before?.rows ?? target.rows));
  const untouched = newSheet !== null || (image.added?.pristine ?? false);
  for (const { at, before, result } of target.slots) {
    // Before the values: a number written into a cell formatted as text would become text.
    const from = before ? grown : 1;
    if (!result || from >= at.rows || (!before && untouched && result.numberFormat === 'General')) continue;
    const cells = context.range({ ...at, row: at.row + from, rows: at.rows - from });
    // One format for all cells; the types only know a grid.
    (cells as { numberFormat: unknown }).numberFormat = result.numberFormat;
  }
  writeHeaders(context, target, headers);
}

/** Queues the headers that change, neighbours together. */
function writeHeaders(context: Session, { slots }: Target, headers: WritePlan['headers']): void {
  const changing = new Map(
    slots.flatMap(({ at }, i): [number, { at: Slot['at']; header: string }][] => {
      const header = headers[i] ?? null;
      return header === null ? [] : [[at.column, { at, header }]];
    }),
  );
  for (const { start, count } of runsOf([...changing.keys()])) {
    const run = Array.from({ length: count }, (_, i) => changing.get(start + i)!);
    context.range({ ...run[0]!.at, rows: 1, columns: count }).values = [run.map(({ header }) => textLiteral(header))];
  }
}

/** A column that only formulas need is hidden when it comes, and shown when it goes; in between it is as the user has it. */
function hideOrShow(context: Session, { at, before, released }: Slot): void {
  if (before === null || released) context.range({ ...at, rows: 1 }).columnHidden = !released;
}

/** Queues widths, header look, colours, anchors and settings. */
function finish(context: Session, plan: WritePlan): void {
  const { target, image, look, request, anchors, source } = plan;
  const added = target.slots.filter(({ before }) => before === null);
  for (const slot of added) {
    if (slot.result && !isHelper(slot.column))
      context.range({ ...slot.at, rows: 1 }).format.columnWidth = widthOf(slot.result, wrapsBeside(look));
    if (image.added?.pristine || image.newSheet !== null) putColours(context, slot, request.scheme);
  }
  for (const slot of target.slots) if (isHelper(slot.column)) hideOrShow(context, slot);
  if (look && image.added) putLook(context, look, { ...image.added.area, rows: 1 });
  if (image.newSheet !== null && added[0]) {
    context.range({ ...added[0].at, rows: 1, columns: added.length }).format.font.bold = true;
    context.sheet(image.newSheet).freezePanes.freezeRows(1);
  }
  for (const { anchor, at } of target.slots) putAnchor(context, anchor, at, anchors.get(anchor)?.exists ?? false);
  if (source.table === null) {
    const { sourceAnchorName: name } = plan;
    putAnchor(context, name, source.area, anchors.get(name)?.exists ?? false);
  }
  if (plan.formulas) {
    const { key, text } = plan.formulas.parameters.shape;
    putText(context, key, text, plan.settingKeys);
  }
  putText(context, STATE_KEY, stateToText(plan.stateAfter), plan.settingKeys);
  putText(context, runKey(target.binding.id), lastRunToText(plan.runAfter), plan.settingKeys);
}
