import { type FitLimit, limitAfterPurchases } from './limits';
import { type Curvature, maximise, type Maximum } from './maximise';

/**
 * Models of clients that buy at random until they silently leave, after a purchase.
 * - `bg`: BG/NBD (Fader, Hardie and Lee 2005); nobody leaves before a repeat purchase, so that a one-time buyer is alive
 * - `mbg`: MBG/NBD (Batislam, Denizel and Filiztekin 2007); a one-time buyer may be gone, too
 */
export type BuyTillYouDie = 'bg' | 'mbg';

/** Histories as the models see them, in days: repeat purchases, days from the first to the last, days to the end. */
export interface RepeatHistories {
  readonly frequency: ArrayLike<number>;
  readonly recency: ArrayLike<number>;
  readonly age: ArrayLike<number>;
  /** Sum of the natural logarithms of the days between purchases: what a model of regular buyers needs besides. */
  readonly logGaps?: ArrayLike<number>;
}

/** Parameters: purchases are Poisson with a gamma (r, α) rate per unit of time, leaving is beta (a, b) after each. */
export interface BuyParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface BuyFit extends Omit<Maximum, 'parameters' | 'standardErrors'> {
  readonly model: BuyTillYouDie;
  /** Days in the unit of time that the parameters speak of. */
  readonly unitDays: number;
  readonly parameters: BuyParameters;
  readonly standardErrors: BuyParameters | null;
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
export function fitBuyTillYouDie(
  model: BuyTillYouDie,
  histories: RepeatHistories,
  unitDays = 7,
  start: ArrayLike<number> = START,
): BuyFit {
  const size = histories.frequency.length;
  const at = likelihood(model, histories, unitDays);
  const { parameters, standardErrors, ...rest } = maximise(at, start, Math.max(1, size));
  const named = ([r, alpha, a, b]: Float64Array): BuyParameters => ({ r: r!, alpha: alpha!, a: a!, b: b! });
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
function likelihood(
  model: BuyTillYouDie,
  histories: RepeatHistories,
  unitDays: number,
): (p: Float64Array) => Curvature {
  const { frequency, recency, age } = histories;
  const size = frequency.length;
  const extra = model === 'bg' ? 0 : 1;
  let most = 0;
  let longest = 0;
  for (let i = 0; i < size; i++) {
    if (frequency[i]! > most) most = frequency[i]!;
    if (age[i]! > longest) longest = age[i]!;
  }
  // How many clients made more than k repeat purchases.
  const above = new Float64Array(most + 1);
  for (let i = 0; i < size; i++) above[frequency[i]!]!++;
  for (let k = most - 1; k >= 0; k--) above[k]! += above[k + 1]!;
  const beyond = (k: number): number => (k + 1 <= most ? above[k + 1]! : 0);
  const logs = new Float64Array(Math.ceil(longest) + 1);
  return ([r, alpha, a, b]) => {
    const [R, A, P, B] = [r!, alpha!, a!, b!];
    for (let day = 0; day < logs.length; day++) logs[day] = Math.log(A + day / unitDays);
    const logOf = (days: number): number => (Number.isInteger(days) ? logs[days]! : Math.log(A + days / unitDays));
    let value = size * R * Math.log(A);
    let [gr, ga, gp, gb] = [size * Math.log(A), (size * R) / A, 0, 0];
    let [hrr, hra, haa, hpp, hpb, hbb] = [0, size / A, (-size * R) / (A * A), 0, 0, 0];
    let [hrp, hrb, hap, hab] = [0, 0, 0, 0];
    for (let k = 0; k < most; k++) {
      const count = beyond(k);
      value += count * Math.log(R + k);
      gr += count / (R + k);
      hrr -= count / (R + k) ** 2;
    }
    for (let k = 0; k < most + extra; k++) {
      // Clients with more than k deaths that did not happen: of MBG one more than repeat purchases.
      const count = k - extra < 0 ? size : beyond(k - extra);
      const [own, both] = [1 / (B + k), 1 / (P + B + k)];
      value += count * Math.log((B + k) / (P + B + k));
      gp -= count * both;
      gb += count * (own - both);
      hpp += count * both * both;
      hpb += count * both * both;
      hbb += count * (both * both - own * own);
    }
    for (let i = 0; i < size; i++) {
      const x = frequency[i]!;
      const n = x + extra;
      const [logT, full] = [logOf(age[i]!), A + age[i]! / unitDays];
      const u = -(R + x) * logT;
      const uA = -(R + x) / full;
      if (n === 0) {
        value += u;
        gr -= logT;
        ga += uA;
        hra -= 1 / full;
        haa += (R + x) / (full * full);
        continue;
      }
      const [logX, last] = [logOf(recency[i]!), A + recency[i]! / unitDays];
      const v = Math.log(P / (B + n - 1)) - (R + x) * logX;
      const vA = -(R + x) / last;
      // Weight of having left after the last purchase against being there still.
      const odds = Math.exp(-Math.abs(v - u));
      const gone = v > u ? 1 / (1 + odds) : odds / (1 + odds);
      const here = 1 - gone;
      value += Math.max(u, v) + Math.log1p(odds);
      const mixed = here * gone;
      const [dr, da, dp, db] = [logT - logX, vA - uA, 1 / P, -1 / (B + n - 1)];
      gr -= here * logT + gone * logX;
      ga += here * uA + gone * vA;
      gp += gone * dp;
      gb += gone * db;
      hrr += mixed * dr * dr;
      hra += mixed * dr * da - here / full - gone / last;
      haa += mixed * da * da + (here * (R + x)) / (full * full) + (gone * (R + x)) / (last * last);
      hrp += mixed * dr * dp;
      hrb += mixed * dr * db;
      hap += mixed * da * dp;
      hab += mixed * da * db;
      hpp += mixed * dp * dp - gone * dp * dp;
      hpb += mixed * dp * db;
      hbb += mixed * db * db + gone * db * db;
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

/** One client's history, in the parameters' unit of time. */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  /** Of a history that was drawn: sum of the logarithms of the times between purchases. */
  readonly logGaps?: number;
}

/** A client of whom nothing is known yet. */
export const NEW_CLIENT: History = { x: 0, tx: 0, T: 0 };

/** Probability that the client has not left. */
export function aliveProbability(
  model: BuyTillYouDie,
  { r, alpha, a, b }: BuyParameters,
  { x, tx, T }: History,
): number {
  const n = x + (model === 'bg' ? 0 : 1);
  if (n === 0) return 1;
  return 1 / (1 + Math.exp(Math.log(a / (b + n - 1)) + (r + x) * Math.log((alpha + T) / (alpha + tx))));
}

/**
 * Purchases expected of the client in the next `t` units of time: with z = t/(α+T+t), n the chances to leave that it has
 * had, and ε = a−1, P(alive)·(a+b+n−1)·{1 − (1−z)^ε·₂F₁(a+b+n−1−r−x, ε; a+b+n−1; z)}/ε, which keeps its digits at a = 1.
 */
export function expectedPurchases(
  model: BuyTillYouDie,
  parameters: BuyParameters,
  history: History,
  t: number,
): number {
  const { r, alpha, a, b } = parameters;
  const { x, T } = history;
  if (t <= 0) return 0;
  const n = x + (model === 'bg' ? 0 : 1);
  const c = a + b + n - 1;
  const epsilon = a - 1;
  const z = t / (alpha + T + t);
  const log = Math.log1p(-z);
  const series = hypergeometricRest(c - r - x, epsilon, c, z);
  const power = epsilon === 0 ? -log : -Math.expm1(epsilon * log) / epsilon;
  const result = power - Math.exp(epsilon * log) * series;
  return aliveProbability(model, parameters, history) * c * result;
}

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
export function purchasesProbability(
  model: BuyTillYouDie,
  { r, alpha, a, b }: BuyParameters,
  count: number,
  t: number,
): number {
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
