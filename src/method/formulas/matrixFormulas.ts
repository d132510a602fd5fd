import { SUMMED } from '../rules/matrices';
import { type STRATEGIES, strategyOfSum } from '../rules/strategies';
import { byProfile } from './clientFormulas';
import type { FormulaContext } from './context';
import { fourDigits } from './digitFormulas';
import { quoted } from './excelText';
import { exceptInactive } from './segmentFormulas';

/**
 * The strategy of a sum of digits (method.md §1.10 c), out of the digits' cells; blank where one of them is. With all
 * four, the overrides look at the digits of unpaid bills and share wherever the client's profile has them.
 */
export function sumStrategyFormula(context: FormulaContext, matrix: keyof typeof SUMMED): string {
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

/** The strategy of turnover digit × share digit; blank where the client's profile lacks one of the two criteria. */
export function volumeShareFormula(context: FormulaContext): string {
  const { scheme, words } = context;
  const { volumeShare } = scheme.rules.matrices;
  const digits = fourDigits(context);
  const cells = (['1', '2', '3', '4'] as const).flatMap((row) =>
    volumeShare[row].map((strategy) => quoted(words.strategy(strategy))),
  );
  const ofClient = byProfile(context, ({ criteria }) => {
    const [volume, share] = ['turnover', 'share'].map((key) => digits[criteria.findIndex((one) => one.key === key)]);
    if (!volume || !share) return '""';
    return `IF(COUNT(${volume},${share})=2,CHOOSE(4*${volume}+${share}-4,${cells.join(',')}),"")`;
  });
  return exceptInactive(context, ofClient, '""', '""');
}
