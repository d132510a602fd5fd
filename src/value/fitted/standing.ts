import { scaledExponentialIntegral } from './exponentialIntegral';
import { lnGamma } from './gamma';
import type { History } from './histories';
import type { Predictions } from './purchaseModel';

/**
 * What is known of a client that may be there still, where clients leave after purchases: how likely it is to be there,
 * and, if it is, its rate (gamma), its chance to leave (beta) and the ticks since its last purchase.
 */
export interface Standing {
  readonly alive: number;
  /** Shape of the rate with 0 ticks since the last purchase; each tick adds 1. */
  readonly shape: number;
  readonly rate: number;
  readonly a: number;
  readonly b: number;
  readonly k: number;
  /** Probability of 0, 1, … k−1 ticks since the last purchase, of a client that is there. */
  readonly ticks: readonly number[];
}

/** What is left out of a sum of probabilities. */
const LEFT_OUT = 1e-18;

/** Ticks in a time, negative binomial: the probabilities of `from`, `from + 1`, …; what is not there is nothing. */
interface Ticks {
  readonly from: number;
  readonly probability: Float64Array;
}

/** More terms than these are not summed. */
const MOST_TERMS = 4_000_000;

/**
 * Ticks in `t` of a rate that is gamma (shape, rate). Terms are reckoned from the likeliest, and scaled to sum to 1: a
 * logarithm of Γ of thousands of ticks would cost three digits. It scales only what is too long to be summed.
 */
function ticksIn(t: number, shape: number, rate: number): Ticks {
  const p = t / (rate + t);
  const mode = Math.max(0, Math.floor(((shape - 1) * t) / rate));
  let down = 0;
  for (let n = mode, term = 1; n > 0 && term > LEFT_OUT; n--) {
    term *= n / ((shape + n - 1) * p);
    if (down === downwards.length) downwards = longer(downwards);
    downwards[down++] = term;
  }
  let up = 0;
  for (let n = mode, term = 1; up < MOST_TERMS; n++) {
    term *= ((shape + n) / (n + 1)) * p;
    // Terms fall by ever less than p: what is left is at most term/(1−p).
    if (!(term > LEFT_OUT * (1 - p))) break;
    if (up === upwards.length) upwards = longer(upwards);
    upwards[up++] = term;
  }
  const probability = new Float64Array(down + 1 + up);
  for (let k = 0; k < down; k++) probability[down - 1 - k] = downwards[k]!;
  probability[down] = 1;
  for (let k = 0; k < up; k++) probability[down + 1 + k] = upwards[k]!;
  const top = up < MOST_TERMS ? 1 / total(probability) : likeliest(mode, shape, rate, t);
  for (let k = 0; k < probability.length; k++) probability[k]! *= top;
  return { from: mode - down, probability };
}

/** Terms on either side of the likeliest, while they are found: kept, since thousands of clients ask one after the other. */
let downwards = new Float64Array(256);
let upwards = new Float64Array(256);

function longer(terms: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(2 * terms.length);
  twice.set(terms);
  return twice;
}

/** The sum of terms that rise to one and fall again: from both ends, the small ones first. */
function total(terms: Float64Array): number {
  let sum = 0;
  for (let [low, high] = [0, terms.length - 1]; low <= high;) {
    sum += terms[low]! <= terms[high]! ? terms[low++]! : terms[high--]!;
  }
  return sum;
}

/** The probability of `mode` ticks. */
function likeliest(mode: number, shape: number, rate: number, t: number): number {
  const factorials = lnGamma(shape + mode) - lnGamma(shape) - lnGamma(mode + 1);
  return Math.exp(factorials - shape * Math.log1p(t / rate) + (mode > 0 ? mode * Math.log(t / (rate + t)) : 0));
}

/** Purchases expected in the next `t`: the m-th takes m·k − j ticks, and that the client did not leave at the m−1 before. */
export function standingExpected({ alive, shape, rate, a, b, k, ticks }: Standing, t: number): number {
  if (!(t > 0)) return 0;
  let expected = 0;
  ticks.forEach((weight, j) => {
    if (weight === 0) return;
    const { from, probability } = ticksIn(t, shape + j, rate);
    // From the last one down: what comes after a purchase is counted with it, times the chance to stay.
    const end = from + probability.length;
    const tail = new Float64Array(probability.length + 1);
    for (let n = probability.length - 1; n >= 0; n--) tail[n] = tail[n + 1]! + probability[n]!;
    let stays = 1;
    let sum = 0;
    for (let m = 1; m * k - j < end; m++) {
      sum += stays * (m * k - j <= from ? tail[0]! : tail[m * k - j - from]!);
      stays *= (b + m - 1) / (a + b + m - 1);
    }
    expected += weight * sum;
  });
  return alive * expected;
}

/** Probability that the client is there still `t` from now. */
function standingRemains(standing: Standing, t: number): number {
  return standing.alive * remainsIfAlive(standing, t);
}

function remainsIfAlive({ shape, rate, a, b, k, ticks }: Standing, t: number): number {
  if (!(t > 0)) return 1;
  if (k === 1) return meanOverChance(a, b, (p) => Math.exp(-shape * Math.log1p((p * t) / rate)));
  let remains = 0;
  ticks.forEach((weight, j) => {
    if (weight === 0) return;
    const { from, probability } = ticksIn(t, shape + j, rate);
    let stays = 1;
    let purchases = 0;
    for (let n = 0; n < probability.length; n++) {
      for (const made = Math.floor((from + n + j) / k); purchases < made; purchases++) {
        stays *= (b + purchases) / (a + b + purchases);
      }
      remains += weight * probability[n]! * stays;
    }
  });
  return remains;
}

/** Later than this many times its age no client's end is looked for. */
const FURTHEST = 200;

/** What is left of a client's relation, if it has not left; Infinity for a mean or median without an end. */
function standingLifetime(standing: Standing): { mean: number; median: number } {
  const { shape, rate, a, b, k, ticks } = standing;
  // The purchase that it leaves after is the G-th, of mean (a+b−1)/(a−1); each takes k ticks, less those it has had.
  const purchases = a > 1 ? (a + b - 1) / (a - 1) : Infinity;
  const mean = ticks.reduce((sum, weight, j) => {
    if (weight === 0) return sum;
    return sum + (shape + j > 1 ? (weight * rate * (k * purchases - j)) / (shape + j - 1) : Infinity);
  }, 0);
  let [low, high] = [0, rate];
  while (remainsIfAlive(standing, high) > 0.5) {
    low = high;
    high *= 2;
    if (high > FURTHEST * rate) return { mean, median: Infinity };
  }
  while (high - low > 1e-9 * high) {
    const middle = (low + high) / 2;
    if (remainsIfAlive(standing, middle) > 0.5) low = middle;
    else high = middle;
  }
  return { mean, median: (low + high) / 2 };
}

/** Step of the trapezoidal rule over a whole line: of integrands without singularities near it, it takes every digit. */
const STEP = 1 / 5;

/**
 * All purchases still to come, each discounted by e^(−discount·t) from its moment. Of a client with rate λ a purchase is
 * worth ρᵏ, with ρ = λ/(λ+δ), of the one before it, and they come for as long as it stays: a mean over rate and chance.
 * @param discount δ, continuous, per unit of time
 */
function standingDiscounted(standing: Standing, discount: number): number {
  const { alive, shape, rate, a, b, k, ticks } = standing;
  if (!(discount > 0)) return a > 1 ? (alive * (a + b - 1)) / (a - 1) : Infinity;
  if (k === 1) {
    // Over the rate in closed form: ∫ e^(−δt)·(1 + pt/rate)^(−shape−1) dt.
    const none = 1 / (discount * rate);
    const worth = (p: number): number =>
      p < 1e-250 ? none : scaledExponentialIntegral(shape + 1, (discount * rate) / p) / p;
    return alive * shape * meanOverChance(a, b, worth);
  }
  // Below the smaller of δ and the mean rate, ρ takes the integrand to nothing.
  const from = Math.log(Math.min(discount, shape / rate)) - 50;
  const to = Math.log((shape + k + 90 + 12 * Math.sqrt(shape + k)) / rate);
  const step = Math.min(STEP, 1 / Math.sqrt(4 * (shape + k)));
  const constants = ticks.map((_, j) => (shape + j) * Math.log(rate) - lnGamma(shape + j));
  let sum = 0;
  for (let y = from; y < to; y += step) {
    const lambda = Math.exp(y);
    const rho = lambda / (lambda + discount);
    let density = 0;
    ticks.forEach((weight, j) => {
      if (weight > 0) density += weight * Math.exp(constants[j]! + (shape + j) * y - lambda * rate) * rho ** (k - j);
    });
    if (density < 1e-20) continue;
    const each = rho ** k;
    sum += density * meanOverChance(a, b, (p) => 1 / (1 - each + p * each));
  }
  return alive * sum * step;
}

/** Mean of a function of the chance to leave, which is beta (a, b): the trapezoidal rule in w, with log-odds sinh w. */
function meanOverChance(a: number, b: number, of: (p: number) => number): number {
  const middle = Math.log(a / b);
  const step = Math.min(STEP, 1 / Math.sqrt((2 * Math.min(a, b) + 1) * (1 + middle * middle)));
  const [low, high] = [Math.asinh(-45 / a - 4), Math.asinh(45 / b + 4)];
  const top = a * Math.log(a / (a + b)) + b * Math.log(b / (a + b));
  let [sum, weights] = [0, 0];
  /** Adds what stands there, and says whether that is anything. */
  const isThere = (w: number): boolean => {
    const y = Math.sinh(w);
    const rest = Math.log1p(Math.exp(-Math.abs(y)));
    const logP = Math.min(y, 0) - rest;
    const weight = Math.cosh(w) * Math.exp(a * logP + b * (Math.min(-y, 0) - rest) - top);
    if (weight < 1e-22) return false;
    weights += weight;
    sum += weight * of(Math.exp(logP));
    return true;
  };
  // From within outwards: where a and b are thousands, the chance is nearly one number, and nothing stands far from it.
  const within = Math.asinh(middle);
  for (let w = within; w <= high && isThere(w); w += step);
  for (let w = within - step; w >= low && isThere(w); w -= step);
  return sum / weights;
}

/** What holds of every model whose clients leave after purchases. */
export const predictionsOfStanding = (
  standing: (history: History) => Standing,
): Pick<Predictions, 'discounted' | 'remains' | 'lifetime'> => ({
  discounted: (history, discount) => standingDiscounted(standing(history), discount),
  remains: (history, t) => standingRemains(standing(history), t),
  lifetime: (history) => standingLifetime(standing(history)),
});
