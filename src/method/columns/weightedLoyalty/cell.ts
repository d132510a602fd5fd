import { type ColumnCell, numberOrBlank } from '../cell';
import { timesLoyalty } from '../loyalty/cell';

export const weightedLoyaltyCell: ColumnCell = {
  value: ({ weightedLoyalty }, client) => numberOrBlank(weightedLoyalty[client]!),
  formula: (context) => timesLoyalty(context, 'weighted'),
};
