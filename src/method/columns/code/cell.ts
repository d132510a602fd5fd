import type { FormulaContext } from '../../formulas/context';
import { fourDigits } from '../../formulas/digitFormulas';
import type { ColumnCell } from '../cell';

export const codeCell: ColumnCell = {
  value: ({ code }, client) => code[client] || null,
  formula: codeFormula,
};

/** 1000·d1 + 100·d2 + 10·d3 + d4 where there are four digits. */
function codeFormula(context: FormulaContext): string {
  return `IF(COUNT(${fourDigits(context).join(',')})=4,${codeOf(context)},"")`;
}

/** The code out of the four digits: on a sheet that people rearrange the digits need not stand side by side. */
export function codeOf(context: FormulaContext): string {
  const [d1, d2, d3, d4] = fourDigits(context);
  return `1000*${d1}+100*${d2}+10*${d3}+${d4}`;
}
