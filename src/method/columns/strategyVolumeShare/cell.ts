import { byProfile } from '../../formulas/clientFormulas';
import type { FormulaContext } from '../../formulas/context';
import { fourDigits } from '../../formulas/digitFormulas';
import { quoted } from '../../formulas/excelText';
import { exceptInactive } from '../../formulas/segmentFormulas';
import type { ColumnCell } from '../cell';
import { matrixStrategy } from '../matrixStrategy';

export const strategyVolumeShareCell: ColumnCell = {
  value: matrixStrategy('volumeShare'),
  formula: volumeShareFormula,
};

/** The strategy of turnover digit × share digit; blank where the client's profile lacks one of the two criteria. */
function volumeShareFormula(context: FormulaContext): string {
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
