import { scoreInUse } from '../../figures/rank';
import { hasWeights } from '../../scheme/model';
import { always, declareColumn, whole } from '../declaration';

export const rank = declareColumn({
  kind: 'whole',
  holds: whole(1, Infinity),
  usual: always,
  // Scores that the priority list looks at: the one in use, the total, the weighted one where there are weights.
  needs: (scheme) => ['total', scoreInUse(scheme), ...(hasWeights(scheme) ? (['weighted'] as const) : [])],
  together: areRanks,
  centred: true,
});

/**
 * Whether numbers can be places in a list: clients that are alike share one, and the next ones are left out, also where
 * rows were deleted since. Classes such as 1, 1, 2, 2, 3 are none.
 */
function areRanks(values: readonly number[]): boolean {
  const sorted = Float64Array.from(values).sort();
  let before = 0;
  for (let k = 0; k < sorted.length; k++) {
    if (k > 0 && sorted[k] !== sorted[k - 1]) before = k;
    if (before > sorted[k]! - 1) return false;
  }
  return true;
}
