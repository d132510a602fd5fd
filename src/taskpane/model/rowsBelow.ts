import type { ClientTable } from '../../excel';
import type { ReadingView } from '../desk';

/**
 * Rows below the table that look like clients, as zero-based rows of its block: at least half of its columns are filled,
 * so that notes and signatures are none. Where the user means a part of a list, what follows is no news.
 */
export function rowsBelow({ place, raw, below }: ClientTable, { columns }: ReadingView): number[] {
  const end = raw.firstRow + raw.cells.length;
  if (place.tableId === null && below[0]?.row === end) return [];
  const width = columns.filter(({ at, own }) => at >= 0 && !own).length;
  return below.flatMap(({ row, cells }) => (cells * 2 >= width ? [row - raw.firstRow] : []));
}
