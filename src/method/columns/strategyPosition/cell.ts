import type { ColumnCell } from '../cell';
import { matrixStrategy } from '../matrixStrategy';

export const strategyPositionCell: ColumnCell = {
  value: matrixStrategy('position'),
  formula: null,
};
