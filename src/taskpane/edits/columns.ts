import { columnsOf, sourcesOfScheme, type ColumnSource, type Scheme } from '../../method';

/** The columns that a scheme reads anywhere: criteria, loyalty, segments, the sales block. */
export function columnsRead(scheme: Scheme): ColumnSource[] {
  return sourcesOfScheme(scheme).flatMap(columnsOf);
}
