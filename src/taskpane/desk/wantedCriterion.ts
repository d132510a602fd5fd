import { columnSource, criterionFor, criterionOfSource, type Criterion } from '../../method';
import type { Portfolio } from '../../portfolio';
import type { WantedCriterion } from './views';

/**
 * The criterion that a user asked for, with the bands that suit its column: the catalogue's, Pareto amounts, or
 * quarters of the clients for a criterion of the user's own. Null where no such column of numbers is there.
 */
export function wantedCriterion(portfolio: Portfolio, { key, header }: WantedCriterion): Criterion | null {
  if (key !== null && header === undefined) return criterionFor(portfolio, key);
  const index = portfolio.columns.findIndex((column) => column.header === header);
  const column = portfolio.columns[index];
  if (column?.kind !== 'number') return null;
  if (key !== null) return criterionFor({ ...portfolio, roles: new Map(portfolio.roles).set(key, index) }, key);
  return criterionOfSource(portfolio, columnSource(column.header), null, null);
}
