import { MAX_ROWS, type Observation } from './observations';
import type { NumericColumn, Portfolio } from '../portfolio';
import { lapsedClients, lapsedColumns, LOST, numeric, POTENTIAL } from './lapsed';

/** Whose situation and figures do not go together: lost by the figures, potential or lost with turnover. */
export function situationObservations(portfolio: Portfolio): Observation[] {
  const turnover = numeric(portfolio, 'turnover');
  if (!turnover) return [];
  const columns = lapsedColumns(portfolio);
  const buying = (kind: number): number[] =>
    Array.from({ length: portfolio.size }, (_, i) => i).filter(
      (i) => portfolio.kinds[i] === kind && turnover.values[i]! > 0,
    );
  const told = (id: Observation['id'], clients: readonly number[], column: NumericColumn): Observation[] => {
    if (clients.length === 0) return [];
    const amount = clients.reduce((sum, i) => sum + column.values[i]!, 0);
    const params = { count: clients.length, amount, column: column.header, now: turnover.header };
    const rows = clients.slice(0, MAX_ROWS).map((i) => portfolio.sourceRows[i]!);
    return [{ id, params, rows, sourceColumn: column.sourceColumn }];
  };
  return [
    ...(columns ? told('lapsed', lapsedClients(portfolio), columns.before) : []),
    ...told('potentialTurnover', buying(POTENTIAL), turnover),
    ...told('lostTurnover', buying(LOST), turnover),
  ];
}
