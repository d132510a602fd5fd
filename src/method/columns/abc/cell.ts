import type { Classification } from '../../classify/classification';
import { byProfile } from '../../formulas/clientFormulas';
import type { FormulaContext } from '../../formulas/context';
import { fourDigits } from '../../formulas/digitFormulas';
import { type ColumnCell, digitOfCriterion } from '../cell';

export const abcCell: ColumnCell = {
  value: abcOf,
  formula: abcFormula,
};

/** A = 4, B = 3, C = 2 or 1 of the turnover digit (method.md §1.6). */
function abcOf(classification: Classification, client: number): string | null {
  const digit = digitOfCriterion(classification, 'turnover', client);
  return digit ? ({ 4: 'A', 3: 'B' }[digit] ?? 'C') : null;
}

/** A, B or C of the turnover digit; blank where the profile does not judge turnover. */
function abcFormula(context: FormulaContext): string {
  return byProfile(context, ({ criteria }) => {
    const position = criteria.findIndex(({ key }) => key === 'turnover');
    if (position < 0) return '""';
    const digit = fourDigits(context)[position]!;
    return `IF(ISNUMBER(${digit}),IF(${digit}=4,"A",IF(${digit}=3,"B","C")),"")`;
  });
}
