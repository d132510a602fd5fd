import { emptyAsked, emptyInForce, lapsedInForce, type Observation, type PortfolioReading } from '../../portfolio';
import type { Scheme } from './model';
import { columnsOf } from './sourceColumns';
import { type Sources, sourcesOfScheme } from './sourcesOfScheme';

/** What of a scheme says how a table's remarks stand. */
export type Observing = Sources & Pick<Scheme, 'lapsed'>;

/**
 * What there is to say of a table under a scheme: of the table, and of the cells of columns that play no role in it and that the
 * scheme reads. What the scheme has answered is said as the answer: that those who lapsed count as lost, and that an empty cell
 * is zero, which is asked only of columns that it reads.
 * @param scheme null: none is at hand
 */
export function observationsFor(
  { observations, besides }: Pick<PortfolioReading, 'observations' | 'besides'>,
  scheme: Observing | null,
): readonly Observation[] {
  if (scheme === null) return observations;
  const told = scheme.lapsed === 'lost' ? lapsedInForce(observations) : observations;
  return emptyAnswered([...told, ...besidesRead(besides, scheme)], scheme);
}

/** Of the columns that play no role, what is said of those that the scheme reads. */
function besidesRead(besides: readonly Observation[], scheme: Sources): Observation[] {
  if (besides.length === 0) return [];
  const read = new Set(
    sourcesOfScheme(scheme)
      .flatMap(columnsOf)
      .map(({ header }) => header),
  );
  return besides.filter(({ params }) => read.has(String(params.column)));
}

/**
 * What an empty cell means is asked only of columns that the scheme reads; once it takes all of them for zero, that is said
 * instead.
 */
function emptyAnswered(told: readonly Observation[], scheme: Sources): readonly Observation[] {
  const read = sourcesOfScheme(scheme).flatMap(columnsOf);
  return told.flatMap((one) => {
    const asked = emptyAsked(one);
    if (!asked) return [one];
    const columns = read.filter(({ header }) => asked.includes(header));
    if (columns.length === 0) return [];
    const open = columns.some(({ empty }) => empty === 'missing');
    return open ? [one] : emptyInForce([one], new Set(asked));
  });
}
