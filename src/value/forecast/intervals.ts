import type { History, Predictions, PurchaseFit, PurchaseModel } from '../fitted';
import { normal, type Random } from '../fitted';

/** Ends of an interval; NaN where there is none. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Quantile of a standard normal that leaves a twentieth above: both sides together make 90 %. */
const NINETY = 1.644_853_626_951_472_2;
/** Step of a parameter's logarithm for its derivative. */
const STEP = 1e-4;

/** A fit's parameters with some of their logarithms moved. */
function moved({ parameters }: PurchaseFit, by: ArrayLike<number>): Float64Array {
  return parameters.map((value, k) => (k < by.length ? value * Math.exp(by[k]!) : value));
}

/** How many parameters are continuous: those that have covariances. */
const continuous = ({ covariance }: PurchaseFit): number => Math.sqrt(covariance?.length ?? 0);

/**
 * 90 % intervals of expected values, for what is not known of the parameters: the delta method in their logarithms, with
 * numerical derivatives. What chance adds to an expected value is not in them.
 * @param expected the values at some parameters, the same ones each time
 * @returns an interval for each; NaN without covariances (a limit model has none)
 */
export function expectedIntervals(
  model: PurchaseModel,
  fit: PurchaseFit,
  expected: (at: Predictions) => Float64Array,
): { readonly low: Float64Array; readonly high: Float64Array } {
  const here = expected(model.at(fit.parameters));
  const size = continuous(fit);
  const none = (): Float64Array => new Float64Array(here.length).fill(NaN);
  if (size === 0) return { low: none(), high: none() };
  const slopes = Array.from({ length: size }, (_, k) => {
    const at = (by: number): Float64Array => {
      const step = new Float64Array(size);
      step[k] = by;
      return expected(model.at(moved(fit, step)));
    };
    const [up, down] = [at(STEP), at(-STEP)];
    return up.map((value, i) => (Math.log(value) - Math.log(down[i]!)) / (2 * STEP));
  });
  const spread = here.map((_, i) => {
    let variance = 0;
    for (let k = 0; k < size; k++) {
      for (let j = 0; j < size; j++) variance += slopes[k]![i]! * slopes[j]![i]! * fit.covariance![k * size + j]!;
    }
    return NINETY * Math.sqrt(Math.max(0, variance));
  });
  return {
    low: here.map((value, i) => (value > 0 ? value * Math.exp(-spread[i]!) : 0)),
    high: here.map((value, i) => (value > 0 ? value * Math.exp(spread[i]!) : 0)),
  };
}

/** Parameters as the data leave them open, drawn: normal in their logarithms; without covariances always the fit's own. */
export function drawnParameters(fit: PurchaseFit, random: Random): Float64Array {
  const size = continuous(fit);
  if (size === 0) return fit.parameters;
  const lower = choleskyOf(fit.covariance!, size);
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

function choleskyOf(covariance: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = covariance[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] =
        i === j ? Math.sqrt(Math.max(0, sum)) : lower[j * size + j]! > 0 ? sum / lower[j * size + j]! : 0;
    }
  }
  return lower;
}

/** The value that a part of the sorted ones does not exceed. */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  if (sorted.length === 0) return NaN;
  const at = part * (sorted.length - 1);
  const below = Math.floor(at);
  const [one, next] = [sorted[below]!, sorted[Math.min(sorted.length - 1, below + 1)]!];
  return one + (at - below) * (next - one);
}

/** Histories in the parameters' unit of time, and the time that is forecast. */
export interface Ahead {
  readonly histories: readonly History[];
  readonly time: number;
}

/** What may come: by client the least and the most in nine cases of ten, and what all of them make. */
export interface Drawn {
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly total: Interval;
}

/** Draws of each client's future purchases; fewer where clients are many. */
const DRAWS = 240;
const MOST_DRAWN = 1_000_000;
const FEWEST_DRAWN = 80;

/**
 * 90 % prediction intervals by drawing: parameters as the data leave them open, then each client's rate and whether it is
 * there still, then its purchases.
 */
export function drawnFuture(model: PurchaseModel, fit: PurchaseFit, { histories, time }: Ahead, random: Random): Drawn {
  const size = histories.length;
  const draws = Math.max(FEWEST_DRAWN, Math.min(DRAWS, Math.floor(MOST_DRAWN / Math.max(1, size))));
  const counts = Array.from({ length: size }, () => new Uint16Array(draws));
  const totals = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    const at = model.at(drawnParameters(fit, random));
    for (let i = 0; i < size; i++) {
      const count = at.future(histories[i]!, time, random);
      counts[i]![d] = count;
      totals[d]! += count;
    }
  }
  const sorted = counts.map((one) => one.sort());
  totals.sort();
  return {
    least: Float64Array.from(sorted, (one) => Math.floor(quantile(one, 0.05))),
    most: Float64Array.from(sorted, (one) => Math.ceil(quantile(one, 0.95))),
    total: { low: quantile(totals, 0.05), high: quantile(totals, 0.95) },
  };
}

/**
 * The portfolio's 90 % prediction interval, calibrated: portfolios like this one are drawn from the fit and their futures
 * with them, the model is fitted to each, and what it forecasts is set against what came. Where such forecasts miss, this one
 * is corrected.
 * @param expected what this fit forecasts for all clients together
 * @returns NaN where too few of the drawn portfolios can be fitted
 */
export function calibratedTotal(
  model: PurchaseModel,
  fit: PurchaseFit,
  {
    ahead: { histories, time },
    expected,
    samples,
  }: { readonly ahead: Ahead; readonly expected: number; readonly samples: number },
  random: Random,
): Interval {
  const truth = model.at(fit.parameters);
  const ratios: number[] = [];
  const { unitDays } = fit;
  for (let s = 0; s < samples; s++) {
    const drawn = histories.map(({ T }) => inDays(truth.simulate(T, random), unitDays));
    let actual = 0;
    for (const history of drawn) actual += truth.future(history, time, random);
    const column = (of: (history: History) => number): Float64Array => Float64Array.from(drawn, of);
    const again = model.fit(
      {
        frequency: column(({ x }) => x),
        recency: column(({ tx }) => Math.round(tx * unitDays)),
        age: column(({ T }) => Math.round(T * unitDays)),
        logGaps: column(({ logGaps = 0, x }) => logGaps + x * Math.log(unitDays)),
      },
      unitDays,
      fit.parameters.subarray(0, continuous(fit) || fit.parameters.length),
    );
    if (again.end === 'stopped') continue;
    const at = model.at(again.parameters);
    let forecast = 0;
    for (const history of drawn) forecast += at.expected(history, time);
    if (forecast > 0) ratios.push(actual / forecast);
  }
  if (ratios.length < samples / 2) return { low: NaN, high: NaN };
  const sorted = Float64Array.from(ratios).sort();
  return { low: expected * quantile(sorted, 0.05), high: expected * quantile(sorted, 0.95) };
}

/** Purchases fall on days, as those of a list do. */
const inDays = ({ tx, ...rest }: History, unitDays: number): History => ({
  ...rest,
  tx: Math.round(tx * unitDays) / unitDays,
});
