import type { SomeCells } from '../requests/clientTable';

/** Cells as a sentence names them: how many, and the first of them; null for none. */
export const someCells = ([address, ...others]: readonly string[]): SomeCells | null =>
  address === undefined ? null : { cells: 1 + others.length, address };
