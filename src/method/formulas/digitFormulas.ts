import { DIGITS } from '../columns/digit/declaration';
import type { FormulaContext } from './context';
import { byProfile } from './clientFormulas';
import { isChosen } from '../scheme/openCriterion';
import { resultCell } from './formulaTable';
import { inBrackets } from './valueParts';

/**
 * How a formula reads a digit from a value: `plain` looks it up in the steps that the parameters sheet has made of the
 * cuts, `live` asks CEC.DIGIT.
 */
export type DigitStyle = 'plain' | 'live';

/** Digit k (0–3): blank without a value (or what the missing-data policy gives), blank while its parameters are wrong. */
export function digitFormula(context: FormulaContext, k: number, style: DigitStyle = 'plain'): string {
  const { names, values } = context;
  return byProfile(context, ({ criteria }, p) => {
    // Still to be chosen: nothing is put in the place of a digit.
    if (!isChosen(criteria[k]!)) return '""';
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

/** The cells of the row's four digits, in their places' order. */
export function fourDigits({ table }: FormulaContext): readonly [string, string, string, string] {
  return DIGITS.map((digit) => resultCell(table, digit)) as [string, string, string, string];
}
