import type { SheetArea } from './area';
import type { RowBlock } from './blocks';
import type { Session } from './session';

/**
 * Which rows of mixed blocks a filter or the user hides.
 * @param blocks - blocks where some rows are hidden (`rowHidden` null)
 * @returns rows within the area, ascending
 */
export async function hiddenRowsOf(session: Session, area: SheetArea, blocks: readonly RowBlock[]): Promise<number[]> {
  if (blocks.length === 0) return [];
  const column = await visibleColumn(session, area);
  if (column === null) return [];
  const hidden: number[] = [];
  for (const { start, count } of blocks) {
    const block = { ...area, row: area.row + start, rows: count, column, columns: 1 };
    const view = session.range(block).getVisibleView();
    view.load('cellAddresses');
    await session.sync();
    const visible = new Set((view.cellAddresses as string[][]).flat().map(rowOfAddress));
    for (let row = start; row < start + count; row++) if (!visible.has(area.row + row)) hidden.push(row);
  }
  return hidden;
}

/** A view shows nothing of a hidden column, so rows are told from a column that is shown. */
async function visibleColumn(session: Session, area: SheetArea): Promise<number | null> {
  const columns = Array.from({ length: area.columns }, (_, i) => {
    const column = session.range({ ...area, rows: 1, column: area.column + i, columns: 1 });
    column.load('columnHidden');
    return column;
  });
  await session.sync();
  const index = columns.findIndex(({ columnHidden }) => !columnHidden);
  return index < 0 ? null : area.column + index;
}

/** Zero-based row of a cell's address, `Sheet1!$B$7`. */
const rowOfAddress = (address: string): number => Number(/(\d+)$/.exec(address)?.[1] ?? 0) - 1;
