import { hasLoyalty } from '../../scheme/model';
import { declareColumn } from '../declaration';
import { isTimesLoyalty } from '../loyalty/declaration';

export const totalLoyalty = declareColumn({
  kind: 'decimal',
  holds: (value) => value >= 0,
  usual: (scheme) => isTimesLoyalty(scheme, 'totalLoyalty'),
  possible: hasLoyalty,
  needs: () => ['total', 'loyalty'],
});
