import { hasWeights } from '../../scheme/model';
import { declareColumn } from '../declaration';
import { DIGITS } from '../digit/declaration';

export const weighted = declareColumn({
  kind: 'decimal',
  holds: (value) => value > 1 - 1e-6 && value < 4 + 1e-3,
  usual: hasWeights,
  possible: hasWeights,
  needs: () => DIGITS,
});
