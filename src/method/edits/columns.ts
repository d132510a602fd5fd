import { columnsOf } from '../scheme/sourceColumns';
import { sourcesOfScheme, withColumns } from '../scheme/sourcesOfScheme';
import type { ColumnSource } from '../scheme/model';
import type { OpenScheme } from './openScheme';

/** The columns that a scheme reads anywhere: criteria, loyalty, segments, the sales block. */
export function columnsRead(scheme: OpenScheme): ColumnSource[] {
  return sourcesOfScheme(scheme).flatMap(columnsOf);
}

/** A scheme for which an empty cell of some columns means zero, or missing data, wherever it reads them. */
export function withEmptyAs(scheme: OpenScheme, headers: readonly string[], empty: ColumnSource['empty']): OpenScheme {
  return withColumns(scheme, (column) => (headers.includes(column.header) ? { ...column, empty } : column));
}
