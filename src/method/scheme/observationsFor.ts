import type { Observation, PortfolioReading } from '../../portfolio';
import { columnsOf } from './sourceColumns';
import { type Sources, sourcesOfScheme } from './sourcesOfScheme';

/**
 * What there is to say of a table under a scheme: of the table, and of the cells of columns that play no role in it and that the
 * scheme reads.
 * @param scheme null: none is at hand
 */
export function observationsFor(
  { observations, besides }: Pick<PortfolioReading, 'observations' | 'besides'>,
  scheme: Sources | null,
): readonly Observation[] {
  if (scheme === null || besides.length === 0) return observations;
  const read = new Set(sourcesOfScheme(scheme).flatMap((source) => columnsOf(source).map(({ header }) => header)));
  return [...observations, ...besides.filter(({ params }) => read.has(String(params.column)))];
}
