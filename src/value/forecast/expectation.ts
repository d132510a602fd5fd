import { type Predictions, type PurchaseFit, purchaseModel } from '../fitted';
import { type Histories, YEAR_DAYS } from '../purchases';
import { activeSteps, type Activity } from './active';
import { expectedOf, sumOf } from './choose';
import type { ForecastClients, ForecastTerms } from './forecastClients';
import { type Drawn, type ExpectedIntervals, expectedIntervals, ninetyOf, reaching, valuesAtSets } from './intervals';
import { type ChosenSpend, chooseSpend } from './spendModel';
import type { Stepwise } from './steps';
import { frequencyFit, type FrequencyFit, track, type TrackedMonth } from './tracking';

const MONTH_DAYS = YEAR_DAYS / 12;

/** What a model expects, without chance; by client of the cohort of all. */
export interface Expectation {
  readonly next: Float64Array;
  /** By the curvature at the best parameters; the last one is that of all together. */
  readonly ends: ExpectedIntervals;
  /** Purchases expected, each month's discounted. */
  readonly months: Float64Array;
  /** Null where too few came back with an amount, or nothing fits. */
  readonly spend: ChosenSpend | null;
  readonly tracking: readonly TrackedMonth[];
  readonly frequency: FrequencyFit;
}

/** What the chosen model expects of all clients in the days to come, with the spend of each. @param yearlyRate by which months are discounted */
export function expectationOf(
  histories: Histories,
  { all, fitted, spendSpread }: ForecastClients,
  best: PurchaseFit,
  terms: Pick<ForecastTerms, 'days' | 'yearlyRate' | 'spendFrom'> & { readonly end: number },
): Expectation {
  const { days, yearlyRate, end, spendFrom } = terms;
  const model = purchaseModel(best.model);
  const at = model.at(best.parameters);
  const { unitDays } = best;
  const expected = (where: Predictions): Float64Array => expectedOf(where, all, days, unitDays);
  const next = expected(at);
  const ends = expectedIntervals(best, (parameters) => {
    const each = parameters === best.parameters ? next : expected(model.at(parameters));
    // All of them together are one more value.
    const more = new Float64Array(each.length + 1);
    more.set(each);
    more[each.length] = sumOf(each);
    return more;
  });
  return {
    next,
    ends,
    months: monthly(next, days, (until) => expectedOf(at, all, until, unitDays), yearlyRate),
    spend: chooseSpend(all, spendSpread, spendFrom),
    tracking: track(histories, fitted, end, { at, unitDays }),
    frequency: frequencyFit(fitted, { at, unitDays }),
  };
}

/** How far what is expected is open, and who is there still. */
export interface Openness {
  /** Of the purchases expected; the last one is that of all together. */
  readonly open: { readonly low: Float64Array; readonly high: Float64Array };
  /** Those purchases at parameters that the histories leave open, where there are no covariances. */
  readonly sets: readonly Float64Array[];
  /** Null where nobody seems to leave. */
  readonly who: Activity | null;
}

/** @param sampled parameters that the histories leave open; null where clients are too many for that */
export function* opennessSteps(
  { all }: ForecastClients,
  best: PurchaseFit,
  given: {
    readonly expectation: Pick<Expectation, 'next' | 'ends'>;
    readonly sampled: Drawn['sampled'];
    readonly days: number;
  },
): Stepwise<Openness> {
  const { expectation, sampled, days } = given;
  const { next, ends } = expectation;
  const model = purchaseModel(best.model);
  const expected = (p: Float64Array): Float64Array => expectedOf(model.at(p), all, days, best.unitDays);
  const sets = ends.slopes.length > 0 ? [] : yield* valuesAtSets(sampled, all.clients.length, expected);
  const open = sets.length > 0 ? openOf(sets, next) : { low: ends.low, high: ends.high };
  const who = best.limit === 'nobodyLeaves' ? null : yield* activeSteps(model, best, all, sampled);
  return { open, sets, who };
}

/**
 * Purchases expected in each month of the horizon (of 52 weeks a twelfth), discounted from its end, summed by client.
 * @param all those of the whole horizon, of so many days
 * @param expected those of its first days
 */
function monthly(
  all: Float64Array,
  days: number,
  expected: (days: number) => Float64Array,
  yearlyRate: number,
): Float64Array {
  const sum = new Float64Array(all.length);
  let before = new Float64Array(all.length);
  const months = Math.max(1, Math.round(days / MONTH_DAYS));
  for (let month = 1; month <= months; month++) {
    const time = (days * month) / months;
    const until = month === months ? all : expected(time);
    const factor = (1 + yearlyRate) ** (-time / YEAR_DAYS);
    for (let i = 0; i < sum.length; i++) sum[i]! += (until[i]! - before[i]!) * factor;
    before = until as Float64Array<ArrayBuffer>;
  }
  return sum;
}

/** Intervals of expected values, the last of which is that of all together, from what they are at open parameters. */
function openOf(
  sets: readonly Float64Array[],
  next: Float64Array,
): { readonly low: Float64Array; readonly high: Float64Array } {
  const size = next.length + 1;
  const [low, high] = [new Float64Array(size), new Float64Array(size)];
  const totals = Float64Array.from(sets, sumOf);
  const each = new Float64Array(sets.length);
  for (let i = 0; i < size; i++) {
    const last = i === size - 1;
    for (let k = 0; !last && k < each.length; k++) each[k] = sets[k]![i]!;
    const ends = reaching(ninetyOf(last ? totals : each), last ? sumOf(next) : next[i]!);
    low[i] = ends.low;
    high[i] = ends.high;
  }
  return { low, high };
}
