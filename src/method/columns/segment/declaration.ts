import { canSegment } from '../../classify/segmentable';
import { declareColumn } from '../declaration';

export const segment = declareColumn({
  kind: 'word',
  holds: 'segment',
  usual: (scheme, decided) => canSegment(scheme) || decided,
  width: 14,
  colours: 'segments',
});
