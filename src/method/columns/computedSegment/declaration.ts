import { canSegment } from '../../classify/segmentable';
import { declareColumn } from '../declaration';

export const computedSegment = declareColumn({
  kind: 'word',
  holds: 'segment',
  usual: (scheme, decided) => canSegment(scheme) && decided,
  possible: (_, decides) => decides,
});
