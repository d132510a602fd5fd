import {
  expectedSpends,
  fitSpenders,
  gammaDraw,
  normal,
  type Random,
  type SpendFit,
  type SpendParameters,
  spendersOf,
} from '../fitted';
import type { Cohort } from './cohort';
import type { Interval } from './ends';
import { rowsOf } from './rows';
import { choleskyOf } from './square';
import type { Stepwise } from './steps';

/** Parameters of spend as the clients leave them open: so many at most. */
const MOST_SETS = 200;
/** With more clients that came back they are drawn from their covariance: refits would take long and say the same. */
const MOST_REFITTED = 5000;

/**
 * Parameters of spend as the clients leave them open: refits to as many clients drawn from them with putting back
 * (bootstrap, Efron 1979), so that a limit model has them too; of many clients normal in their logarithms. What the fit was
 * made to, means or amounts, its refits are made to as well.
 * @param draws of purchases: more sets than these would meet none
 */
export function* spendSets(
  fit: SpendFit,
  { frequency, meanValue, logValue }: Cohort,
  draws: number,
  random: Random,
): Stepwise<SpendParameters[]> {
  const count = Math.min(MOST_SETS, draws);
  const { p, q, gamma } = fit.parameters;
  if (fit.covariance && fit.clients > MOST_REFITTED) {
    const [a, , , b, c, , d, e, f] = choleskyOf(fit.covariance);
    return Array.from({ length: count }, () => {
      const [u, v, w] = [normal(random), normal(random), normal(random)];
      return {
        p: p * Math.exp(a! * u),
        q: q * Math.exp(b! * u + c! * v),
        gamma: gamma * Math.exp(d! * u + e! * v + f! * w),
      };
    });
  }
  const spenders = spendersOf(frequency, meanValue, fit.from === 'amounts' ? logValue : undefined);
  const size = spenders.x.length;
  const start = fit.limit === null ? [p, q, gamma] : fit.clients > MOST_REFITTED ? beforeLimit(fit) : undefined;
  // Who is drawn again counts once more: a third of them are not drawn, and cost nothing.
  const times = new Uint32Array(size);
  const sets: SpendParameters[] = [];
  for (let set = 0; set < count; set++) {
    yield { stage: 'intervals', done: set, total: count };
    times.fill(0);
    for (let i = 0; i < size; i++) times[Math.floor(random() * size)]!++;
    const refit = fitSpenders(spenders, start, times);
    if (refit.end === 'interior' || refit.limit !== null) sets.push(refit.parameters);
  }
  return sets;
}

/** Past this a parameter has a long way to its limit, and a short one back to a maximum inside. */
const ON_THE_WAY = 150;

/** Where a refit begins that goes to a limit, as like as not: on its way there, with the same mean spend. */
function beforeLimit({ parameters: { p, q, gamma } }: SpendFit): number[] {
  if (q > ON_THE_WAY) return [p, ON_THE_WAY, (gamma * ON_THE_WAY) / q];
  return p > ON_THE_WAY ? [ON_THE_WAY, q, (gamma * p) / ON_THE_WAY] : [p, q, gamma];
}

/**
 * Two intervals of independent factors as that of their product: each end as far from the figure as both are together, in
 * logarithms.
 * @param one ends as parts of its figure
 */
export function ofProduct(figure: number, one: Interval, other: Interval): Interval {
  if (!(figure > 0)) return { low: figure, high: figure };
  return {
    low: figure * Math.exp(-apart(Math.min(1, one.low), Math.min(1, other.low))),
    high: figure * Math.exp(apart(Math.max(1, one.high), Math.max(1, other.high))),
  };
}

/** How far two parts that are independent are from their figure together, in logarithms. */
function apart(one: number, other: number): number {
  const [a, b] = [Math.log(one), Math.log(other)];
  return Math.sqrt(a * a + b * b);
}

/** What an interval is of its figure. */
export const partsOf = ({ low, high }: Interval, figure: number): Interval => ({
  low: low / figure,
  high: high / figure,
});

/**
 * What purchases that were drawn may come to: each client's own mean spend is drawn as its purchases leave it open, then
 * each purchase around it, with parameters that the clients leave open.
 * @param discounts what a unit of money of the time ahead is worth today, by client
 * @returns every draw of every client, in their order and that of the draws
 */
export function* drawnMoney(
  counts: readonly Uint16Array[],
  sets: readonly SpendParameters[],
  { cohort: { frequency, meanValue }, discounts }: { readonly cohort: Cohort; readonly discounts: Float64Array },
  random: Random,
): Stepwise<Float32Array[]> {
  const draws = rowsOf(new Float32Array(counts.reduce((sum, { length }) => sum + length, 0)), counts.length);
  for (let i = 0; i < counts.length; i++) {
    if (i % 500 === 0) yield { stage: 'intervals', done: i, total: counts.length };
    const [x, own] = [frequency[i]!, counts[i]!];
    const spent = x > 0 ? x * meanValue[i]! : 0;
    const money = draws[i]!;
    for (let d = 0; d < own.length && sets.length > 0; d++) {
      if (own[d] === 0) continue;
      const { p, q, gamma } = sets[d % sets.length]!;
      const rate = gammaDraw(p * x + q, random) / (gamma + spent);
      money[d] = (discounts[i]! * gammaDraw(p * own[d]!, random)) / rate;
    }
  }
  return draws;
}

/** Spend per purchase expected at each set of parameters of each client, in their order and that of the sets. */
export function spendAtSets(sets: readonly SpendParameters[], { frequency, meanValue }: Cohort): Float64Array[] {
  const size = frequency.length;
  const rows = rowsOf(new Float64Array(size * sets.length), size);
  rows.forEach((row, i) => {
    expectedSpends(sets, frequency[i]!, meanValue[i]!, row);
  });
  return rows;
}
