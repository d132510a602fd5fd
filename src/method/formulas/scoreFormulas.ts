import type { FormulaContext } from './context';
import { byProfile, KIND_NUMBER, kindFormula } from './clientFormulas';
import { type DigitStyle, fourDigits } from './digitFormulas';
import { resultCell } from './formulaTable';
import { valueFormula } from './valueFormulas';

/** Sum of the four digits. */
export function totalFormula(context: FormulaContext, style: DigitStyle): string {
  const digits = fourDigits(context).join(',');
  const sum = style === 'live' ? `CEC.SCORE(${codeOf(context)})` : `SUM(${digits})`;
  return `IF(COUNT(${digits})=4,${sum},"")`;
}

/** Σ weight·digit without binary noise; blank in profiles without weights, and while weights are wrong. */
export function weightedFormula(context: FormulaContext, style: DigitStyle): string {
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

/** The loyalty factor of the years; potential clients have none yet (method.md §1.5). */
export function loyaltyFormula(context: FormulaContext): string {
  const { names } = context;
  const kind = kindFormula(context);
  return byProfile(context, ({ loyalty }, p) => {
    if (!loyalty) return '""';
    const { valid, value } = valueFormula(loyalty.source, 'years', context);
    const factor = `IF(${valid},INDEX(${names.profile(p, 'rates')},MATCH(${value},${names.profile(p, 'years')},1)),"")`;
    const ofClient = kind === null ? factor : `IF(${kind}=${KIND_NUMBER.potential},"",${factor})`;
    return `IFERROR(${ofClient},"")`;
  });
}

/** A score times the loyalty factor; blank where either is. */
export function timesLoyalty({ table }: FormulaContext, score: 'total' | 'weighted'): string {
  const [factor, base] = [resultCell(table, 'loyalty'), resultCell(table, score)];
  return `IF(COUNT(${factor},${base})=2,ROUND(${factor}*${base},10),"")`;
}

/** The code out of the four digits: on a sheet that people rearrange the digits need not stand side by side. */
function codeOf(context: FormulaContext): string {
  const [d1, d2, d3, d4] = fourDigits(context);
  return `1000*${d1}+100*${d2}+10*${d3}+${d4}`;
}
