import { clv, type Outlook } from './clv';
import { ValueProblem } from './problems';

/** Longest wait worth naming: after it a client counts as never paying its acquisition back. */
const MAX_YEARS = 200;

/**
 * Months until the expected, discounted margins have paid the acquisition cost, counted within the year in which it
 * happens in even parts (method.md §2.2, "months to payback of AC").
 * @returns 0 when nothing was spent; null when it never happens
 * @throws ValueProblem as `clv`; `countNegative` for a negative cost
 */
export function monthsToPayback(margin: number, acquisitionCost: number, outlook: Outlook): number | null {
  if (!(acquisitionCost >= 0)) throw new ValueProblem('countNegative', { count: acquisitionCost });
  if (acquisitionCost === 0) return 0;
  const horizon = outlook.years ?? MAX_YEARS;
  let before = 0;
  for (let year = 1; year <= horizon; year++) {
    const after = clv(margin, { ...outlook, years: year });
    if (after >= acquisitionCost) return 12 * (year - 1 + (acquisitionCost - before) / (after - before));
    before = after;
  }
  return null;
}
