import type { Observation } from './observations';
import { CLIENT_KINDS, type NumericColumn, type Portfolio } from '../portfolio';
import type { ColumnRole } from '../criteria/roles';

/** How those two situations stand among the kinds of a portfolio. */
export const [POTENTIAL, LOST] = [CLIENT_KINDS.indexOf('potential'), CLIENT_KINDS.indexOf('lost')];

/** Turnover of the period before and of this one, where the table has both. */
export function lapsedColumns(portfolio: Portfolio): { before: NumericColumn; now: NumericColumn } | null {
  const [before, now] = [numeric(portfolio, 'previousTurnover'), numeric(portfolio, 'turnover')];
  return before && now && before !== now ? { before, now } : null;
}

/**
 * Current and satisfied clients who bought in the period before and buy nothing now. A missing figure is no nought: of
 * whom nothing is known nobody says that he has gone.
 */
export function lapsedClients(portfolio: Portfolio): number[] {
  const columns = lapsedColumns(portfolio);
  if (!columns) return [];
  const { before, now } = columns;
  const found: number[] = [];
  for (let i = 0; i < portfolio.size; i++) {
    const kind = portfolio.kinds[i];
    if (kind !== POTENTIAL && kind !== LOST && before.values[i]! > 0 && now.values[i]! <= 0) found.push(i);
  }
  return found;
}

/** The portfolio with those clients as lost ones. */
export function withLapsedAsLost(portfolio: Portfolio): Portfolio {
  const lapsed = lapsedClients(portfolio);
  if (lapsed.length === 0) return portfolio;
  const kinds = portfolio.kinds.slice();
  for (const client of lapsed) kinds[client] = LOST;
  return { ...portfolio, kinds };
}

/** The observations where the scheme counts those clients as lost: what was proposed is then in force. */
export function lapsedInForce(observations: readonly Observation[]): Observation[] {
  return observations.map((one) => (one.id === 'lapsed' ? { ...one, params: { ...one.params, inForce: true } } : one));
}

export function numeric({ roles, columns }: Portfolio, role: ColumnRole): NumericColumn | null {
  const column = columns[roles.get(role) ?? -1];
  return column?.kind === 'number' ? column : null;
}
