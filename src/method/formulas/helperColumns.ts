/**
 * Columns that formulas need beside those that people read; they stand to the right of them and are hidden.
 * - `profileNumber`: which profile judges the client, from 1, where there are several
 * - `idOrder`: the client's place among all ids, written as a value: no formula sorts text as the method does
 * - `turnover`: the turnover that decides between equals, where it is worked out from several columns
 * - `rankKey`, `rankTie`: two whole numbers that order the priority list (see `rankFormulas.ts`)
 */
export const HELPER_COLUMNS = ['profileNumber', 'idOrder', 'turnover', 'rankKey', 'rankTie'] as const;
export type HelperColumn = (typeof HELPER_COLUMNS)[number];

/** Whether a column is there only for other columns' formulas to read. */
export function isHelper(column: string): column is HelperColumn {
  return (HELPER_COLUMNS as readonly string[]).includes(column);
}
