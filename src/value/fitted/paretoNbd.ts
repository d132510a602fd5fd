import type { History, RepeatHistories } from './histories';
import { distinctHistories } from './distinct';
import { scaledExponentialIntegral } from './exponentialIntegral';
import { lnGamma } from './gamma';
import { type FitStart, type Likelihood, maximise, type Maximum } from './maximise';
import { gaussLegendre, nodesFor, NOTHING, PANEL } from './quadrature';

/**
 * Pareto/NBD (Schmittlein, Morrison and Colombo 1987): purchases are Poisson with a gamma (r, α) rate, and the client may
 * leave at any moment, at a rate that is gamma (s, β) over clients.
 */
export interface ParetoParameters {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/** Parameters in the order (r, α, s, β). */
export interface ParetoFit extends Maximum {
  readonly unitDays: number;
  readonly clients: number;
}

const START = [1, 10, 1, 10];

const MOST_NODES = 4096;

/**
 * The chance to have left between the last purchase and the end is an integral, ∫ (α+τ)^−(r+x) (β+τ)^−(s+1) dτ over
 * τ from t_x to T. It is taken by Gauss–Legendre panels in u = ln(min(α, β)+τ), where the integrand is smooth, and
 * in logarithms, so that neither heavy buyers nor equal α and β lose digits, as a difference of two ₂F₁ does.
 */
export class Leaving {
  /** ln ∫. */
  #log = 0;
  /** At the nodes: ln(α+τ), ln(β+τ), 1/(α+τ), 1/(β+τ), and each node's part of the integral. */
  readonly logA = new Float64Array(MOST_NODES);
  readonly logB = new Float64Array(MOST_NODES);
  readonly overA = new Float64Array(MOST_NODES);
  readonly overB = new Float64Array(MOST_NODES);
  readonly parts = new Float64Array(MOST_NODES);
  nodes = 0;
  /** The smaller of α and β, how far the other one is from it, and whether β is the smaller. */
  #small = 0;
  #gap = 0;
  #swapped = false;

  get log(): number {
    return this.#log;
  }

  /** Takes other parameters: the bases of the two powers, both above zero. */
  between(alpha: number, beta: number): this {
    this.#swapped = beta < alpha;
    this.#small = Math.min(alpha, beta);
    this.#gap = Math.max(alpha, beta) - this.#small;
    return this;
  }

  /**
   * Takes the integral of (α+τ)^−p1 (β+τ)^−p2 for a history; gives its logarithm. Everything in it is a plain number: it runs
   * for every client at every step of a fit.
   */
  take(p1: number, p2: number, tx: number, T: number): number {
    const swapped = this.#swapped;
    const small = this.#small;
    const gap = this.#gap;
    const p = 1 - (swapped ? p2 : p1);
    const q = swapped ? p1 : p2;
    const from = Math.log(small + tx);
    const top = p * from - q * Math.log(gap + Math.exp(from));
    let to = Math.log(small + T);
    let end = p * to - q * Math.log(gap + Math.exp(to));
    // What is this far below the beginning adds nothing; the density is concave, so it goes on falling.
    while (top - end > 1.5 * NOTHING) {
      to = from + 0.7 * (to - from);
      end = p * to - q * Math.log(gap + Math.exp(to));
    }
    const length = to - from;
    this.nodes = 0;
    if (!(length > 0)) return (this.#log = -Infinity);
    const fall = Math.abs(top - end);
    const panels = Math.max(Math.ceil(length / PANEL), Math.ceil(fall / NOTHING));
    const rule = gaussLegendre(nodesFor(fall / panels, length / panels));
    const nodes = rule.nodes;
    const weights = rule.weights;
    const width = length / panels;
    const scale = Math.max(top, end);
    const logSmall = swapped ? this.logB : this.logA;
    const logLarge = swapped ? this.logA : this.logB;
    const overSmall = swapped ? this.overB : this.overA;
    const overLarge = swapped ? this.overA : this.overB;
    const parts = this.parts;
    let sum = 0;
    let n = 0;
    for (let panel = 0; panel < panels && n + nodes.length <= parts.length; panel++) {
      for (let k = 0; k < nodes.length; k++, n++) {
        const u = from + (panel + nodes[k]!) * width;
        const own = Math.exp(u);
        const other = Math.log(gap + own);
        logSmall[n] = u;
        logLarge[n] = other;
        overSmall[n] = 1 / own;
        overLarge[n] = 1 / (gap + own);
        const part = weights[k]! * Math.exp(p * u - q * other - scale);
        parts[n] = part;
        sum += part;
      }
    }
    for (let k = 0; k < n; k++) parts[k]! /= sum;
    this.nodes = n;
    return (this.#log = scale + Math.log(sum * width));
  }
}

/**
 * Fits Pareto/NBD by maximum likelihood. The derivatives are analytic, taken under the integral at the same nodes.
 * Clients with the same history cost one of them.
 * @param unitDays 7: parameters per week
 */
export function fitParetoNbd(histories: RepeatHistories, unitDays = 7, start: FitStart = START): ParetoFit {
  const found = maximise(paretoLikelihood(histories, unitDays), start, Math.max(1, histories.frequency.length));
  return { ...found, unitDays, clients: histories.frequency.length };
}

/** Log-likelihood with gradient and Hessian in (r, α, s, β). */
export function paretoLikelihood(histories: RepeatHistories, unitDays: number): Likelihood {
  const { frequency, recency, age, clients, total } = distinctHistories(histories);
  let most = 0;
  for (const x of frequency) if (x > most) most = x;
  // How many clients made more than k repeat purchases.
  const beyond = new Float64Array(most + 1);
  frequency.forEach((x, i) => (beyond[x]! += clients[i]!));
  for (let k = most - 1; k >= 0; k--) beyond[k]! += beyond[k + 1]!;
  const leaving = new Leaving();
  const { logA: logsA, logB: logsB, overA: oversA, overB: oversB, parts } = leaving;
  return ([r, alpha, s, beta]) => {
    const [R, A, S, B] = [r!, alpha!, s!, beta!];
    const [logA, logB, logS] = [Math.log(A), Math.log(B), Math.log(S)];
    leaving.between(A, B);
    let value = total * (R * logA + S * logB);
    // One by one: arrays taken apart in a loop over clients would be made for each of them.
    let g0 = total * logA;
    let g1 = (total * R) / A;
    let g2 = total * logB;
    let g3 = (total * S) / B;
    let rr = 0;
    let ra = total / A;
    let rs = 0;
    let rb = 0;
    let aa = (-total * R) / (A * A);
    let as = 0;
    let ab = 0;
    let ss = 0;
    let sb = total / B;
    let bb = (-total * S) / (B * B);
    for (let k = 0; k < most; k++) {
      const count = beyond[k + 1]!;
      value += count * Math.log(R + k);
      g0 += count / (R + k);
      rr -= count / (R + k) ** 2;
    }
    for (let i = 0; i < frequency.length; i++) {
      const tx = recency[i]! / unitDays;
      const T = age[i]! / unitDays;
      const weight = clients[i]!;
      const q = R + frequency[i]!;
      const logAT = Math.log(A + T);
      const logBT = Math.log(B + T);
      const here = -q * logAT - S * logBT;
      const gone = logS + leaving.take(q, S + 1, tx, T);
      const most = Math.max(here, gone);
      const whole = most + Math.log(Math.exp(here - most) + Math.exp(gone - most));
      value += weight * whole;
      const stays = Math.exp(here - whole);
      const leaves = Math.exp(gone - whole);
      // Means of the derivatives, and of their products, over "is there still" and every moment of having left.
      const hA = 1 / (A + T);
      const hB = 1 / (B + T);
      let d0 = -stays * logAT;
      let d1 = -stays * q * hA;
      let d2 = -stays * logBT;
      let d3 = -stays * S * hB;
      let m00 = stays * logAT * logAT;
      let m01 = stays * (logAT * q * hA - hA);
      let m02 = stays * logAT * logBT;
      let m03 = stays * logAT * S * hB;
      let m11 = stays * (q * q + q) * hA * hA;
      let m12 = stays * q * hA * logBT;
      let m13 = stays * q * hA * S * hB;
      let m22 = stays * logBT * logBT;
      let m23 = stays * (logBT * S * hB - hB);
      let m33 = stays * (S * S + S) * hB * hB;
      const nodes = leaving.nodes;
      for (let n = 0; n < nodes; n++) {
        const w = leaves * parts[n]!;
        const la = logsA[n]!;
        const lb = logsB[n]!;
        const ia = oversA[n]!;
        const ib = oversB[n]!;
        const e1 = q * ia;
        const e2 = 1 / S - lb;
        const e3 = (S + 1) * ib;
        d0 -= w * la;
        d1 -= w * e1;
        d2 += w * e2;
        d3 -= w * e3;
        m00 += w * la * la;
        m01 += w * (la * e1 - ia);
        m02 -= w * la * e2;
        m03 += w * la * e3;
        m11 += w * (e1 * e1 + e1 * ia);
        m12 -= w * e1 * e2;
        m13 += w * e1 * e3;
        m22 += w * (e2 * e2 - 1 / (S * S));
        m23 -= w * (e2 * e3 + ib);
        m33 += w * (e3 * e3 + e3 * ib);
      }
      g0 += weight * d0;
      g1 += weight * d1;
      g2 += weight * d2;
      g3 += weight * d3;
      rr += weight * (m00 - d0 * d0);
      ra += weight * (m01 - d0 * d1);
      rs += weight * (m02 - d0 * d2);
      rb += weight * (m03 - d0 * d3);
      aa += weight * (m11 - d1 * d1);
      as += weight * (m12 - d1 * d2);
      ab += weight * (m13 - d1 * d3);
      ss += weight * (m22 - d2 * d2);
      sb += weight * (m23 - d2 * d3);
      bb += weight * (m33 - d3 * d3);
    }
    // prettier-ignore
    const hessian = Float64Array.of(
      rr, ra, rs, rb,
      ra, aa, as, ab,
      rs, as, ss, sb,
      rb, ab, sb, bb,
    );
    return { value, gradient: Float64Array.of(g0, g1, g2, g3), hessian };
  };
}

let shared: Leaving | null = null;

/** Probability that the client has not left. */
export function paretoAlive({ r, alpha, s, beta }: ParetoParameters, { x, tx, T }: History): number {
  shared ??= new Leaving();
  const gone = Math.log(s) + shared.between(alpha, beta).take(r + x, s + 1, tx, T);
  return 1 / (1 + Math.exp(gone + (r + x) * Math.log(alpha + T) + s * Math.log(beta + T)));
}

/** Purchases expected in the next `t` of a client who is there still. */
function expectedAlive({ r, alpha, s, beta }: ParetoParameters, { x, T }: History, t: number): number {
  const log = Math.log1p(t / (beta + T));
  const time = s === 1 ? log : -Math.expm1((1 - s) * log) / (s - 1);
  return ((r + x) / (alpha + T)) * (beta + T) * time;
}

/** Purchases expected of the client in the next `t` units of time. */
export function paretoExpected(parameters: ParetoParameters, history: History, t: number): number {
  if (t <= 0) return 0;
  return paretoAlive(parameters, history) * expectedAlive(parameters, history, t);
}

/**
 * All purchases still to come, each discounted by e^(−rate·t) from its moment (DERT; Fader and Hardie 2005).
 * @param rate continuous, per unit of time
 */
export function paretoDiscounted(parameters: ParetoParameters, history: History, rate: number): number {
  const { r, alpha, s, beta } = parameters;
  const base = beta + history.T;
  const flow = ((r + history.x) / (alpha + history.T)) * base;
  return paretoAlive(parameters, history) * flow * scaledExponentialIntegral(s, rate * base);
}

/** Probability that the client is still there `t` units of time from now. */
export function paretoRemains(parameters: ParetoParameters, history: History, t: number): number {
  const { s, beta } = parameters;
  return paretoAlive(parameters, history) * Math.exp(-s * Math.log1p(t / (beta + history.T)));
}

/** What is left of a client's relation, if it has not left: its mean (infinite for s ≤ 1) and its median. */
export function paretoLifetime({ s, beta }: ParetoParameters, { T }: History): { mean: number; median: number } {
  const base = beta + T;
  return { mean: s > 1 ? base / (s - 1) : Infinity, median: base * Math.expm1(Math.LN2 / s) };
}

/** Probability that a new client makes exactly `count` repeat purchases in `t` units of time. */
export function paretoProbability({ r, alpha, s, beta }: ParetoParameters, count: number, t: number): number {
  if (t <= 0) return count === 0 ? 1 : 0;
  const fixed = lnGamma(r + count) - lnGamma(r) - lnGamma(count + 1) + r * Math.log(alpha);
  // Negative binomial for the time that the client was there: to the end, or to the moment of leaving.
  const within = (time: number): number => fixed + count * Math.log(time) - (r + count) * Math.log(alpha + time);
  const stays = Math.exp(within(t) + s * Math.log(beta / (beta + t)));
  const small = Math.min(alpha, beta);
  const [from, to] = [Math.log(small), Math.log(small + t)];
  const panels = Math.max(4, Math.ceil(to - from) * 4);
  const { nodes, weights } = gaussLegendre(32);
  let leaves = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let k = 0; k < nodes.length; k++) {
      const u = from + ((panel + nodes[k]!) * (to - from)) / panels;
      const time = Math.exp(u) - small;
      if (!(time > 0)) continue;
      const left = Math.log(s) + s * Math.log(beta) - (s + 1) * Math.log(beta + time) + u;
      leaves += weights[k]! * Math.exp(within(time) + left);
    }
  }
  return stays + (leaves * (to - from)) / panels;
}
