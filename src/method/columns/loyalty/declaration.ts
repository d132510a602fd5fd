import { scoreInUse } from '../../figures/rank';
import { hasLoyalty, type Scheme } from '../../scheme/model';
import { declareColumn } from '../declaration';

/** Whether the list is ordered by this score times loyalty: then score and factor explain the rank on the sheet. */
export const ordersBy = (scheme: Scheme, score: 'totalLoyalty' | 'weightedLoyalty'): boolean =>
  hasLoyalty(scheme) && scoreInUse(scheme) === score;

export const loyalty = declareColumn({
  kind: 'decimal',
  holds: (value) => value >= 0,
  usual: (scheme) => ordersBy(scheme, 'totalLoyalty') || ordersBy(scheme, 'weightedLoyalty'),
  possible: hasLoyalty,
});
