import { afterPurchases } from './afterPurchases';
import { addPurchasesMade, chancesNotTaken } from './chances';
import { oneTimeBuyersTogether } from './distinct';
import type { History, RepeatHistories } from './histories';
import { type FitLimit, limitAfterPurchases } from './limits';
import { type FitStart, type Likelihood, maximise, type Maximum } from './maximise';
import { standingExpected } from './standing';

/**
 * BG/NBD and MBG/NBD: models of clients that buy at random until they silently leave, after a purchase.
 * - `bg`: BG/NBD (Fader, Hardie and Lee 2005); nobody leaves before a repeat purchase, so that a one-time buyer is alive
 * - `mbg`: MBG/NBD (Batislam, Denizel and Filiztekin 2007); a one-time buyer may be gone, too
 */
export type BgVariant = 'bg' | 'mbg';

/** Parameters: purchases are Poisson with a gamma (r, α) rate per unit of time, leaving is beta (a, b) after each. */
export interface BgParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface BgFit extends Omit<Maximum, 'parameters' | 'standardErrors'> {
  readonly model: BgVariant;
  /** Days in the unit of time that the parameters speak of. */
  readonly unitDays: number;
  readonly parameters: BgParameters;
  readonly standardErrors: BgParameters | null;
  /** Null at a maximum inside, and where what was found has no name. */
  readonly limit: FitLimit | null;
  readonly clients: number;
}

const START = [1, 5, 1, 2];

/**
 * Fits a model by maximum likelihood. Sums of ln Γ(q + x) − ln Γ(q) are counted once per number of purchases, and
 * logarithms of ages once per day, so that clients cost two exponentials each.
 * @param unitDays 7: parameters per week
 */
export function fitBgNbd(model: BgVariant, histories: RepeatHistories, unitDays = 7, start: FitStart = START): BgFit {
  const size = histories.frequency.length;
  const at = bgLikelihood(model, histories, unitDays);
  const { parameters, standardErrors, ...rest } = maximise(at, start, Math.max(1, size));
  const named = ([r, alpha, a, b]: Float64Array): BgParameters => ({ r: r!, alpha: alpha!, a: a!, b: b! });
  return {
    model,
    unitDays,
    ...rest,
    parameters: named(parameters),
    standardErrors: standardErrors && named(standardErrors),
    limit: rest.end === 'limit' ? limitAfterPurchases(named(parameters)) : null,
    clients: size,
  };
}

/** Log-likelihood with gradient and Hessian in (r, α, a, b). */
export function bgLikelihood(model: BgVariant, histories: RepeatHistories, unitDays: number): Likelihood {
  const extra = model === 'bg' ? 0 : 1;
  const known = afterPurchases(oneTimeBuyersTogether(histories), extra, unitDays);
  const { size, frequency, clients, total, most, atLeast, stayed, times, leaving } = known;
  const { logs, inverses, recency: lastAt, age: endAt } = times;
  return (p) => {
    const [R, A, P, B] = [p[0]!, p[1]!, p[2]!, p[3]!];
    const logA = Math.log(A);
    times.shift(A);
    const logP = Math.log(P);
    // Of every number of purchases, ln of the odds to leave at the last one.
    for (let x = 0; x <= most; x++) leaving[x] = logP - Math.log(B + x + extra - 1);
    const chances = chancesNotTaken(stayed, P, B);
    let { gp, gb, hpp, hpb, hbb } = chances;
    const rates = { value: chances.value + total * R * logA, gr: total * logA, hrr: 0 };
    let { value, gr, hrr } = addPurchasesMade(rates, atLeast, R, 1);
    let ga = (total * R) / A;
    let hra = total / A;
    let haa = (-total * R) / (A * A);
    let hrp = 0;
    let hrb = 0;
    let hap = 0;
    let hab = 0;
    const byP = 1 / P;
    for (let i = 0; i < size; i++) {
      const x = frequency[i]!;
      const [T, tx, w] = [endAt[i]!, lastAt[i]!, clients[i]!];
      const [logT, full] = [logs[T]!, inverses[T]!];
      const shape = R + x;
      const n = x + extra;
      if (n === 0) {
        value -= w * shape * logT;
        gr -= w * logT;
        ga -= w * shape * full;
        hra -= w * full;
        haa += w * shape * full * full;
        continue;
      }
      const [logX, last] = [logs[tx]!, inverses[tx]!];
      // Weight of having left after the last purchase against being there still.
      const dr = logT - logX;
      const more = leaving[x]! + shape * dr;
      const odds = Math.exp(more > 0 ? -more : more);
      const larger = 1 / (1 + odds);
      const gone = more > 0 ? larger : odds * larger;
      const here = more > 0 ? odds * larger : larger;
      value += w * ((more > 0 ? more : 0) - shape * logT + Math.log(1 + odds));
      const mixed = w * here * gone;
      const left = w * gone;
      const da = shape * (full - last);
      const db = -1 / (B + n - 1);
      // Means over the two of the derivatives by α.
      const first = w * full + left * (last - full);
      const second = w * full * full + left * (last * last - full * full);
      gr += left * dr - w * logT;
      ga -= shape * first;
      gp += left * byP;
      gb += left * db;
      hrr += mixed * dr * dr;
      hra += mixed * dr * da - first;
      haa += mixed * da * da + shape * second;
      hrp += mixed * dr * byP;
      hrb += mixed * dr * db;
      hap += mixed * da * byP;
      hab += mixed * da * db;
      hpp += (mixed - left) * byP * byP;
      hpb += mixed * byP * db;
      hbb += (mixed + left) * db * db;
    }
    return {
      value,
      gradient: Float64Array.of(gr, ga, gp, gb),
      // prettier-ignore
      hessian: Float64Array.of(
        hrr, hra, hrp, hrb,
        hra, haa, hap, hab,
        hrp, hap, hpp, hpb,
        hrb, hab, hpb, hbb,
      ),
    };
  };
}

/** Probability that the client has not left. */
export function bgAlive(model: BgVariant, { r, alpha, a, b }: BgParameters, { x, tx, T }: History): number {
  const n = x + (model === 'bg' ? 0 : 1);
  if (n === 0) return 1;
  return 1 / (1 + Math.exp(Math.log(a / (b + n - 1)) + (r + x) * Math.log((alpha + T) / (alpha + tx))));
}

/**
 * Purchases expected of the client in the next `t` units of time: with z = t/(α+T+t), n the chances to leave that it has
 * had, and ε = a−1, P(alive)·(a+b+n−1)·{1 − (1−z)^ε·₂F₁(a+b+n−1−r−x, ε; a+b+n−1; z)}/ε, which keeps its digits at a = 1.
 */
export function bgExpected(model: BgVariant, parameters: BgParameters, history: History, t: number): number {
  const { r, alpha, a, b } = parameters;
  const { x, T } = history;
  if (t <= 0) return 0;
  const n = x + (model === 'bg' ? 0 : 1);
  const c = a + b + n - 1;
  const epsilon = a - 1;
  const z = t / (alpha + T + t);
  const log = Math.log1p(-z);
  if (-epsilon * log > SERIES_HOLDS) {
    const alive = bgAlive(model, parameters, history);
    return standingExpected({ alive, shape: r + x, rate: alpha + T, a, b: b + n, k: 1, ticks: [1] }, t);
  }
  const series = hypergeometricRest(c - r - x, epsilon, c, z);
  const power = epsilon === 0 ? -log : -Math.expm1(epsilon * log) / epsilon;
  const result = power - Math.exp(epsilon * log) * series;
  return bgAlive(model, parameters, history) * c * result;
}

/** From this power of e on the series outgrows its digits before (1−z)^ε takes it back; purchases are then summed one by one. */
const SERIES_HOLDS = 100;

/** `(₂F₁(A, ε; C; z) − 1)/ε` as a series, for 0 ≤ z < 1. */
function hypergeometricRest(A: number, epsilon: number, C: number, z: number): number {
  // The first term is A/C·z; each next one multiplies (A+k)(ε+k)/((C+k)(k+1))·z.
  let term = (A / C) * z;
  let sum = term;
  for (let k = 1; k < 200_000; k++) {
    term *= (((A + k) * (epsilon + k)) / ((C + k) * (k + 1))) * z;
    sum += term;
    if (Math.abs(term) <= 1e-17 * Math.abs(sum)) break;
  }
  return sum;
}

/** Probability that a new client makes exactly `count` repeat purchases in `t` units of time. */
export function bgProbability(model: BgVariant, { r, alpha, a, b }: BgParameters, count: number, t: number): number {
  const n = count + (model === 'bg' ? 0 : 1);
  const p = t / (alpha + t);
  // Negative binomial terms, one after the other.
  let term = Math.exp(r * Math.log(alpha / (alpha + t)));
  let below = 0;
  for (let j = 0; j < count; j++) {
    below += term;
    term *= ((r + j) / (j + 1)) * p;
  }
  // B(a, b+n)/B(a, b), and B(a+1, b+n−1)/B(a, b).
  let stays = 1;
  for (let k = 0; k < n; k++) stays *= (b + k) / (a + b + k);
  const leaves = n > 0 ? (stays * a) / (b + n - 1) : 0;
  return stays * term + leaves * (1 - below);
}
