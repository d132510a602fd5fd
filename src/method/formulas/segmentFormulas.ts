import { agreementCode } from '../compare/agreement';
import { SEGMENTS } from '../rules/segments';
import type { FormulaContext } from './context';
import { byProfile, familyFormula, KIND_NUMBER, kindFormula } from './clientFormulas';
import { quoted } from './excelText';
import { type DigitStyle, fourDigits } from './digitFormulas';
import { sourceCell } from './formulaTable';
import { valueFormula } from './valueFormulas';
import type { ValueFormula } from './valueParts';

/** Share and turnover of the segmentation; null where the scheme has no such column. */
export interface SegmentInputs {
  readonly share: ValueFormula | null;
  readonly turnover: ValueFormula | null;
}

/** What the segment is judged by, as formulas of the row; null where the scheme reads none of it. */
export function segmentInputs(context: FormulaContext): SegmentInputs {
  const { share, turnover } = context.scheme.segmentation;
  return {
    share: share && valueFormula(share, 'share', context),
    turnover: turnover && valueFormula(turnover, 'turnover', context),
  };
}

/** The segment's word in force: the one that people decided on where they did, else the computed one (method.md §1.18b). */
export function segmentFormula(context: FormulaContext, style: DigitStyle): string {
  const { table, scheme, words } = context;
  const computed = computedSegmentFormula(context, style);
  if (table.agreement === null) return computed;
  const chosen = SEGMENTS.map((segment) => quoted(words.segment(segment))).join(',');
  return `CHOOSE(1+${agreementCode(sourceCell(table, table.agreement), scheme)},${computed},${chosen})`;
}

/** The segment's word of raw share × turnover; potential and lost clients carry their own (method.md §1.9, §1.14). */
export function computedSegmentFormula(context: FormulaContext, style: DigitStyle): string {
  const { names, words } = context;
  const { share } = segmentInputs(context);
  const word = (segment: Parameters<typeof words.segment>[0]): string => quoted(words.segment(segment));
  const high = highTurnover(context);
  const cut = names.scheme('shareLimit');
  const loyal = share && `${share.value}>${cut}`;
  const asked = style === 'live' ? askedSegment(context) : null;
  const chosen =
    asked ??
    `IF(${high?.isHigh},IF(${loyal},${word('vital')},${word('promising')}),IF(${loyal},${word('lacklustre')},${word('dispensable')}))`;
  const found = share && high ? `IF(${high.known},IF(${share.valid},IF(ISNUMBER(${cut}),${chosen},""),""),"")` : '""';
  return `IFERROR(${exceptInactive(context, found, word('potential'), word('lost'))},"")`;
}

/** CEC.SEGMENT, where it says the same: one amount for all, and the method's own words. */
function askedSegment(context: FormulaContext): string | null {
  const { scheme, names, words } = context;
  const { reading, amounts, aliases } = scheme.segmentation;
  const { share, turnover } = segmentInputs(context);
  if (reading === 'digit' || amounts === 'propose' || amounts.length > 1 || Object.keys(aliases).length) return null;
  if (!share || !turnover) return null;
  const amount = names.scheme('amount');
  const cut = `IF(ISNUMBER(${amount}),${amount},-1E+307)`;
  const known = [share.value, turnover.value, cut, names.scheme('shareCut'), quoted(words.language)];
  // The value is a fraction already, and has been checked where its column has a unit.
  return `CEC.SEGMENT(${known.join(',')},"number")`;
}

/** An expression for current and satisfied clients only. */
export function exceptInactive(context: FormulaContext, active: string, potential: string, lost: string): string {
  const kind = kindFormula(context);
  if (kind === null) return active;
  return `IF(${kind}=${KIND_NUMBER.potential},${potential},IF(${kind}=${KIND_NUMBER.lost},${lost},${active}))`;
}

/** Whether turnover is high, and whether that can be said; null where the scheme has no turnover to say it by. */
export function highTurnover(context: FormulaContext): { known: string; isHigh: string } | null {
  const { scheme, names, values, table } = context;
  if (scheme.segmentation.reading === 'digit') {
    const position = scheme.profiles.map(({ criteria }) => criteria.findIndex(({ key }) => key === 'turnover'));
    const digits = fourDigits(context);
    // A digit that the missing-data policy gave is no turnover, and neither is one whose parameters are wrong.
    return {
      known: byProfile(context, (_, p) => {
        const k = position[p]!;
        return k < 0 ? 'FALSE' : `IF(${values[p]![k]!.valid},ISNUMBER(${digits[k]!}),FALSE)`;
      }),
      isHigh: byProfile(context, (_, p) => (position[p]! < 0 ? 'FALSE' : `${digits[position[p]!]!}>=3`)),
    };
  }
  const { turnover } = segmentInputs(context);
  if (!turnover) return null;
  const limit = names.scheme('amountLimit');
  const { amounts } = scheme.segmentation;
  const single = amounts === 'propose' || amounts.length === 1 || table.family === null;
  if (single) return { known: `IF(${turnover.valid},ISNUMBER(${limit}),FALSE)`, isHigh: `${turnover.value}>${limit}` };
  const family = familyFormula(context, table.family!);
  const named = `IF(${family}&""="",${quoted(context.words.text('noFamily'))},${family}&"")`;
  const own = `INDEX(${names.scheme('familyLimits')},MATCH(${named},${names.scheme('families')},0))`;
  const ofFamily = `IF(ISNA(MATCH(${named},${names.scheme('families')},0)),${limit},${own})`;
  return { known: `IF(${turnover.valid},ISNUMBER(${ofFamily}),FALSE)`, isHigh: `${turnover.value}>${ofFamily}` };
}
