import { checkInfluences, type Influence } from './influence';

/** Network values with what is proven of them. */
export interface CertifiedNetwork {
  /** T by client: own value and what is owed to it. */
  readonly total: Float64Array;
  /** |T − total| is at most this, rounding included. */
  readonly error: Float64Array;
  /** The smallest part of (I − W)u, above zero: that there is one proves that influence dies out. */
  readonly margin: number;
  readonly rounds: number;
}

/** Rows of W beside each other: what client `i` influences is `to[start[i]] … to[start[i + 1] − 1]`. */
export interface InfluenceRows {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** Most networks have few cycles, and are done by then; others are solved by a faster method and swept once more. */
const FIRST_ROUNDS = 40;
const MOST_ROUNDS = 20_000;
const MOST_STEPS = 2000;
const PRECISION = 1e-13;
/** Half a unit in the last place, and the room for a sum of so many rounded products. */
const ROUNDING = 2 ** -53;
const roundingOf = (terms: number): number => (terms * ROUNDING) / (1 - terms * ROUNDING);

/** Relations sorted by who influences; several between the same two stay, and add up. */
export function influenceRows(influences: readonly Influence[], size: number): InfluenceRows {
  const start = new Int32Array(size + 1);
  for (const { from } of influences) start[from + 1]!++;
  for (let i = 0; i < size; i++) start[i + 1]! += start[i]!;
  const next = start.slice();
  const to = new Int32Array(influences.length);
  const weight = new Float64Array(influences.length);
  for (const one of influences) {
    const at = next[one.from]!++;
    to[at] = one.to;
    weight[at] = one.weight;
  }
  return { start, to, weight };
}

/**
 * Solves `T = v + W·T` by sweeps that use what they have just worked out, from the last client to the first and back.
 * @returns rounds that it took
 */
function sweep({ start, to, weight }: InfluenceRows, values: Float64Array, total: Float64Array, most: number): number {
  const size = values.length;
  for (let round = 1; round <= most; round++) {
    let [change, largest] = [0, 0];
    for (let step = 0; step < size; step++) {
      const i = round % 2 === 1 ? size - 1 - step : step;
      let sum = values[i]!;
      for (let k = start[i]!; k < start[i + 1]!; k++) sum += weight[k]! * total[to[k]!]!;
      change = Math.max(change, Math.abs(sum - total[i]!));
      largest = Math.max(largest, Math.abs(sum));
      total[i] = sum;
    }
    if (!(change > PRECISION * largest)) return round;
  }
  return most;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** `(I − W)x`. */
function lessInfluence({ start, to, weight }: InfluenceRows, x: Float64Array): Float64Array {
  const result = x.slice();
  for (let i = 0; i < x.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) result[i]! -= weight[k]! * x[to[k]!]!;
  }
  return result;
}

/** Solves the same by stabilised biconjugate gradients (van der Vorst 1992), from where `total` stands. */
function conjugate(rows: InfluenceRows, values: Float64Array, total: Float64Array): void {
  const size = values.length;
  const residual = lessInfluence(rows, total).map((one, i) => values[i]! - one);
  const shadow = residual.slice();
  const enough = PRECISION * PRECISION * dot(total, total);
  let [rho, alpha, omega] = [1, 1, 1];
  const [p, v] = [new Float64Array(size), new Float64Array(size)];
  let image: Float64Array = v;
  for (let step = 0; step < MOST_STEPS && dot(residual, residual) > enough; step++) {
    const before = rho;
    rho = dot(shadow, residual);
    const beta = (rho / before) * (alpha / omega);
    if (!Number.isFinite(beta) || rho === 0) return;
    for (let i = 0; i < size; i++) p[i] = residual[i]! + beta * (p[i]! - omega * image[i]!);
    image = lessInfluence(rows, p);
    alpha = rho / dot(shadow, image);
    for (let i = 0; i < size; i++) residual[i]! -= alpha * image[i]!;
    const second = lessInfluence(rows, residual);
    const length = dot(second, second);
    omega = length > 0 ? dot(second, residual) / length : 0;
    for (let i = 0; i < size; i++) {
      total[i]! += alpha * p[i]! + omega * residual[i]!;
      residual[i]! -= omega * second[i]!;
    }
    if (omega === 0 || !Number.isFinite(omega)) return;
  }
}

/** Solves `T = v + W·T`; whatever the method, the certificate says how well. */
function solve(rows: InfluenceRows, values: Float64Array): { readonly total: Float64Array; readonly rounds: number } {
  let total = values.slice();
  const rounds = sweep(rows, values, total, FIRST_ROUNDS);
  if (rounds < FIRST_ROUNDS) return { total, rounds };
  const swept = total.slice();
  conjugate(rows, values, total);
  // Where the faster method has lost its way, the slower one goes on from where it stood.
  if (!total.every(Number.isFinite)) total = swept;
  return { total, rounds: rounds + sweep(rows, values, total, MOST_ROUNDS) };
}

/**
 * Network value with a certificate (method.md §3.1): for any u > 0 with m = min((I−W)u) > 0 and residual
 * r = v + W·T̂ − T̂, |Tᵢ − T̂ᵢ| ≤ uᵢ·‖r‖∞/m. As u serves the network value of ones, worked out alike; what rounding can
 * have done to r and to m is counted against them.
 * @param values own values v; may be negative
 * @throws ValueProblem as `checkInfluences`
 */
export function certifiedNetwork(values: Float64Array, influences: readonly Influence[]): CertifiedNetwork {
  const size = values.length;
  checkInfluences(influences, size);
  const rows = influenceRows(influences, size);
  const { total, rounds } = solve(rows, values);
  const u = solve(rows, new Float64Array(size).fill(1)).total;
  let [residual, margin] = [0, Infinity];
  for (let i = 0; i < size; i++) {
    const [from, until] = [rows.start[i]!, rows.start[i + 1]!];
    let [sum, size1] = [values[i]! - total[i]!, Math.abs(values[i]!) + Math.abs(total[i]!)];
    let [left, size2] = [u[i]!, u[i]!];
    for (let k = from; k < until; k++) {
      const [weight, at] = [rows.weight[k]!, rows.to[k]!];
      sum += weight * total[at]!;
      size1 += Math.abs(weight * total[at]!);
      left -= weight * u[at]!;
      size2 += weight * u[at]!;
    }
    const rounding = roundingOf(until - from + 4);
    residual = Math.max(residual, Math.abs(sum) + rounding * size1);
    margin = Math.min(margin, left - rounding * size2);
  }
  // The division and the product are rounded, too.
  const error = u.map((one) => (margin > 0 ? ((one * residual) / margin) * (1 + 8 * ROUNDING) : Infinity));
  return { total, error, margin, rounds };
}
