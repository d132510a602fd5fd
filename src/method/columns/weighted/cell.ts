import { byProfile } from '../../formulas/clientFormulas';
import type { FormulaContext } from '../../formulas/context';
import { type DigitStyle, fourDigits } from '../../formulas/digitFormulas';
import { type ColumnCell, numberOrBlank } from '../cell';
import { codeOf } from '../code/cell';

export const weightedCell: ColumnCell = {
  value: ({ weighted }, client) => numberOrBlank(weighted[client]!),
  formula: weightedFormula,
};

/** Σ weight·digit without binary noise; blank in profiles without weights, and while weights are wrong. */
function weightedFormula(context: FormulaContext, style: DigitStyle): string {
  const digits = fourDigits(context);
  return byProfile(context, ({ weights }, p) => {
    if (!weights) return '""';
    const part = (k: number): string => context.names.profile(p, `part${(k + 1) as 1 | 2 | 3 | 4}`);
    const sum =
      style === 'live'
        ? `CEC.SCORE(${codeOf(context)},${context.names.profile(p, 'parts')})`
        : `ROUND(${digits.map((digit, k) => `${part(k)}*${digit}`).join('+')},10)`;
    return `IFERROR(IF(COUNT(${digits.join(',')})=4,IF(ISNUMBER(${part(0)}),${sum},""),""),"")`;
  });
}
