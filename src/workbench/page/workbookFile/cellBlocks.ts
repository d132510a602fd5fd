import type { Area as FileArea } from '../../../files';
import type { Area } from '../../host';

/** A rectangle of changed cells. */
export interface Block {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

/**
 * Covers cells with few rectangles: runs along each row, joined with the run above when they span the same columns.
 * @param rows columns of the cells of each row, rows ascending, columns ascending
 */
export function coverCells(rows: Iterable<readonly [row: number, columns: readonly number[]]>): Block[] {
  const blocks: Block[] = [];
  let open = new Map<string, Block>();
  for (const [row, columns] of rows) {
    const next = new Map<string, Block>();
    for (const [from, length] of runs(columns)) {
      const key = `${from}+${length}`;
      const above = open.get(key);
      if (above !== undefined && above.row + above.rows === row) {
        above.rows++;
        next.set(key, above);
      } else {
        const block = { row, column: from, rows: 1, columns: length };
        blocks.push(block);
        next.set(key, block);
      }
    }
    open = next;
  }
  return blocks;
}

function* runs(columns: readonly number[]): Generator<[from: number, length: number]> {
  let from = columns[0];
  for (let index = 0; index < columns.length; index++) {
    if (columns[index + 1] === columns[index]! + 1) continue;
    yield [from!, columns[index]! - from! + 1];
    from = columns[index + 1];
  }
}

export const fileArea = ({ row, column, rows, columns }: Area): FileArea => ({
  row,
  column,
  rowCount: rows,
  columnCount: columns,
});
