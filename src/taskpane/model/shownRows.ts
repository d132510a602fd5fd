import type { SelectedRows } from '../../excel';

/** Rows of the block that were asked for, and what of them Excel has selected. */
export interface ShownRows extends SelectedRows {
  readonly rows: readonly number[];
  /** Those that come after what is selected. */
  readonly left: readonly number[];
}

/** Whether two askings are for the same rows: lists are made anew with every drawing. */
export const sameRows = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((row, k) => row === b[k]));
