import { remarksFormula } from '../../formulas/remarkFormulas';
import type { ColumnCell } from '../cell';

export const remarksCell: ColumnCell = {
  // Put together in the reader's language (`remarksOf`).
  value: () => null,
  formula: remarksFormula,
};
