import { ValueProblem } from './problems';

/**
 * When the yearly margins come (method.md §2.2).
 * - `end` (default): an existing client; each margin at year end, if still a client
 * - `start`: a new client; the first margin now and certain
 * - `endCertain`: the first year's margin certain, paid at year end
 */
export const CLV_TIMINGS = ['end', 'start', 'endCertain'] as const;
export type ClvTiming = (typeof CLV_TIMINGS)[number];

/**
 * How often margins come within a year.
 * - `yearly` (default): once, as the formulas of method.md §2.2 have it
 * - `monthly`: a twelfth each month, discounted from its month end by (1+d)^(−j/12); with `start`, from its month's start
 */
export const CLV_RHYTHMS = ['yearly', 'monthly'] as const;
export type ClvRhythm = (typeof CLV_RHYTHMS)[number];

/** What every value formula needs to know about the future; rates are yearly fractions. */
export interface Outlook {
  /** Retention rate r, 0–1. */
  readonly retention: number;
  /** Discount rate d, above −1. */
  readonly discount: number;
  /** Whole years from 1; null: for ever. */
  readonly years?: number | null;
  /** Yearly growth g of the margin, above −1; default 0. */
  readonly growth?: number;
  readonly timing?: ClvTiming;
  readonly rhythm?: ClvRhythm;
}

/**
 * Customer lifetime value, before acquisition: `m · factor`, with `q = r(1+g)/(1+d)` and `A(N) = (1−q^N)/(1−q)`.
 * @param margin yearly contribution margin net of cost to serve; may be negative
 * @returns an amount of today
 * @throws ValueProblem as {@link marginMultiple}
 * @example clv(100, { retention: 0.8, discount: 0.1 }) // 266.67
 */
export function clv(margin: number, outlook: Outlook): number {
  return margin * marginMultiple(outlook);
}

/**
 * CLV ÷ yearly margin (method.md §2.2): the first year's worth times `A`. Yearly: `end` r/(1+d), `start` 1, `endCertain`
 * 1/(1+d). Monthly, with ρ = (r/(1+d))^(1/12): the mean of ρ^j over the months 1…12, 0…11 for `start`; for `endCertain`
 * the mean of (1+d)^(−j/12), since the year's margin is certain.
 * @throws ValueProblem `retentionOutside`, `discountTooLow`, `growthTooLow`, `yearsNotWhole`, `neverConverges`
 */
export function marginMultiple(outlook: Outlook): number {
  const { retention, discount, years = null, timing = 'end', rhythm = 'yearly' } = outlook;
  const annuity = annuityOf(yearlyFactor(outlook), years);
  return annuity * (rhythm === 'monthly' ? firstMonths : firstYear)(timing, retention, 1 / (1 + discount));
}

function firstYear(timing: ClvTiming, retention: number, discounted: number): number {
  if (timing === 'start') return 1;
  return timing === 'end' ? retention * discounted : discounted;
}

function firstMonths(timing: ClvTiming, retention: number, discounted: number): number {
  const month = (timing === 'endCertain' ? discounted : retention * discounted) ** (1 / 12);
  let sum = 0;
  for (let j = 0, power = 1; j < 12; j++, power *= month) sum += power;
  return ((timing === 'start' ? 1 : month) * sum) / 12;
}

/** `q = r(1+g)/(1+d)`, checked. */
function yearlyFactor({ retention, discount, growth = 0 }: Outlook): number {
  if (!(retention >= 0 && retention <= 1)) throw new ValueProblem('retentionOutside', { retention });
  if (!(discount > -1)) throw new ValueProblem('discountTooLow', { discount });
  if (!(growth > -1)) throw new ValueProblem('growthTooLow', { growth });
  return (retention * (1 + growth)) / (1 + discount);
}

/** `A(N) = 1 + q + … + q^(N−1)`; for ever it needs q below 1. */
function annuityOf(q: number, years: number | null): number {
  if (years === null) {
    if (q >= 1) throw new ValueProblem('neverConverges');
    return 1 / (1 - q);
  }
  if (!Number.isInteger(years) || years < 1) throw new ValueProblem('yearsNotWhole', { years });
  if (q === 1) return years;
  // expm1 and log keep the digits that 1 − q^N loses near q = 1.
  return q === 0 ? 1 : Math.expm1(years * Math.log(q)) / (q - 1);
}
