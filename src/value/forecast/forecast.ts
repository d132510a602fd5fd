import {
  expectedSpend,
  fitGammaGamma,
  type History,
  type Predictions,
  purchaseModel,
  type Random,
  type SpendFit,
} from '../fitted';
import { firstOf, type Histories, knownStart, type PurchaseSummary, type Starts, YEAR_DAYS } from '../purchases';
import { type ActiveClients, activeSteps } from './active';
import { type Choice, chooseSteps, expectedOf, sumOf } from './choose';
import { type Cohort, cohortOf } from './cohort';
import { endsOf, type Interval } from './ends';
import { type Drawn, drawnSteps, expectedIntervals, ninetyOf, reaching, valuesAtSets } from './intervals';
import { drawnMoney, ofProduct, partsOf, spendAtSets, spendSets } from './money';
import { finished, type Stepwise } from './steps';
import type { Joint } from './together';
import { frequencyFit, type FrequencyFit, track, type TrackedMonth } from './tracking';
import { type ForecastWarning, forecastWarnings } from './warnings';

/** What the histories let one expect; columns by client of the list, NaN where nothing can be said. */
export interface PurchaseForecast {
  /** Why there is no forecast. */
  readonly gap: 'none' | 'fewRepeaters' | 'noMaximum';
  /** Null with a gap. */
  readonly choice: Choice | null;
  /** Who the models were fitted to: with unknown starts, where they are enough, only those who came later. */
  readonly fittedTo: 'all' | 'laterStarters';
  /** Probability of being there still. NaN where nobody seems to leave: a 100 % for everybody would say what histories cannot. */
  readonly alive: Float64Array;
  /** Its 90 % interval; NaN where there is none, and where the model takes a client to be there whatever its parameters. */
  readonly aliveLow: Float64Array;
  readonly aliveHigh: Float64Array;
  /** How many of all are there still; null where that is not known of one. */
  readonly active: ActiveClients | null;
  /** Purchases expected in the horizon, with the 90 % interval of the expected value. */
  readonly next: Float64Array;
  readonly nextLow: Float64Array;
  readonly nextHigh: Float64Array;
  /** What may come in nine cases of ten. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** All clients together: expected, the interval of the expected value, and of what may come. */
  readonly total: number;
  readonly totalExpected: Interval;
  readonly totalPredicted: Interval;
  /** What clients are looked at together by (`together`); null with a gap. */
  readonly joint: Joint | null;
  readonly spend: SpendFit | null;
  /** Spend expected per purchase, with the 90 % interval of the expected value; NaN where there is none. */
  readonly perPurchase: Float64Array;
  readonly perPurchaseLow: Float64Array;
  readonly perPurchaseHigh: Float64Array;
  /** Expected spend of the horizon, each month's discounted from its end, with the 90 % interval of the expected value. */
  readonly worth: Float64Array;
  readonly worthLow: Float64Array;
  readonly worthHigh: Float64Array;
  /** What it may come to in nine cases of ten. */
  readonly worthLeast: Float64Array;
  readonly worthMost: Float64Array;
  readonly tracking: readonly TrackedMonth[];
  readonly frequency: FrequencyFit | null;
  readonly warnings: readonly ForecastWarning[];
}

export interface ForecastTerms extends Starts {
  /** Days forecast. */
  readonly days: number;
  /** Rate a year at which later money is worth less. */
  readonly yearlyRate: number;
  readonly random: Random;
}

/** With fewer clients that came back, four parameters are read from noise. */
const FEWEST_REPEATERS = 20;
/** Clients whose start is known that there must be for the others to be left out of the fit. */
const FEWEST_LATER = 200;
const MONTH_DAYS = YEAR_DAYS / 12;

/** Fits, chooses, forecasts, and says when not to believe it, step by step. Pure: chance comes from `terms.random`. */
export function* forecastSteps(
  histories: Histories,
  summary: PurchaseSummary,
  terms: ForecastTerms,
): Stepwise<PurchaseForecast> {
  const size = summary.age.length;
  const all = cohortOf(summary);
  const none = emptyForecast(size);
  const repeaters = (cohort: Cohort): number => cohort.frequency.reduce((count, x) => count + (x > 0 ? 1 : 0), 0);
  if (repeaters(all) < FEWEST_REPEATERS) return { ...none, gap: 'fewRepeaters' };
  const begin = firstOf(summary);
  const later = terms.startsKnown ? all : cohortOf(summary, knownStart(summary, terms));
  const asLater = !terms.startsKnown && later.clients.length >= FEWEST_LATER && repeaters(later) >= FEWEST_REPEATERS;
  const fitted = asLater ? later : all;
  const choice = yield* chooseSteps(histories, fitted, summary.end);
  const best = choice.candidates[0]?.fit;
  if (!best) return { ...none, gap: 'noMaximum' };
  const model = purchaseModel(best.model);
  const at = model.at(best.parameters);
  const { unitDays } = best;
  const { days, random } = terms;
  const expected = (where: Predictions): Float64Array => expectedOf(where, all, days, unitDays);
  const next = expected(at);
  const total = sumOf(next);
  const ends = expectedIntervals(best, (parameters) => {
    const each = parameters === best.parameters ? next : expected(model.at(parameters));
    // All of them together are one more value.
    const more = new Float64Array(each.length + 1);
    more.set(each);
    more[each.length] = sumOf(each);
    return more;
  });
  const standing = historiesOf(all, unitDays);
  const drawn = yield* drawnSteps(model, best, { histories: standing, time: days / unitDays, fitted }, random);
  const sets =
    ends.slopes.length > 0 ? [] : yield* valuesAtSets(drawn.sampled, all.clients.length, (p) => expected(model.at(p)));
  const open = sets.length > 0 ? openOf(sets, next) : ends;
  const spend = spendOf(all);
  const tracking = track(histories, fitted, summary.end, { at, unitDays });
  const months = monthly(next, days, (until) => expectedOf(at, all, until, unitDays), terms.yearlyRate);
  const money = yield* moneySteps({ all, spend, months, next, open, drawn }, random);
  const who = best.limit === 'nobodyLeaves' ? null : yield* activeSteps(model, best, all, drawn.sampled);
  return {
    gap: 'none',
    choice,
    fittedTo: asLater ? 'laterStarters' : 'all',
    alive: who ? spread(all, size, (i) => who.alive[i]!) : none.alive,
    aliveLow: who ? spread(all, size, (i) => who.low[i]!) : none.aliveLow,
    aliveHigh: who ? spread(all, size, (i) => who.high[i]!) : none.aliveHigh,
    active: who && who.all,
    next: spread(all, size, (i) => next[i]!),
    nextLow: spread(all, size, (i) => open.low[i]!),
    nextHigh: spread(all, size, (i) => open.high[i]!),
    least: spread(all, size, (i) => drawn.least[i]!),
    most: spread(all, size, (i) => drawn.most[i]!),
    total,
    totalExpected: { low: open.low.at(-1)!, high: open.high.at(-1)! },
    totalPredicted: reaching(drawn.total, total),
    joint: {
      at: Int32Array.from(
        spread(all, size, (i) => i),
        (i) => (Number.isNaN(i) ? -1 : i),
      ),
      ...{ slopes: ends.slopes, covariance: best.covariance, counts: drawn.counts, sets },
      active: who && who.joint,
      sampled: drawn.sampled,
      ...(money && { money: { draws: money.draws, spends: money.spends, months } }),
    },
    spend,
    ...moneyColumns(all, size, money),
    tracking,
    frequency: frequencyFit(fitted, { at, unitDays }),
    warnings: forecastWarnings(fitted, choice, { spend, tracking, days: summary.end - begin }),
  };
}

/** The same in one go. */
export const forecastPurchases = (...given: Parameters<typeof forecastSteps>): PurchaseForecast =>
  finished(forecastSteps(...given));

function emptyForecast(size: number): PurchaseForecast {
  const blank = (): Float64Array => new Float64Array(size).fill(NaN);
  const no = { low: NaN, high: NaN };
  return {
    ...{
      gap: 'none',
      choice: null,
      fittedTo: 'all',
      alive: blank(),
      aliveLow: blank(),
      aliveHigh: blank(),
      active: null,
      next: blank(),
      nextLow: blank(),
      nextHigh: blank(),
    },
    ...{ least: blank(), most: blank(), total: NaN, totalExpected: no, totalPredicted: no },
    ...{ joint: null, spend: null, tracking: [], frequency: null, warnings: [] },
    ...(Object.fromEntries(MONEY.map((column) => [column, blank()])) as Record<MoneyColumn, Float64Array>),
  };
}

/** A figure of the cohort's clients as a column of the list's. */
function spread({ clients }: Cohort, size: number, of: (i: number) => number): Float64Array {
  const column = new Float64Array(size).fill(NaN);
  for (let i = 0; i < clients.length; i++) column[clients[i]!] = of(i);
  return column;
}

const historiesOf = ({ frequency, recency, age, clients }: Cohort, unitDays: number): History[] =>
  Array.from(clients, (_, i) => ({ x: frequency[i]!, tx: recency[i]! / unitDays, T: age[i]! / unitDays }));

/** The spend model of the repeat purchases; null where too few came back with an amount, or nothing fits. */
function spendOf({ frequency, meanValue }: Cohort): SpendFit | null {
  let spenders = 0;
  frequency.forEach((x, i) => (spenders += x > 0 && meanValue[i]! > 0 ? 1 : 0));
  if (spenders < FEWEST_REPEATERS) return null;
  const fit = fitGammaGamma(frequency, meanValue);
  return fit.end === 'interior' || fit.limit !== null ? fit : null;
}

/** Of a limit model parameters are far out, and their ratio still says the mean; what comes of it must be a number. */
function spendAt(spend: SpendFit | null, { frequency, meanValue }: Cohort, i: number): number {
  if (!spend) return NaN;
  const value = expectedSpend(spend.parameters, frequency[i]!, meanValue[i]!);
  return Number.isFinite(value) && value >= 0 ? value : NaN;
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

const NO_ENDS: Interval = { low: NaN, high: NaN };

const MONEY = [
  'perPurchase',
  'perPurchaseLow',
  'perPurchaseHigh',
  'worth',
  'worthLow',
  'worthHigh',
  'worthLeast',
  'worthMost',
] as const;
type MoneyColumn = (typeof MONEY)[number];

/** Figures of money by client of the cohort. */
interface Money extends Record<MoneyColumn, Float64Array> {
  /** Draws of what each client's purchases come to, discounted. */
  readonly draws: readonly Float32Array[];
  /** Spend per purchase of each client at every set of parameters that the clients leave open. */
  readonly spends: readonly Float64Array[];
}

/** Spend and worth with their intervals; null without a spend model. */
function* moneySteps(
  given: {
    readonly all: Cohort;
    readonly spend: SpendFit | null;
    /** Purchases expected, each month's discounted. */
    readonly months: Float64Array;
    readonly next: Float64Array;
    /** Intervals of the purchases expected. */
    readonly open: { readonly low: Float64Array; readonly high: Float64Array };
    readonly drawn: Pick<Drawn, 'counts' | 'least'>;
  },
  random: Random,
): Stepwise<Money | null> {
  const { all, spend, months, next, open } = given;
  const { counts, least } = given.drawn;
  if (!spend) return null;
  const size = all.clients.length;
  const sets = yield* spendSets(spend, all, counts[0]!.length, random);
  const columns = Object.fromEntries(MONEY.map((id) => [id, new Float64Array(size)])) as Record<
    MoneyColumn,
    Float64Array
  >;
  const spends = spendAtSets(sets, all);
  const discounts = months.map((value, i) => (next[i]! > 0 ? value / next[i]! : 1));
  const spent = yield* drawnMoney(counts, sets, { cohort: all, discounts }, random);
  for (let i = 0; i < size; i++) {
    const perPurchase = spendAt(spend, all, i);
    const worth = months[i]! * perPurchase;
    const each = reaching(ninetyOf(spends[i]!), perPurchase);
    const bought = partsOf({ low: open.low[i]!, high: open.high[i]! }, next[i]!);
    const both = ofProduct(worth, bought, partsOf(each, perPurchase));
    columns.perPurchase[i] = perPurchase;
    columns.perPurchaseLow[i] = each.low;
    columns.perPurchaseHigh[i] = each.high;
    columns.worth[i] = worth;
    columns.worthLow[i] = both.low;
    columns.worthHigh[i] = both.high;
    const known = !Number.isNaN(perPurchase) && sets.length > 0;
    const { low, high } = known ? endsOf(spent[i]!) : NO_ENDS;
    // An end between no purchase and one is none, and comes to nothing.
    columns.worthLeast[i] = known && least[i] === 0 ? 0 : low;
    columns.worthMost[i] = high;
  }
  return { ...columns, draws: spent, spends };
}

const moneyColumns = (all: Cohort, size: number, money: Money | null): Record<MoneyColumn, Float64Array> =>
  Object.fromEntries(MONEY.map((id) => [id, spread(all, size, (i) => (money ? money[id][i]! : NaN))])) as Record<
    MoneyColumn,
    Float64Array
  >;

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
