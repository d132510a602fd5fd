import { declareColumn, MATRIX_STRATEGY } from '../declaration';
import { DIGITS } from '../digit/declaration';

export const strategyVolumeShare = declareColumn({
  ...MATRIX_STRATEGY,
  needs: () => DIGITS,
  follows: ({ rules }) => rules.matrices.volumeShare,
  possible: ({ profiles }) =>
    profiles.some(({ criteria }) => ['turnover', 'share'].every((key) => criteria.some((one) => one.key === key))),
});
