import { blockRole } from '../../rules/salesBlock';
import { byProfile } from '../../formulas/clientFormulas';
import type { FormulaContext } from '../../formulas/context';
import { digitOfValue, type DigitStyle } from '../../formulas/digitFormulas';
import { valueFormula } from '../../formulas/valueFormulas';
import type { ValueFormula } from '../../formulas/valueParts';
import type { ColumnCell } from '../cell';

export const blockedCell: ColumnCell = {
  value: ({ blocked }, client) => (blocked[client] ? 'block' : null),
  formula: (context, style) => {
    const { source } = context.scheme.rules.block;
    return blockedFormula(
      context,
      style,
      source && valueFormula(source, blockRole(context.scheme.rules.block), context),
    );
  },
};

/** "Block" where unpaid bills reach the threshold; a missing number blocks nobody, whatever the missing-data policy. */
function blockedFormula(context: FormulaContext, style: DigitStyle, block: ValueFormula | null): string {
  const { scheme, names, values, words } = context;
  if (!scheme.rules.block.enabled) return '""';
  const word = `"${words.block.replaceAll('"', '""')}"`;
  return byProfile(context, ({ criteria }, p) => {
    const position = criteria.findIndex(({ key }) => key === 'unpaid');
    const unpaid = position >= 0 ? values[p]![position]! : block;
    if (!unpaid) return '""';
    const [owner, band] = position >= 0 ? ([p, position] as const) : ([null, 'block'] as const);
    const digit = digitOfValue(context, { p: owner, k: band }, unpaid.value, style);
    const upTo = names.scheme('blockUpTo');
    const blocked = style === 'live' ? `CEC.BLOCKED(${digit},${upTo})` : `${digit}<=${upTo}`;
    const sound = `ISNUMBER(${names.band(owner, band, 'sign')}+${upTo})`;
    return `IFERROR(IF(${sound},IF(${unpaid.valid},IF(${blocked},${word},""),""),""),"")`;
  });
}
