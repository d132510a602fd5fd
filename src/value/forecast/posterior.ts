import {
  type Likelihood,
  type LogLikelihood,
  logGamma,
  maximise,
  normal,
  type PurchaseFit,
  type PurchaseModel,
  type Random,
  type RepeatHistories,
} from '../fitted';
import { choleskyOf, type Square } from './square';
import { finished, type Stepwise } from './steps';

/** Parameters tried for those that are kept, and in a second round where the first fitted badly. */
const TRIED = 500;
/** Parts of the trials that must count for them to be kept. */
const ENOUGH = 0.2;
/** Degrees of freedom of the trials' t distribution: it reaches further than what is looked for. */
const FREEDOM = 5;
/** The prior's maximum is looked for from parameters that are not past every bound. */
const REACH = 3;

/**
 * Parameters as the histories leave them open: a sample of the posterior, likelihood times prior, by importance sampling
 * (Kloek and van Dijk 1978) from a t distribution around its maximum, resampled systematically. Unlike the curvature at the
 * best parameters it knows which way a flat likelihood is open, and it has an end where the best ones are at a limit.
 * @returns `count` sets of the model's parameters; null where the posterior has no maximum to begin with
 */
export function* posteriorSteps(
  model: PurchaseModel,
  fit: PurchaseFit,
  histories: RepeatHistories,
  { count, random }: { readonly count: number; readonly random: Random },
): Stepwise<Float64Array[] | null> {
  const size = model.names.length - (fit.parameters.length - 4);
  const likelihood = model.likelihood(histories, fit);
  const prior = model.prior(histories, fit.unitDays);
  const both: Likelihood = (parameters) => {
    const [one, other] = [likelihood(parameters), prior(parameters)];
    return {
      value: one.value + other.value,
      gradient: one.gradient.map((slope, k) => slope + other.gradient[k]!),
      hessian: one.hessian.map((bend, k) => bend + other.hessian[k]!),
    };
  };
  const value = model.logLikelihood(histories, fit);
  const density: LogLikelihood = (parameters) => value(parameters) + prior(parameters).value;
  const start = fit.parameters.slice(0, size).map((value) => Math.exp(within(Math.log(value), REACH)));
  const top = maximise(both, start, Math.max(1, fit.clients));
  if (top.covariance === null) return null;
  let around: Around = { centre: top.parameters.map(Math.log), covariance: top.covariance };
  let tried = yield* trials(density, around, random);
  if (tried.counting < ENOUGH * TRIED) {
    around = spreadOf(tried);
    const again = yield* trials(density, around, random);
    if (again.counting > tried.counting) tried = again;
  }
  const others = fit.parameters.slice(size);
  return resampled(tried, count, random).map((logs) => Float64Array.of(...logs.map(Math.exp), ...others));
}

/** The same in one go. */
export const posteriorSample = (...given: Parameters<typeof posteriorSteps>): Float64Array[] | null =>
  finished(posteriorSteps(...given));

const within = (value: number, reach: number): number => Math.max(-reach, Math.min(reach, value));

interface Around {
  readonly centre: Float64Array;
  readonly covariance: Square;
}

interface Trials {
  readonly logs: readonly Float64Array[];
  /** Adding up to 1. */
  readonly weights: Float64Array;
  /** How many of equal weight they are worth. */
  readonly counting: number;
}

function* trials(density: LogLikelihood, { centre, covariance }: Around, random: Random): Stepwise<Trials> {
  const size = centre.length;
  const lower = choleskyOf(covariance);
  const weights = new Float64Array(TRIED);
  const logs: Float64Array[] = [];
  for (let trial = 0; trial < TRIED; trial++) {
    yield { stage: 'intervals', done: trial, total: TRIED };
    const z = Float64Array.from({ length: size }, () => normal(random));
    const scale = Math.sqrt(FREEDOM / (2 * Math.exp(logGamma(FREEDOM / 2, random))));
    const own = centre.map((middle, i) => {
      let sum = 0;
      for (let k = 0; k <= i; k++) sum += lower[i * size + k]! * z[k]!;
      return middle + scale * sum;
    });
    const distance = scale * scale * z.reduce((sum, one) => sum + one * one, 0);
    const drawn = (-(FREEDOM + size) / 2) * Math.log1p(distance / FREEDOM);
    const value = density(own.map(Math.exp)) - drawn;
    weights[trial] = Number.isFinite(value) ? value : -Infinity;
    logs.push(own);
  }
  const most = weights.reduce((one, other) => Math.max(one, other));
  let [sum, squares] = [0, 0];
  weights.forEach((value, trial) => (sum += weights[trial] = Math.exp(value - most)));
  weights.forEach((value, trial) => {
    weights[trial] = value / sum;
    squares += (value / sum) ** 2;
  });
  return { logs, weights, counting: 1 / squares };
}

/** Mean and covariance of trials by their weights, somewhat wider: what they miss is further out. */
function spreadOf({ logs, weights }: Trials): Around {
  const size = logs[0]!.length;
  const centre = new Float64Array(size);
  logs.forEach((one, trial) => one.forEach((value, k) => (centre[k]! += weights[trial]! * value)));
  const covariance = new Float64Array(size * size);
  logs.forEach((one, trial) => {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        covariance[i * size + j]! += 1.5 * weights[trial]! * (one[i]! - centre[i]!) * (one[j]! - centre[j]!);
      }
    }
  });
  return { centre, covariance };
}

function resampled({ logs, weights }: Trials, count: number, random: Random): Float64Array[] {
  const chosen: Float64Array[] = [];
  let [sum, trial] = [weights[0]!, 0];
  const offset = random();
  for (let k = 0; k < count; k++) {
    while (sum < (k + offset) / count && trial < logs.length - 1) sum += weights[++trial]!;
    chosen.push(logs[trial]!);
  }
  return chosen;
}
