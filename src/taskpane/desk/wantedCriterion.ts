import {
  criterion,
  criterionFor,
  defaultBoundary,
  resolveSource,
  withProposedCuts,
  type Criterion,
  type Source,
} from '../../method';
import type { CriterionKey, Portfolio } from '../../portfolio';
import { sourceName } from '../../locales';
import { proposedCuts } from './cutProposals';
import type { WantedCriterion } from './views';

/**
 * The criterion that a user asked for, with the bands that suit what it reads: the catalogue's, Pareto amounts, or
 * quarters of the clients for a criterion of the user's own. Null where the table has no such numbers.
 */
export function wantedCriterion(
  portfolio: Portfolio,
  wanted: WantedCriterion,
  referenceDate: string | null,
): Criterion | null {
  const { key, source } = wanted;
  if (key !== null) {
    const found = source ? catalogued(portfolio, key, source, referenceDate) : criterionFor(portfolio, key);
    // Shown at once, with its counts, while others are still to be chosen.
    return found && withProposedCuts(found, portfolio, referenceDate);
  }
  if (!isThere(portfolio, source!, referenceDate)) return null;
  const label = wanted.label || sourceName(source!);
  const direction = wanted.direction ?? 'high';
  const own = criterion(`custom:${label}`, source!, { label });
  const cuts = proposedCuts(portfolio, resolveSource(portfolio, source!, own.key, referenceDate), direction, {
    kind: 'quantiles',
  });
  const bands = { direction, boundary: defaultBoundary(direction), cuts: [...cuts] as [number, number, number] };
  return { ...own, bands, origin: { kind: 'typed' } };
}

/** A criterion of the catalogue from another column than the one taken for it, or from something computed. */
function catalogued(
  portfolio: Portfolio,
  key: CriterionKey,
  source: Source,
  referenceDate: string | null,
): Criterion | null {
  if (source.kind !== 'column') return isThere(portfolio, source, referenceDate) ? criterion(key, source) : null;
  const index = portfolio.columns.findIndex(({ header }) => header === source.header);
  if (portfolio.columns[index]?.kind !== 'number') return null;
  return criterionFor({ ...portfolio, roles: new Map(portfolio.roles).set(key, index) }, key);
}

function isThere(portfolio: Portfolio, source: Source, referenceDate: string | null): boolean {
  try {
    return resolveSource(portfolio, source, null, referenceDate).values.some((value) => !Number.isNaN(value));
  } catch {
    return false;
  }
}
