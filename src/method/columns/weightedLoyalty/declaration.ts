import { hasLoyalty, hasWeights } from '../../scheme/model';
import { declareColumn } from '../declaration';
import { ordersBy } from '../loyalty/declaration';

export const weightedLoyalty = declareColumn({
  kind: 'decimal',
  holds: (value) => value >= 0,
  usual: (scheme) => ordersBy(scheme, 'weightedLoyalty'),
  possible: (scheme) => hasWeights(scheme) && hasLoyalty(scheme),
  needs: () => ['weighted', 'loyalty'],
});
