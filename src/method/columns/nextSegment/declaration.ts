import { canSegment } from '../../classify/segmentable';
import { declareColumn, onRequest } from '../declaration';

export const nextSegment = declareColumn({
  kind: 'word',
  holds: 'segment',
  usual: onRequest,
  possible: canSegment,
  width: 16,
  colours: 'segments',
});
