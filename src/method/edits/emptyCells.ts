import { withColumns } from '../scheme/sourcesOfScheme';
import type { OpenScheme } from './openScheme';

/** A scheme for which an empty cell of some columns means zero, wherever it reads them. */
export function withEmptyAsZero(scheme: OpenScheme, headers: readonly string[]): OpenScheme {
  return withColumns(scheme, (column) => (headers.includes(column.header) ? { ...column, empty: 'zero' } : column));
}
