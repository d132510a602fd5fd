import type { SheetArea } from '../session/area';
import { blockFrom, jsonBytes, type RowBlock } from '../session/blocks';
import type { Whereabouts } from '../change/whereabouts';
import type { Session } from '../session/session';

/** Our own columns that a write fills again. */
export interface ReplacedColumn {
  readonly at: SheetArea;
  /** Content by row, ready to be written back. */
  readonly cells: readonly unknown[];
  /** Number formats from `formatsFrom` (a row of the column) on, where the write sets them for new rows. */
  readonly formatsFrom: number;
  readonly numberFormats: readonly unknown[];
}

/** Writes back what stood in our columns. @param rows rows from their header on that may have been written */
export async function restoreReplaced(
  context: Session,
  columns: readonly ReplacedColumn[],
  where: Whereabouts,
  rows: number,
): Promise<void> {
  if (rows === 0 || columns.length === 0) return;
  const written = Math.min(rows, Math.max(...columns.map(({ cells }) => cells.length)));
  // Formats of new rows are set before any row is written.
  const height = Math.max(written, ...columns.map((each) => each.formatsFrom + each.numberFormats.length));
  const rowBytes = (row: number): number => columns.reduce((sum, { cells }) => sum + 2 * jsonBytes(cells[row]), 0);
  for (let start = 0; start < height;) {
    const block = blockFrom(start, height, rowBytes);
    context.tell('undoing', start, height);
    await restoreRows(context, columns, where, { block, written });
    start += block.count;
  }
}

async function restoreRows(
  context: Session,
  columns: readonly ReplacedColumn[],
  where: Whereabouts,
  { block: { start, count }, written }: { readonly block: RowBlock; readonly written: number },
): Promise<void> {
  const content = Math.min(count, written - start);
  for (const { at: before, cells, formatsFrom, numberFormats } of columns) {
    const at = where.at(before);
    // The format first: written into a cell formatted as text, a number would become text.
    const from = Math.max(formatsFrom, start);
    const to = Math.min(formatsFrom + numberFormats.length, start + count);
    if (to > from) {
      context.range({ ...at, row: at.row + from, rows: to - from }).numberFormat = numberFormats
        .slice(from - formatsFrom, to - formatsFrom)
        .map((format) => [format]);
    }
    if (content <= 0) continue;
    const part = context.range({ ...at, row: at.row + start, rows: content });
    part.formulas = cells.slice(start, start + content).map((cell) => [cell]);
  }
  await context.sync();
}
