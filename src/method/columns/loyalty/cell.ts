import { byProfile, KIND_NUMBER, kindFormula } from '../../formulas/clientFormulas';
import type { FormulaContext } from '../../formulas/context';
import { resultCell } from '../../formulas/formulaTable';
import { valueFormula } from '../../formulas/valueFormulas';
import { type ColumnCell, numberOrBlank } from '../cell';

export const loyaltyCell: ColumnCell = {
  value: ({ loyalty }, client) => numberOrBlank(loyalty[client]!),
  formula: loyaltyFormula,
};

/** The loyalty factor of the years; potential clients have none yet (method.md §1.5). */
function loyaltyFormula(context: FormulaContext): string {
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
