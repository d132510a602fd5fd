import { isActive } from '../classify/settle';
import { paretoCuts } from '../figures/pareto';
import { quantileCuts } from '../figures/quantiles';
import type { Cuts, Direction } from '../rules/bands';
import type { NumericColumn, Portfolio } from '../../portfolio';
import type { ParetoBasis, ParetoLevels } from '../figures/pareto';

/** How to ask for cuts. */
export type CutProposal =
  | { readonly kind: 'pareto'; readonly basis: ParetoBasis; readonly levels: ParetoLevels }
  | { readonly kind: 'quantiles' };

/**
 * Cuts found in the active clients of a portfolio. Pareto is for amounts of which more is better (method.md §1.6);
 * quantiles put a quarter of the clients in each band, in either direction.
 * @param applies the clients to look at
 */
export function proposedCuts(
  { kinds }: Portfolio,
  { values }: NumericColumn,
  { direction, by }: { readonly direction: Direction; readonly by: CutProposal },
  applies: (client: number) => boolean = () => true,
): Cuts {
  const active = values.filter((value, i) => Number.isFinite(value) && isActive(kinds[i]!) && applies(i));
  if (by.kind === 'pareto' && direction === 'high') return paretoCuts(active, by.levels, by.basis);
  return quantileCuts(active);
}
