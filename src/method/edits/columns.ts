import { columnsOf } from '../scheme/sourceColumns';
import { sourcesOfScheme } from '../scheme/sourcesOfScheme';
import type { ColumnSource } from '../scheme/model';
import type { OpenScheme } from './openScheme';

/** The columns that a scheme reads anywhere: criteria, loyalty, segments, the sales block. */
export function columnsRead(scheme: OpenScheme): ColumnSource[] {
  return sourcesOfScheme(scheme).flatMap(columnsOf);
}
