import { declareColumn, MATRIX_STRATEGY } from '../declaration';

export const strategyPosition = declareColumn({
  ...MATRIX_STRATEGY,
  needs: () => ['segment'],
  follows: ({ rules: { matrices } }) => [matrices.position, matrices.positionSource, matrices.positionFromCompetitors],
});
