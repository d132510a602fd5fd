import { withColumns, type Scheme } from '../../method';

/** A scheme for which an empty cell of a column means zero, wherever it reads that column. */
export function withEmptyAsZero(scheme: Scheme, header: string): Scheme {
  return withColumns(scheme, (column) => (column.header === header ? { ...column, empty: 'zero' } : column));
}
