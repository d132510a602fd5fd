import { computedSegmentFormula } from '../../formulas/segmentFormulas';
import { SEGMENT_LABELS } from '../../rules/segments';
import type { ColumnCell } from '../cell';

export const computedSegmentCell: ColumnCell = {
  value: ({ computed }, client) => SEGMENT_LABELS[computed[client]! - 1] ?? null,
  formula: computedSegmentFormula,
};
