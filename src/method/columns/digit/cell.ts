import { digitFormula } from '../../formulas/digitFormulas';
import type { ColumnCell } from '../cell';

/** Digit k, counted from 0. */
export const digitCell = (k: 0 | 1 | 2 | 3): ColumnCell => ({
  value: ({ digits }, client) => digits[k][client] || null,
  formula: (context, style) => digitFormula(context, k, style),
});
