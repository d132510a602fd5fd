import { segmentDistance as distanceOf } from '../../certainty/segmentFlips';
import { type ColumnCell, numberOrBlank } from '../cell';

export const segmentDistanceCell: ColumnCell = {
  value: (classification, client) => numberOrBlank(distanceOf(classification, client)),
  formula: null,
};
