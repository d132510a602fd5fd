import { firstOf, type Histories, type PurchaseSummary } from '../purchases';
import type { ActiveClients } from './active';
import { futureSteps, MONEY, type MoneyColumn, moneyColumns, type Spent, spentSteps } from './chance';
import { type Choice, chooseSteps, sumOf } from './choose';
import type { Interval } from './ends';
import { type Expectation, expectationOf, type Openness, opennessSteps } from './expectation';
import { forecastClients, type ForecastClients, type ForecastTerms, spread } from './forecastClients';
import { type Drawn, reaching } from './intervals';
import type { ChosenSpend } from './spendModel';
import type { Stepwise } from './steps';
import type { Joint } from './together';
import type { FrequencyFit, TrackedMonth } from './tracking';
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
  readonly spend: ChosenSpend | null;
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

/** A forecast that there is none. */
export const withoutForecast = (summary: PurchaseSummary, gap: 'fewRepeaters' | 'noMaximum'): PurchaseForecast => ({
  ...emptyForecast(summary.age.length),
  gap,
});

/**
 * Fits, chooses, forecasts, and says when not to believe it, step by step. Pure: chance comes from `terms.random`. What
 * hangs on nothing of each other is a part of its own, so that two threads can make a forecast, too.
 */
export function* forecastSteps(
  histories: Histories,
  summary: PurchaseSummary,
  terms: ForecastTerms,
): Stepwise<PurchaseForecast> {
  const clients = forecastClients(summary, terms);
  if (!clients) return withoutForecast(summary, 'fewRepeaters');
  const choice = yield* chooseSteps(histories, clients.fitted, summary.end);
  const best = choice.candidates[0]?.fit;
  if (!best) return withoutForecast(summary, 'noMaximum');
  const drawn = yield* futureSteps(clients, best, terms);
  const expectation = expectationOf(histories, clients, best, { ...terms, end: summary.end });
  const openness = yield* opennessSteps(clients, best, { expectation, sampled: drawn.sampled, days: terms.days });
  const spent = yield* spentSteps(clients, expectation, drawn.counts, terms.random);
  return forecastFrom(summary, clients, choice, { drawn, expectation, openness, spent });
}

/** A forecast of its parts. */
export function forecastFrom(
  summary: PurchaseSummary,
  { all, fitted, fittedTo }: ForecastClients,
  choice: Choice,
  parts: {
    readonly drawn: Drawn;
    readonly expectation: Expectation;
    readonly openness: Openness;
    readonly spent: Spent | null;
  },
): PurchaseForecast {
  const { drawn, expectation, openness, spent } = parts;
  const { next, ends, months, spend, tracking, frequency } = expectation;
  const { open, sets, who } = openness;
  const size = summary.age.length;
  const best = choice.candidates[0]!.fit;
  const total = sumOf(next);
  const { alive, aliveLow, aliveHigh } = emptyForecast(size);
  return {
    gap: 'none',
    choice,
    fittedTo,
    alive: who ? spread(all, size, (i) => who.alive[i]!) : alive,
    aliveLow: who ? spread(all, size, (i) => who.low[i]!) : aliveLow,
    aliveHigh: who ? spread(all, size, (i) => who.high[i]!) : aliveHigh,
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
      ...(spent && { money: { draws: spent.draws, spends: spent.spends, months } }),
    },
    spend,
    ...moneyColumns(all, size, spent && { expectation, spent, open, least: drawn.least }),
    tracking,
    frequency,
    warnings: forecastWarnings(fitted, choice, {
      ...{ spend, tracking, days: summary.end - firstOf(summary) },
    }),
  };
}

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
