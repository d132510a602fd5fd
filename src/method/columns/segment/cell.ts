import { segmentFormula } from '../../formulas/segmentFormulas';
import { SEGMENT_LABELS } from '../../rules/segments';
import type { ColumnCell } from '../cell';

export const segmentCell: ColumnCell = {
  value: ({ segment }, client) => SEGMENT_LABELS[segment[client]! - 1] ?? null,
  formula: segmentFormula,
};
