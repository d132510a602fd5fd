import { isActive, paretoCuts, quantileCuts, type Cuts, type Direction } from '../../method';
import type { NumericColumn, Portfolio } from '../../portfolio';
import type { CutProposal } from './views';

/**
 * Cuts found in the active clients of a portfolio. Pareto is for amounts of which more is better (method.md §1.6);
 * quantiles put a quarter of the clients in each band, in either direction.
 * @param applies the clients to look at
 */
export function proposedCuts(
  { kinds }: Portfolio,
  { values }: NumericColumn,
  direction: Direction,
  by: CutProposal,
  applies: (client: number) => boolean = () => true,
): Cuts {
  const active = values.filter((value, i) => Number.isFinite(value) && isActive(kinds[i]!) && applies(i));
  if (by.kind === 'pareto' && direction === 'high') return paretoCuts(active, by.levels, by.basis);
  return quantileCuts(active);
}
