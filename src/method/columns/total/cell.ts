import type { FormulaContext } from '../../formulas/context';
import { type DigitStyle, fourDigits } from '../../formulas/digitFormulas';
import type { ColumnCell } from '../cell';
import { codeOf } from '../code/cell';

export const totalCell: ColumnCell = {
  value: ({ total }, client) => total[client] || null,
  formula: totalFormula,
};

/** Sum of the four digits. */
function totalFormula(context: FormulaContext, style: DigitStyle): string {
  const digits = fourDigits(context).join(',');
  const sum = style === 'live' ? `CEC.SCORE(${codeOf(context)})` : `SUM(${digits})`;
  return `IF(COUNT(${digits})=4,${sum},"")`;
}
