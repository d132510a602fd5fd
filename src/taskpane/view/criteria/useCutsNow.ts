import { useEffect, useState } from 'react';
import { clientsOf, type Criterion, type CutProposal, type Cuts, type OpenScheme, roundedCuts } from '../../../method';
import type { AskedFigure } from '../../desk';
import { atHand } from '../../model/atHand';
import { usePane } from '../usePane';

/** A criterion whose cuts were found by Pareto, and those that Pareto finds in the clients as they are and count now. */
export interface CutsNow {
  readonly criterion: Criterion;
  readonly cuts: Cuts;
}

/** What is asked of the desk for one criterion, and the cuts that it has. */
interface Asked {
  readonly place: number;
  readonly figure: AskedFigure;
  readonly by: CutProposal & { readonly kind: 'pareto' };
  readonly rounded: boolean;
  readonly cuts: Cuts;
}

/**
 * Of these criteria those whose cuts by Pareto would be others now: found before a word of the status column was said to
 * be lost, or before figures changed. Nothing is changed by it.
 */
export function useCutsNow(criteria: readonly (Criterion | null)[]): readonly CutsNow[] {
  const { state, context } = usePane();
  const { reading, profile } = state;
  const scheme = atHand(state);
  // A judgement after a change of weights or limits asks nothing: Pareto counts out the whole column.
  const asked = JSON.stringify(scheme ? criteria.flatMap((one, place) => askedOf(scheme, profile, one, place)) : []);
  const [found, setFound] = useState<{
    readonly asked: string;
    readonly now: readonly { readonly place: number; readonly cuts: Cuts }[];
  }>();
  useEffect(() => {
    let left = false;
    const ask = async ({ place, figure, by, rounded, cuts }: Asked) => {
      // A column that is gone is said elsewhere, and silences no other criterion.
      const exact = await context.desk.proposeCuts(figure, 'high', by).then(
        (proposed) => proposed.cuts,
        () => null,
      );
      // Among no clients Pareto finds no limit, and that is no better than what there is.
      if (!exact || exact.every((cut) => cut === null)) return [];
      const now = rounded ? roundedCuts(exact) : exact;
      return now.every((cut, k) => cut === cuts[k as 0]) ? [] : [{ place, cuts: now }];
    };
    void Promise.all((JSON.parse(asked) as Asked[]).map(ask)).then(
      (now) => left || setFound({ asked, now: now.flat() }),
    );
    return () => void (left = true);
    // Read anew, clients have other figures or count as something else.
  }, [context, asked, reading]);
  if (found?.asked !== asked) return [];
  return found.now.map(({ place, cuts }) => ({ criterion: criteria[place]!, cuts }));
}

function askedOf(scheme: OpenScheme, profile: number, criterion: Criterion | null, place: number): Asked[] {
  if (criterion?.origin.kind !== 'pareto' || criterion.bands.cuts === 'propose') return [];
  const { origin, source, key, bands } = criterion;
  const { basis, levels, rounded } = origin;
  const { referenceDate, lapsed } = scheme;
  const figure = { source, key, referenceDate, of: clientsOf(scheme, profile), lapsed };
  return [{ place, figure, by: { kind: 'pareto', basis, levels }, rounded, cuts: bands.cuts as Cuts }];
}
