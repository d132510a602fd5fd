import { isActive } from '../classify/settle';
import { paretoCuts } from '../figures/pareto';
import { cutsBetween, quantileCuts } from '../figures/quantiles';
import type { Cuts, Direction } from '../rules/bands';
import type { NumericColumn, Portfolio } from '../../portfolio';
import type { ParetoBasis, ParetoLevels } from '../figures/pareto';

/** How to ask for cuts. */
export type CutProposal =
  | { readonly kind: 'pareto'; readonly basis: ParetoBasis; readonly levels: ParetoLevels }
  | { readonly kind: 'quantiles' };

/** Proposed cuts, and what they were before they were made round; the same where the method fixes them (Pareto). */
export interface ProposedCuts {
  readonly cuts: Cuts;
  readonly exact: Cuts;
}

/**
 * Cuts found in the active clients of a portfolio. Pareto is for amounts of which more is better (method.md §1.6);
 * quantiles put a quarter of the clients in each band, in either direction, and are made round. Where nobody of those
 * looked at is active (a profile for lost clients), all of them are looked at.
 * @param applies the clients to look at
 */
export function proposedCuts(
  { kinds }: Portfolio,
  { values }: NumericColumn,
  { direction, by }: { readonly direction: Direction; readonly by: CutProposal },
  applies: (client: number) => boolean = () => true,
): ProposedCuts {
  const known = (client: number): boolean => Number.isFinite(values[client]) && applies(client);
  const active = values.filter((_, i) => known(i) && isActive(kinds[i]!));
  const judged = active.length > 0 ? active : values.filter((_, i) => known(i));
  if (by.kind === 'pareto' && direction === 'high') {
    const cuts = paretoCuts(judged, by.levels, by.basis);
    return { cuts, exact: cuts };
  }
  const exact = quantileCuts(judged);
  return { cuts: cutsBetween(judged, exact), exact };
}
