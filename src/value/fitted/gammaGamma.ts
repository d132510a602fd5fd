import { digamma, lnGamma, trigamma } from './gamma';
import { limitOfSpend, type SpendLimit } from './limits';
import { maximise, type Maximum } from './maximise';

/** Spend per purchase: gamma (p) around a client's own mean, whose inverse scale is gamma (q, γ) over clients. */
export interface SpendParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

export interface SpendFit extends Omit<Maximum, 'parameters' | 'standardErrors'> {
  readonly parameters: SpendParameters;
  readonly standardErrors: SpendParameters | null;
  /** Null at a maximum inside, and where what was found has no name. */
  readonly limit: SpendLimit | null;
  /** Clients with a repeat purchase and a mean above zero: those that were fitted. */
  readonly clients: number;
  /** Correlation of frequency and mean spend among them: the model takes it to be none. NaN for fewer than two. */
  readonly correlation: number;
}

/** (p, q, γ) to begin with, γ in the unit of the typical spend: a bound for it must not depend on the currency. */
const START = [5, 4, 0.6];

/**
 * Fits the gamma-gamma model of spend (Fader and Hardie 2013) by maximum likelihood to the repeat purchases.
 * @param meanValue mean of the repeat purchases; clients without one, or with a mean not above zero, are left out
 * @param start (p, q, γ) to begin with, those of a fit before
 */
export function fitGammaGamma(
  frequency: ArrayLike<number>,
  meanValue: ArrayLike<number>,
  start?: readonly number[],
): SpendFit {
  const given = spendersOf(frequency, meanValue);
  const { covariance, ...fit } = fitSpenders(given, start);
  return { ...fit, covariance, correlation: correlationOf(given.x, given.z) };
}

/**
 * The same, without the correlation, to clients whom {@link spendersOf} found.
 * @param times how often each of them counts; once each unless given
 */
export function fitSpenders(
  given: Spenders,
  start?: readonly number[],
  times?: ArrayLike<number>,
): Omit<SpendFit, 'correlation'> {
  const { x, weights, logs, size } = counted(given, times);
  let most = 0;
  for (const count of x) if (count > most) most = count;
  // Gamma functions depend on the count only: once for each, not for each client.
  const counts = new Float64Array(most + 1);
  let fixed = 0;
  for (let i = 0; i < x.length; i++) {
    counts[x[i]!]! += weights[i]!;
    fixed -= weights[i]! * logs[i]!;
  }
  const logUnit = size > 0 ? -fixed / size : 0;
  const unit = Math.exp(logUnit);
  const [spent, logSpent] = [new Float64Array(x.length), new Float64Array(x.length)];
  for (let i = 0; i < x.length; i++) {
    logSpent[i] = Math.log(x[i]!) + logs[i]! - logUnit;
    spent[i] = Math.exp(logSpent[i]!);
  }
  const { parameters, standardErrors, ...rest } = maximise(
    (parameters) => {
      const [P, Q, G] = [parameters[0]!, parameters[1]!, parameters[2]!];
      let value = fixed + size * (Q * Math.log(G) - lnGamma(Q));
      let gp = 0;
      let gq = size * (Math.log(G) - digamma(Q));
      let gg = (size * Q) / G;
      let hpp = 0;
      let hpq = 0;
      let hpg = 0;
      let hqq = -size * trigamma(Q);
      let hqg = size / G;
      let hgg = (-size * Q) / (G * G);
      for (let n = 1; n <= most; n++) {
        const count = counts[n]!;
        if (count === 0) continue;
        const shape = P * n;
        value += count * (lnGamma(shape + Q) - lnGamma(shape));
        const both = digamma(shape + Q);
        gp += count * n * (both - digamma(shape));
        gq += count * both;
        const both2 = trigamma(shape + Q);
        hpp += count * n * n * (both2 - trigamma(shape));
        hpq += count * n * both2;
        hqq += count * both2;
      }
      for (let i = 0; i < x.length; i++) {
        const n = x[i]!;
        const w = weights[i]!;
        const own = spent[i]!;
        const inverse = 1 / (G + own);
        // (px+q)·ln(γ+xz̄) and px·ln(xz̄) together: their difference is small.
        const ratio = Math.log(own * inverse);
        const logSum = logSpent[i]! - ratio;
        const slope = (P * n + Q) * inverse;
        value += w * (P * n * ratio - Q * logSum);
        gp += w * n * ratio;
        gq -= w * logSum;
        gg -= w * slope;
        hpg -= w * n * inverse;
        hqg -= w * inverse;
        hgg += w * slope * inverse;
      }
      return {
        value,
        gradient: Float64Array.of(gp, gq, gg),
        hessian: Float64Array.of(hpp, hpq, hpg, hpq, hqq, hqg, hpg, hqg, hgg),
      };
    },
    start ? [start[0]!, start[1]!, start[2]! / unit] : START,
    Math.max(1, size),
  );
  const named = ([p, q, gamma]: Float64Array): SpendParameters => ({ p: p!, q: q!, gamma: gamma! * unit });
  return {
    ...rest,
    parameters: named(parameters),
    standardErrors: standardErrors && named(standardErrors),
    limit: rest.end === 'limit' ? limitOfSpend(named(parameters)) : null,
    clients: size,
  };
}

/** Clients with a repeat purchase and a mean above zero. */
export interface Spenders {
  /** Their repeat purchases, and the mean of these. */
  readonly x: Float64Array;
  readonly z: Float64Array;
  /** ln z. */
  readonly logs: Float64Array;
}

/** Those of some clients whom a spend model can be fitted to. */
export function spendersOf(frequency: ArrayLike<number>, meanValue: ArrayLike<number>): Spenders {
  const [x, z] = [new Float64Array(frequency.length), new Float64Array(frequency.length)];
  let size = 0;
  for (let i = 0; i < frequency.length; i++) {
    if (!(frequency[i]! > 0 && meanValue[i]! > 0)) continue;
    x[size] = frequency[i]!;
    z[size++] = meanValue[i]!;
  }
  return { x: x.subarray(0, size), z: z.subarray(0, size), logs: z.slice(0, size).map(Math.log) };
}

/** Those that count at all, with how often, and how many they make. */
function counted(
  { x, logs }: Spenders,
  times: ArrayLike<number> | undefined,
): Pick<Spenders, 'x' | 'logs'> & { readonly weights: Float64Array; readonly size: number } {
  const { length } = x;
  if (!times) return { x, logs, weights: new Float64Array(length).fill(1), size: length };
  const kept = { x: new Float64Array(length), logs: new Float64Array(length), weights: new Float64Array(length) };
  let [count, size] = [0, 0];
  for (let i = 0; i < length; i++) {
    if (!(times[i]! > 0)) continue;
    kept.x[count] = x[i]!;
    kept.logs[count] = logs[i]!;
    kept.weights[count++] = times[i]!;
    size += times[i]!;
  }
  const first = (column: Float64Array): Float64Array => column.subarray(0, count);
  return { x: first(kept.x), logs: first(kept.logs), weights: first(kept.weights), size };
}

/**
 * Spend per purchase to be expected of a client: its own mean, drawn to that of all. For a client without a repeat
 * purchase that of all. NaN where q ≤ 1 leaves the mean of all without an end and the client has nothing of its own.
 */
export function expectedSpend({ p, q, gamma }: SpendParameters, frequency: number, meanValue: number): number {
  const bought = frequency > 0 ? frequency : 0;
  const weight = p * bought + q - 1;
  return weight > 0 ? (p * (gamma + (bought > 0 ? bought * meanValue : 0))) / weight : NaN;
}

/** The same at each of some sets of parameters; NaN where one of them leaves it without an end. */
export function expectedSpends(
  sets: readonly SpendParameters[],
  frequency: number,
  meanValue: number,
  into: Float64Array,
): void {
  for (let k = 0; k < sets.length; k++) {
    const value = expectedSpend(sets[k]!, frequency, meanValue);
    into[k] = value >= 0 ? value : NaN;
  }
}

function correlationOf(x: Float64Array, y: Float64Array): number {
  const size = x.length;
  if (size < 2) return NaN;
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / size;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}
