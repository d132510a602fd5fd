import { nextSegment } from '../../certainty/segmentFlips';
import { SEGMENT_LABELS } from '../../rules/segments';
import type { ColumnCell } from '../cell';

export const nextSegmentCell: ColumnCell = {
  value: (classification, client) => SEGMENT_LABELS[nextSegment(classification, client) - 1] ?? null,
  formula: null,
};
