import { addressOf, runsOf, type SheetArea } from '../session/area';
import { BLOCK_ROWS } from '../session/blocks';
import { readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import type { Whereabouts } from './whereabouts';

/** Columns on the same rows, and what each of their cells is to hold, as it is written. */
export interface HeldColumn {
  readonly at: SheetArea;
  readonly cell: (row: number) => unknown;
}

/**
 * Reads columns again after they were put or taken back, where Excel may have filled in something of its own, and writes
 * the cells that differ once more.
 * @returns addresses of cells that differ even then
 */
export async function holdAgain(
  context: Session,
  columns: readonly HeldColumn[],
  where: Whereabouts,
): Promise<readonly string[]> {
  const other = await differing(context, columns, where);
  if (other.length === 0) return [];
  await writeAgain(context, other, where);
  return (await differing(context, columns, where)).map(({ column, row }) => {
    const at = where.at(column.at);
    return addressOf({ ...at, row: at.row + row, rows: 1 });
  });
}

interface Differing {
  readonly column: HeldColumn;
  readonly row: number;
}

/** Ranges in one message: each costs Excel some work of its own, however few its cells. */
const PIECES = 300;

/** Cells below one another go together. */
async function writeAgain(context: Session, cells: readonly Differing[], where: Whereabouts): Promise<void> {
  const rows = new Map<HeldColumn, number[]>();
  for (const { column, row } of cells) {
    const list = rows.get(column);
    if (list) list.push(row);
    else rows.set(column, [row]);
  }
  const send = (): Promise<void> => context.sync();
  let pieces = 0;
  for (const [column, wanted] of rows) {
    const at = where.at(column.at);
    for (const { start, count } of runsOf(wanted)) {
      for (let from = start; from < start + count; from += BLOCK_ROWS) {
        const height = Math.min(BLOCK_ROWS, start + count - from);
        const range = context.range({ ...at, row: at.row + from, rows: height });
        range.formulas = Array.from({ length: height }, (_, r) => [column.cell(from + r)]);
        if (++pieces % PIECES === 0) await send();
      }
    }
  }
  await send();
}

async function differing(context: Session, columns: readonly HeldColumn[], where: Whereabouts): Promise<Differing[]> {
  const found: Differing[] = [];
  const placed = columns
    .map((column) => ({ column, at: where.at(column.at) }))
    .sort((a, b) => a.at.column - b.at.column);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return found;
  const area = { ...first.at, columns: last.at.column - first.at.column + 1 };
  await readBlocks(
    context,
    { area, columns: placed.map(({ at }) => at.column), wanted: ['formulas'] },
    ({ start, grids }) =>
      grids.formulas.forEach((line, r) =>
        placed.forEach(({ column }, k) => {
          const row = start + r;
          if (!isHeld(line[k], column.cell(row))) found.push({ column, row });
        }),
      ),
    'checking',
  );
  return found;
}

/** Whether a cell holds a content: without the apostrophe that makes it text, numbers to Excel's 15 digits. */
export function isHeld(found: unknown, content: unknown): boolean {
  if (typeof content === 'number' && typeof found === 'number')
    return Math.abs(found - content) <= 1e-12 * Math.max(1, Math.abs(content));
  return (found ?? '') === (typeof content === 'string' ? content.replace(/^'/, '') : (content ?? ''));
}
