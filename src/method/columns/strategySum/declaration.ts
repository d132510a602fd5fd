import { declareColumn, MATRIX_STRATEGY } from '../declaration';
import { DIGITS } from '../digit/declaration';

export const strategySum = declareColumn({
  ...MATRIX_STRATEGY,
  needs: () => DIGITS,
  follows: ({ rules }) => rules.matrices.overrides,
});
