import { byProfile } from '../../formulas/clientFormulas';
import type { FormulaContext } from '../../formulas/context';
import { fourDigits } from '../../formulas/digitFormulas';
import { quoted } from '../../formulas/excelText';
import { exceptInactive } from '../../formulas/segmentFormulas';
import { SUMMED } from '../../rules/matrices';
import { type STRATEGIES, strategyOfSum } from '../../rules/strategies';
import type { ColumnCell } from '../cell';
import { matrixStrategy } from '../matrixStrategy';

/** The strategy of the sum of two, three or four digits. */
export const strategySumCell = (matrix: keyof typeof SUMMED): ColumnCell => ({
  value: matrixStrategy(matrix),
  formula: (context) => sumStrategyFormula(context, matrix),
});

/**
 * The strategy of a sum of digits (method.md §1.10 c), out of the digits' cells; blank where one of them is. With all
 * four, the overrides look at the digits of unpaid bills and share wherever the client's profile has them.
 */
function sumStrategyFormula(context: FormulaContext, matrix: keyof typeof SUMMED): string {
  const { scheme, words } = context;
  const digits = fourDigits(context);
  const summed = SUMMED[matrix].map((k) => digits[k]!);
  const k = summed.length;
  const word = (strategy: (typeof STRATEGIES)[number]): string => quoted(words.strategy(strategy));
  const bands = Array.from({ length: 3 * k + 1 }, (_, step) => word(strategyOfSum(k + step, k)));
  const sum = summed.join('+');
  const ofSum = `CHOOSE(${sum}-${k - 1},${bands.join(',')})`;
  const overrides = matrix === 'sum4' && scheme.rules.matrices.overrides;
  const ofClient = byProfile(context, ({ criteria }) => {
    const digitOf = (key: string): string | undefined => digits[criteria.findIndex((one) => one.key === key)];
    const [unpaid, share] = overrides ? [digitOf('unpaid'), digitOf('share')] : [];
    const growing = share && `IF(AND(${share}=4,${ofSum}=${word('grow')}),${word('maintain')},${ofSum})`;
    const found = growing ?? ofSum;
    const settled = unpaid ? `IF(${unpaid}=1,${word('exit')},${found})` : found;
    return `IF(COUNT(${summed.join(',')})=${k},${settled},"")`;
  });
  return exceptInactive(context, ofClient, '""', '""');
}
