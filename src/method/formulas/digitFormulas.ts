import type { OutputColumn } from '../columns';
import type { FormulaContext } from './context';
import { byProfile } from './clientFormulas';
import { resultCell } from './formulaTable';
import { inBrackets, type ValueFormula } from './valueParts';

/**
 * How a formula reads a digit from a value: `plain` looks it up in the steps that the parameters sheet has made of the
 * cuts, `live` asks CEC.DIGIT.
 */
export type DigitStyle = 'plain' | 'live';

/** Digit k (0–3): blank without a value (or what the missing-data policy gives), blank while its parameters are wrong. */
export function digitFormula(context: FormulaContext, k: number, style: DigitStyle = 'plain'): string {
  const { names, values } = context;
  return byProfile(context, (_, p) => {
    const { valid, value } = values[p]![k]!;
    const sign = names.band(p, k, 'sign');
    const digit = digitOfValue(context, { p, k }, value, style);
    const fill = names.scheme('fill');
    // Never the cell itself: where somebody has emptied it, a reference would show 0.
    return `IFERROR(IF(ISNUMBER(${sign}),IF(${valid},${digit},IF(ISNUMBER(${fill}),${fill}+0,"")),""),"")`;
  });
}

/** The digit of a value that is a number. Steps ascend, whichever the direction: the sign turns the value with them. */
export function digitOfValue(
  { names }: FormulaContext,
  { p, k }: { readonly p: number | null; readonly k: number | 'block' },
  value: string,
  style: DigitStyle = 'plain',
): string {
  const name = (which: Parameters<typeof names.band>[2]): string => names.band(p, k, which);
  if (style === 'live') return `CEC.DIGIT(${value},${name('bounds')},${name('direction')},${name('rule')})`;
  return `MATCH(${name('sign')}*${inBrackets(value)},${name('steps')},1)`;
}

export function fourDigits({ table }: FormulaContext): readonly [string, string, string, string] {
  return [1, 2, 3, 4].map((k) => resultCell(table, `digit${k}` as OutputColumn)) as [string, string, string, string];
}

/** 1000·d1 + 100·d2 + 10·d3 + d4 where there are four digits. */
export function codeFormula(context: FormulaContext): string {
  const [d1, d2, d3, d4] = fourDigits(context);
  return `IF(COUNT(${d1},${d2},${d3},${d4})=4,1000*${d1}+100*${d2}+10*${d3}+${d4},"")`;
}

/** A, B or C of the turnover digit; blank where the profile does not judge turnover. */
export function abcFormula(context: FormulaContext): string {
  return byProfile(context, ({ criteria }) => {
    const position = criteria.findIndex(({ key }) => key === 'turnover');
    if (position < 0) return '""';
    const digit = fourDigits(context)[position]!;
    return `IF(ISNUMBER(${digit}),IF(${digit}=4,"A",IF(${digit}=3,"B","C")),"")`;
  });
}

/** "Block" where unpaid bills reach the threshold; a missing number blocks nobody, whatever the missing-data policy. */
export function blockedFormula(
  context: FormulaContext,
  style: DigitStyle = 'plain',
  block: ValueFormula | null,
): string {
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
