import { columnsOf, sourcesOfScheme, type ColumnSource } from '../../method';
import type { OpenScheme } from './openScheme';

/** The columns that a scheme reads anywhere: criteria, loyalty, segments, the sales block. */
export function columnsRead(scheme: OpenScheme): ColumnSource[] {
  return sourcesOfScheme(scheme).flatMap(columnsOf);
}
