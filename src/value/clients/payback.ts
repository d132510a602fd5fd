import { monthsToPayback } from '../acquisition';
import type { ClvRhythm } from '../clv';
import type { ClientFigures } from './figures';
import type { ClientValues, ValueTerms } from './valueClients';

/**
 * Months until each client's own margins have paid what it cost to win it (method.md §2.2); 0 where nothing was spent,
 * Infinity where that never happens within the horizon, NaN for clients without a value.
 */
export function paybackOf(values: ClientValues, figures: ClientFigures, terms: ValueTerms): Float64Array {
  const { yearly, own, gaps } = values;
  const rhythm: ClvRhythm = terms.rhythm;
  return yearly.map((margin, i) => {
    if (gaps[i] !== 0) return NaN;
    const cost = figures.acquisitionCost.values[i]!;
    if (cost === 0) return 0;
    // What the whole horizon does not pay back, no year of it does.
    if (own[i]! < cost) return Infinity;
    const outlook = { ...terms, rhythm, retention: figures.retention.values[i]!, growth: figures.growth.values[i]! };
    return monthsToPayback(margin, cost, outlook) ?? Infinity;
  });
}
