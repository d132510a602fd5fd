import { hasLoyalty, hasWeights } from '../../scheme/model';
import { declareColumn } from '../declaration';
import { isTimesLoyalty } from '../loyalty/declaration';

export const weightedLoyalty = declareColumn({
  kind: 'decimal',
  holds: (value) => value >= 0,
  usual: (scheme) => isTimesLoyalty(scheme, 'weightedLoyalty'),
  possible: (scheme) => hasWeights(scheme) && hasLoyalty(scheme),
  needs: () => ['weighted', 'loyalty'],
});
