import type { History, PurchaseFit, PurchaseModel, RepeatHistories } from '../fitted';
import { normal, type Random } from '../fitted';
import { posteriorSteps } from './posterior';
import { endsOf, type Figures, type Interval } from './ends';
import { rowsOf } from './rows';
import type { Stepwise } from './steps';
import { choleskyOf, varianceOf } from './square';

/** Intervals of expected values, and how each value's logarithm moves with that of each continuous parameter. */
export interface ExpectedIntervals {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** By parameter; none without covariances. */
  readonly slopes: readonly Float64Array[];
}

/** Quantile of a standard normal that leaves a twentieth above: both sides together make 90 %. */
export const NINETY = 1.644_853_626_951_472_2;
/** Step of a parameter's logarithm for a derivative by central differences. */
export const LOG_STEP = 1e-4;

/** A fit's parameters with some of their logarithms moved. */
function moved({ parameters }: PurchaseFit, by: ArrayLike<number>): Float64Array {
  return parameters.map((value, k) => (k < by.length ? value * Math.exp(by[k]!) : value));
}

/** How many parameters are continuous: those that have covariances. */
const continuous = ({ covariance }: PurchaseFit): number => Math.sqrt(covariance?.length ?? 0);

/** How figures move with the logarithm of each continuous parameter, by central differences. */
export function slopesOf(fit: PurchaseFit, figures: (parameters: Float64Array) => Float64Array): Float64Array[] {
  const size = continuous(fit);
  return Array.from({ length: size }, (_, k) => {
    const at = (by: number): Float64Array => {
      const step = new Float64Array(size);
      step[k] = by;
      return figures(moved(fit, step));
    };
    const [up, down] = [at(LOG_STEP), at(-LOG_STEP)];
    return up.map((value, i) => (value - down[i]!) / (2 * LOG_STEP));
  });
}

/** How far on either side 90 % of each figure reach, by its slopes and the covariances of the parameters' logarithms. */
export function spreadsOf(slopes: readonly Float64Array[], covariance: ArrayLike<number>): Float64Array {
  const own = new Float64Array(slopes.length);
  const spreads = new Float64Array(slopes[0]?.length ?? 0);
  for (let i = 0; i < spreads.length; i++) {
    for (let k = 0; k < own.length; k++) own[k] = slopes[k]![i]!;
    spreads[i] = NINETY * Math.sqrt(varianceOf(own, covariance));
  }
  return spreads;
}

/**
 * 90 % intervals of expected values, for what is not known of the parameters: the delta method in their logarithms, with
 * numerical derivatives. What chance adds to an expected value is not in them.
 * @param expected the values at some parameters, the same ones each time
 * @returns an interval for each; NaN without covariances (a limit model has none)
 */
export function expectedIntervals(
  fit: PurchaseFit,
  expected: (parameters: Float64Array) => Float64Array,
): ExpectedIntervals {
  const here = expected(fit.parameters);
  const size = continuous(fit);
  const none = (): Float64Array => new Float64Array(here.length).fill(NaN);
  if (size === 0) return { low: none(), high: none(), slopes: [] };
  const slopes = slopesOf(fit, (parameters) => expected(parameters).map(Math.log));
  const spread = spreadsOf(slopes, fit.covariance!);
  return {
    low: here.map((value, i) => (value > 0 ? value * Math.exp(-spread[i]!) : 0)),
    high: here.map((value, i) => (value > 0 ? value * Math.exp(spread[i]!) : 0)),
    slopes,
  };
}

/** Values at parameters that the histories leave open: no more of them than can be worked out in a moment. */
const MOST_VALUES = 300_000;
const FEWEST_SETS = 60;

/**
 * Values at parameters that the histories leave open; none without those.
 * @param size how many values there are at each
 */
export function* valuesAtSets(
  sampled: readonly Float64Array[] | null,
  size: number,
  valuesAt: (parameters: Float64Array) => Float64Array,
): Stepwise<Float64Array[]> {
  const most = Math.max(FEWEST_SETS, Math.floor(MOST_VALUES / Math.max(1, size)));
  // Draws stand in order of their weight's place: every k-th is as good a sample as all.
  const step = Math.ceil((sampled?.length ?? 0) / most);
  const chosen = (sampled ?? []).filter((_, k) => k % step === 0);
  const sets: Float64Array[] = [];
  for (const [k, parameters] of chosen.entries()) {
    yield { stage: 'intervals', done: k, total: chosen.length };
    sets.push(valuesAt(parameters));
  }
  return sets;
}

/** Ends of 90 % of some figures; none where part of them has no end. */
export function ninetyOf(figures: Figures): Interval {
  const { low, high } = endsOf(figures);
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : { low: NaN, high: NaN };
}

/** An interval that the figure is in: the likeliest parameters of a limit model can lie outside of what is left open. */
export const reaching = ({ low, high }: Interval, value: number): Interval => ({
  low: low < value || Number.isNaN(low) ? low : value,
  high: high > value || Number.isNaN(high) ? high : value,
});

/** Parameters drawn as normal in their logarithms, what many histories make of them; a limit model's are its own. */
function drawnParameters(fit: PurchaseFit, random: Random): Float64Array {
  const size = continuous(fit);
  if (size === 0) return fit.parameters;
  const lower = choleskyOf(fit.covariance!);
  const z = Float64Array.from({ length: size }, () => normal(random));
  return moved(
    fit,
    z.map((_, i) => {
      let sum = 0;
      for (let k = 0; k <= i; k++) sum += lower[i * size + k]! * z[k]!;
      // A flat likelihood would draw parameters that no data have.
      return Math.max(-MOST, Math.min(MOST, sum));
    }),
  );
}
const MOST = 4;

/** Who is forecast, and how far ahead: in the parameters' unit of time. */
export interface Ahead {
  readonly histories: readonly History[];
  readonly time: number;
  /** Who the model was fitted to. */
  readonly fitted: RepeatHistories;
}

/** What may come: by client the least and the most in nine cases of ten, and what all of them make. */
export interface Drawn {
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly total: Interval;
  /** Draws of what all of them make, the smallest first. */
  readonly totals: Float64Array;
  /** Every draw of every client, in their order and that of the draws. */
  readonly counts: readonly Uint16Array[];
  /** The parameters that they were drawn from, as the histories leave them open; null where clients are too many for that. */
  readonly sampled: readonly Float64Array[] | null;
}

/** Draws of each client's future purchases; fewer where clients are many. */
const DRAWS = 240;
const MOST_DRAWN = 800_000;
const FEWEST_DRAWN = 80;
/** With more clients parameters are hardly open, and a normal distribution says how far, if the fit has one. */
const MANY = 3000;
/** With more clients a limit model's are taken as fitted. */
const MOST_SAMPLED = 5000;

/**
 * 90 % prediction intervals by drawing: parameters as the histories leave them open (`posteriorSample`), then each client's
 * rate and whether it is there still, then its purchases. `bench/coverage.ts` says how often they hold what comes.
 */
export function* drawnSteps(
  model: PurchaseModel,
  fit: PurchaseFit,
  { histories, time, fitted }: Ahead,
  random: Random,
): Stepwise<Drawn> {
  const size = histories.length;
  const draws = Math.max(FEWEST_DRAWN, Math.min(DRAWS, Math.floor(MOST_DRAWN / Math.max(1, size))));
  const asks = fit.clients <= (fit.covariance ? MANY : MOST_SAMPLED);
  const sampled = asks ? yield* posteriorSteps(model, fit, fitted, { count: draws, random }) : null;
  const drawn = new Uint16Array(size * draws);
  const totals = new Float64Array(draws);
  const futures = model.futures(histories, time);
  const fixed = sampled || fit.covariance ? null : futures(fit.parameters);
  for (let d = 0; d < draws; d++) {
    yield { stage: 'intervals', done: d, total: draws };
    const draw = fixed ?? futures(sampled?.[d] ?? drawnParameters(fit, random));
    let total = 0;
    for (let i = 0; i < size; i++) {
      const count = draw(i, random);
      drawn[d * size + i] = count;
      total += count;
    }
    totals[d] = total;
  }
  const counts = rowsOf(turned(drawn, draws), size);
  const [least, most] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    const { low, high } = endsOf(counts[i]!);
    least[i] = Math.floor(low);
    most[i] = Math.ceil(high);
  }
  totals.sort();
  return {
    counts,
    sampled,
    least,
    most,
    total: endsOf(totals),
    totals,
  };
}

/** Rows of the same length as columns. A part of the columns at a time: over all of them, every step would leave the cache. */
function turned(rows: Uint16Array, count: number): Uint16Array {
  const size = rows.length / count;
  const columns = new Uint16Array(rows.length);
  for (let from = 0; from < size; from += AT_A_TIME) {
    const to = Math.min(size, from + AT_A_TIME);
    for (let row = 0; row < count; row++) {
      for (let i = from; i < to; i++) columns[i * count + row] = rows[row * size + i]!;
    }
  }
  return columns;
}
const AT_A_TIME = 64;
