import { isPartOfList, type ClientTable, type SelectedRows } from '../../excel';
import type { ReadingView } from '../desk';

/**
 * Rows below the table that look like clients, as zero-based rows of its block: at least half of its columns are filled,
 * so that notes and signatures are none; what goes on below the rows that were looked at belongs to the last of them. Where the user
 * means a part of a list, what follows is no news.
 */
export function rowsBelow({ place, raw, below, binding }: ClientTable, { columns }: ReadingView): number[] {
  const end = raw.firstRow + raw.cells.length;
  const { found, tableId } = place;
  const part = found === 'selection' || (binding?.place.kind === 'range' && isPartOfList(binding.place.anchor));
  if (part && tableId === null && below[0]?.row === end) return [];
  const width = columns.filter(({ at, own }) => at >= 0 && !own).length;
  const like = below.filter(({ cells }) => cells * 2 >= width);
  const lookedAt = below.at(-1)?.row ?? end;
  return like.flatMap(({ row, last }, i) => {
    const goesOn = i === like.length - 1 && last > lookedAt;
    return Array.from({ length: goesOn ? last - row + 1 : 1 }, (_, r) => row + r - raw.firstRow);
  });
}

/** Rows of the block that were asked for, and what of them Excel has selected. */
export interface ShownRows extends SelectedRows {
  readonly rows: readonly number[];
  /** Those that come after what is selected. */
  readonly left: readonly number[];
}

/** Whether two askings are for the same rows: lists are made anew with every drawing. */
export const sameRows = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((row, k) => row === b[k]));
