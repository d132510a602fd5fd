import { canSegment } from '../../classify/segmentable';
import { declareColumn, onRequest } from '../declaration';

export const segmentDistance = declareColumn({
  kind: 'amount',
  holds: Number.isFinite,
  usual: onRequest,
  possible: canSegment,
  width: 18,
});
