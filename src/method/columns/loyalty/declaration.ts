import { scoreInUse } from '../../figures/rank';
import { hasLoyalty, type Scheme } from '../../scheme/model';
import { declareColumn } from '../declaration';

/**
 * Whether this is the score times loyalty that whoever multiplies by the years asks for: the one that orders the list,
 * else the weighted one where every profile has weights, else the total.
 */
export function isTimesLoyalty(scheme: Scheme, score: 'totalLoyalty' | 'weightedLoyalty'): boolean {
  if (!hasLoyalty(scheme)) return false;
  const ordering = scoreInUse(scheme);
  const isOrdering = ordering === 'totalLoyalty' || ordering === 'weightedLoyalty';
  return (isOrdering ? ordering : scoreInUse({ ...scheme, ranking: 'loyalty' })) === score;
}

export const loyalty = declareColumn({
  kind: 'decimal',
  holds: (value) => value >= 0,
  usual: hasLoyalty,
  possible: hasLoyalty,
});
