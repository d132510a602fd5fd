import type { SheetArea } from '../session/area';
import type { RowBlock } from '../session/blocks';
import type { Session } from '../session/session';

/**
 * Which rows of mixed blocks a filter or the user hides.
 * @param blocks - blocks where some rows are hidden (`rowHidden` null)
 * @returns rows within the area, ascending
 */
export async function hiddenRowsOf(context: Session, area: SheetArea, blocks: readonly RowBlock[]): Promise<number[]> {
  if (blocks.length === 0) return [];
  const column = await visibleColumn(context, area);
  if (column === null) return [];
  const hidden: number[] = [];
  for (const { start, count } of blocks) {
    const visible = await visibleRows(context, { ...area, row: area.row + start, rows: count, column, columns: 1 });
    for (let row = start; row < start + count; row++) if (!visible.has(area.row + row)) hidden.push(row);
  }
  return hidden;
}

/** Sheet rows of a column's cells that are shown. */
async function visibleRows(context: Session, cells: SheetArea): Promise<ReadonlySet<number>> {
  const view = context.range(cells).getVisibleView();
  view.load('cellAddresses');
  await context.sync();
  return new Set((view.cellAddresses as string[][]).flat().map(rowOfAddress));
}

/** A view shows nothing of a hidden column, so rows are told from a column that is shown. */
async function visibleColumn(context: Session, area: SheetArea): Promise<number | null> {
  const columns = Array.from({ length: area.columns }, (_, i) => {
    const column = context.range({ ...area, rows: 1, column: area.column + i, columns: 1 });
    column.load('columnHidden');
    return column;
  });
  await context.sync();
  const index = columns.findIndex(({ columnHidden }) => !columnHidden);
  return index < 0 ? null : area.column + index;
}

/** Zero-based row of a cell's address, `Sheet1!$B$7`. */
const rowOfAddress = (address: string): number => Number(/(\d+)$/.exec(address)?.[1] ?? 0) - 1;
