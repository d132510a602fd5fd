import { reasonCode } from './numericColumn';
import type { NumericColumn, Portfolio } from '../portfolio';
import type { ColumnRole } from '../criteria/roles';

const ZERO_DENOMINATOR = reasonCode('zeroDenominator');
const OUT_OF_RANGE = reasonCode('outOfRange');

/** The numeric column that plays a role, or null where none does (or the column is text). */
export function numericColumn(portfolio: Portfolio, role: ColumnRole): NumericColumn | null {
  const index = portfolio.roles.get(role);
  const column = index === undefined ? undefined : portfolio.columns[index];
  return column?.kind === 'number' ? column : null;
}

/**
 * Share of customer = turnover ÷ total purchases, a fraction per client (method.md §1.13), or null where one of the
 * two columns is not there. Turnover below zero (credit notes) counts as 0 (§1.5). Missing turnover keeps its reason; a zero or
 * missing denominator is `zeroDenominator`, a negative one `outOfRange`. The header is made of the two headers.
 */
export function computeShare(portfolio: Portfolio): NumericColumn | null {
  const ours = numericColumn(portfolio, 'turnover');
  const total = numericColumn(portfolio, 'totalPurchases');
  if (!ours || !total) return null;
  const values = new Float64Array(portfolio.size);
  const reasons = new Uint8Array(portfolio.size);
  for (let i = 0; i < portfolio.size; i++) {
    const denominator = total.values[i]!;
    if (ours.reasons[i] !== 0) reasons[i] = ours.reasons[i]!;
    else if (total.reasons[i] !== 0 || denominator === 0) reasons[i] = ZERO_DENOMINATOR;
    else if (denominator < 0) reasons[i] = OUT_OF_RANGE;
    values[i] = reasons[i] === 0 ? Math.max(0, ours.values[i]!) / denominator : NaN;
  }
  return { kind: 'number', header: `${ours.header} ÷ ${total.header}`, sourceColumn: -1, values, reasons };
}

/** The portfolio with a column added behind the others, playing the role given. */
export function withColumn(portfolio: Portfolio, column: NumericColumn, role: ColumnRole): Portfolio {
  return {
    ...portfolio,
    columns: [...portfolio.columns, column],
    roles: new Map([...portfolio.roles, [role, portfolio.columns.length]]),
  };
}
