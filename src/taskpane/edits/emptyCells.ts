import { withColumns } from '../../method';
import type { OpenScheme } from './openScheme';

/** A scheme for which an empty cell of a column means zero, wherever it reads that column. */
export function withEmptyAsZero(scheme: OpenScheme, header: string): OpenScheme {
  return withColumns(scheme, (column) => (column.header === header ? { ...column, empty: 'zero' } : column));
}
