import { hasLoyalty } from '../../scheme/model';
import { declareColumn } from '../declaration';
import { ordersBy } from '../loyalty/declaration';

export const totalLoyalty = declareColumn({
  kind: 'decimal',
  holds: (value) => value >= 0,
  usual: (scheme) => ordersBy(scheme, 'totalLoyalty'),
  possible: hasLoyalty,
  needs: () => ['total', 'loyalty'],
});
