import { canSegment } from '../../classify/segmentable';
import { always, declareColumn } from '../declaration';
import { DIGITS } from '../digit/declaration';

export const remarks = declareColumn({
  kind: 'text',
  holds: 'remarks',
  usual: always,
  // Whether the score goes against the segment.
  needs: (scheme) => (canSegment(scheme) ? ['segment', ...DIGITS] : []),
  width: 48,
});
