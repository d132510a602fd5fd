import { rankFormula } from '../../formulas/rankFormulas';
import type { ColumnCell } from '../cell';

export const rankCell: ColumnCell = {
  value: ({ rank }, client) => rank[client] || null,
  formula: rankFormula,
};
