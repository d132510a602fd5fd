import { canSegment } from '../../classify/segmentClients';
import { declareColumn } from '../declaration';

export const computedSegment = declareColumn({
  kind: 'word',
  holds: 'segment',
  usual: (scheme, decided) => canSegment(scheme) && decided,
  possible: (_, decides) => decides,
});
