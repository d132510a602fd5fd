import { canSegment } from '../../classify/segmentable';
import { declareColumn } from '../declaration';

export const strategy = declareColumn({
  kind: 'word',
  holds: 'strategy',
  usual: (scheme, decided) => canSegment(scheme) || decided,
  needs: () => ['segment'],
  width: 16,
});
