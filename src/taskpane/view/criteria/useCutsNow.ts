import { useEffect, useState } from 'react';
import { clientsOf, type Criterion, type Cuts, roundedCuts } from '../../../method';
import { atHand } from '../../model/atHand';
import { usePane } from '../usePane';

/** A criterion whose cuts were found by Pareto, and those that Pareto finds in the clients as they are and count now. */
export interface CutsNow {
  readonly criterion: Criterion;
  readonly cuts: Cuts;
}

/**
 * Of these criteria those whose cuts by Pareto would be others now: found before a word of the status column was said to
 * be lost, or before figures changed. Nothing is changed by it.
 */
export function useCutsNow(criteria: readonly (Criterion | null)[]): readonly CutsNow[] {
  const { state, context } = usePane();
  const { judgement, profile } = state;
  const scheme = atHand(state);
  const [found, setFound] = useState<{
    readonly of: readonly (Criterion | null)[];
    readonly now: readonly CutsNow[];
  }>();
  useEffect(() => {
    let left = false;
    const ask = async (criterion: Criterion): Promise<CutsNow[]> => {
      const { origin, source, key, bands } = criterion;
      if (origin.kind !== 'pareto' || bands.cuts === 'propose' || !scheme) return [];
      const figure = { source, key, referenceDate: scheme.referenceDate, of: clientsOf(scheme, profile) };
      const { basis, levels, rounded } = origin;
      const { cuts: exact } = await context.desk.proposeCuts(figure, 'high', { kind: 'pareto', basis, levels });
      const cuts = rounded ? roundedCuts(exact) : exact;
      return cuts.every((cut, k) => cut === bands.cuts[k as 0]) ? [] : [{ criterion, cuts }];
    };
    void Promise.all(criteria.flatMap((one) => (one ? [ask(one)] : []))).then(
      (now) => left || setFound({ of: criteria, now: now.flat() }),
      // A column that is gone is said elsewhere.
      () => undefined,
    );
    return () => void (left = true);
    // Judged anew, clients may count as something else.
  }, [context, criteria, scheme, profile, judgement]);
  return found?.of === criteria ? found.now : [];
}
