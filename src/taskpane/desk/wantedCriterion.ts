import {
  criterionFor,
  criterionOfSource,
  resolveSource,
  withProposedCuts,
  type Criterion,
  type Source,
} from '../../method';
import type { CriterionKey, Portfolio } from '../../portfolio';
import type { WantedCriterion } from './wanted';

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
  if (source && !isThere(portfolio, source, referenceDate)) return null;
  if (key !== null) {
    const found = source ? catalogued(portfolio, key, source, referenceDate) : criterionFor(portfolio, key);
    // Shown at once, with its counts, while others are still to be chosen.
    return found && withProposedCuts(found, portfolio, referenceDate);
  }
  const own = criterionOfSource(portfolio, wanted.source, null, { referenceDate, direction: wanted.direction });
  return wanted.label ? { ...own, key: `custom:${wanted.label}`, label: wanted.label } : own;
}

/** A criterion of the catalogue from another column than the one taken for it, or from something computed. */
function catalogued(portfolio: Portfolio, key: CriterionKey, source: Source, date: string | null): Criterion | null {
  if (source.kind !== 'column') return criterionOfSource(portfolio, source, key, { referenceDate: date });
  const index = portfolio.columns.findIndex(({ header }) => header === source.header);
  return criterionFor({ ...portfolio, roles: new Map(portfolio.roles).set(key, index) }, key);
}

/** Whether a source has a number for anybody. */
function isThere(portfolio: Portfolio, source: Source, referenceDate: string | null): boolean {
  try {
    return resolveSource(portfolio, source, null, referenceDate).values.some((value) => !Number.isNaN(value));
  } catch {
    return false;
  }
}
