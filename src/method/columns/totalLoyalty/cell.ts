import { type ColumnCell, numberOrBlank } from '../cell';
import { timesLoyalty } from '../loyalty/cell';

export const totalLoyaltyCell: ColumnCell = {
  value: ({ totalLoyalty }, client) => numberOrBlank(totalLoyalty[client]!),
  formula: (context) => timesLoyalty(context, 'total'),
};
