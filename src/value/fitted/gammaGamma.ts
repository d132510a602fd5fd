import { digamma, lnGamma, trigamma } from './gamma';
import { limitOfSpend, type SpendLimit } from './limits';
import { type Curvature, type Likelihood, maximise, type Maximum } from './maximise';
import { correlationOf, counted, type SpendAmounts, type Spenders, spendersOf } from './spenders';

/** Spend per purchase: gamma (p) around a client's own mean, whose inverse scale is gamma (q, γ) over clients. */
export interface SpendParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/**
 * What a spend model is fitted to.
 * - `means`: each client's mean, as Fader and Hardie publish it: how much one client's purchases differ (p) is read from how
 *   the means of many purchases lie closer together than those of few
 * - `amounts`: the amount of every purchase; of the same model, so that p is read from the clients' own purchases
 */
export type SpendSource = 'means' | 'amounts';

export interface SpendFit extends Omit<Maximum, 'parameters' | 'standardErrors'> {
  readonly from: SpendSource;
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
  return fitAll(spendersOf(frequency, meanValue), start);
}

/**
 * Fits the same model to the amount of every repeat purchase. Of a client its number, mean and Σ ln suffice: the likelihood
 * is that of the means times that of how each client's sum is split among its purchases, which hangs on p alone.
 * @param start (p, q, γ) to begin with, those of a fit before
 */
export function fitSpendOfAmounts(given: SpendAmounts, start?: readonly number[]): SpendFit {
  return fitAll(spendersOf(given.frequency, given.meanValue, given.logValue), start);
}

function fitAll(given: Spenders, start: readonly number[] | undefined): SpendFit {
  const { covariance, ...fit } = fitSpenders(given, start);
  return { ...fit, covariance, correlation: correlationOf(given.x, given.z) };
}

/**
 * What parameters make of the amount of every purchase: the log-likelihood that {@link fitSpendOfAmounts} climbs.
 * @returns in the unit of the amounts; NaN without a client that counts
 */
export function logLikelihoodOfAmounts({ frequency, meanValue, logValue }: SpendAmounts, at: SpendParameters): number {
  const given = spendersOf(frequency, meanValue, logValue);
  if (given.x.length === 0) return NaN;
  const { likelihood, unit } = spendLikelihood(given);
  return likelihood(Float64Array.of(at.p, at.q, at.gamma / unit)).value;
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
  const { likelihood, unit, size } = spendLikelihood(given, times);
  const { parameters, standardErrors, ...rest } = maximise(
    likelihood,
    start ? [start[0]!, start[1]!, start[2]! / unit] : START,
    Math.max(1, size),
  );
  const named = ([p, q, gamma]: Float64Array): SpendParameters => ({ p: p!, q: q!, gamma: gamma! * unit });
  return {
    ...rest,
    from: given.split ? 'amounts' : 'means',
    parameters: named(parameters),
    standardErrors: standardErrors && named(standardErrors),
    limit: rest.end === 'limit' ? limitOfSpend(named(parameters)) : null,
    clients: size,
  };
}

/**
 * The log-likelihood of some clients' spend at (p, q, γ), with its derivatives, and the unit in which it takes γ: that of the
 * typical purchase. Its value is of amounts in their own unit: of the means, or of every purchase.
 */
export function spendLikelihood(
  given: Spenders,
  times?: ArrayLike<number>,
): { readonly likelihood: Likelihood; readonly unit: number; readonly size: number } {
  const { x, weights, logs, split, size } = counted(given, times);
  let most = 0;
  for (const count of x) if (count > most) most = count;
  // Gamma functions depend on the count only: once for each, not for each client.
  const counts = new Float64Array(most + 1);
  let [sumOfLogs, fixed, splits] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    counts[x[i]!]! += weights[i]!;
    sumOfLogs += weights[i]! * logs[i]!;
    if (!split) continue;
    splits += weights[i]! * split[i]!;
    // What the amounts are likely in their own unit: −Σ ln z.
    fixed -= weights[i]! * (split[i]! + x[i]! * (Math.log(x[i]!) + logs[i]!));
  }
  if (!split) fixed = -sumOfLogs;
  const logUnit = size > 0 ? sumOfLogs / size : 0;
  const [spent, logSpent] = [new Float64Array(x.length), new Float64Array(x.length)];
  for (let i = 0; i < x.length; i++) {
    logSpent[i] = Math.log(x[i]!) + logs[i]! - logUnit;
    spent[i] = Math.exp(logSpent[i]!);
  }
  return { likelihood, unit: Math.exp(logUnit), size };

  function likelihood(parameters: Float64Array): Curvature {
    const [P, Q, G] = [parameters[0]!, parameters[1]!, parameters[2]!];
    let value = fixed + P * splits + size * (Q * Math.log(G) - lnGamma(Q));
    const [lnP, digammaP, trigammaP] = split ? [lnGamma(P), digamma(P), trigamma(P)] : [0, 0, 0];
    let gp = splits;
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
      if (!split) continue;
      value += count * (lnGamma(shape) - n * lnP);
      gp += count * n * (digamma(shape) - digammaP);
      hpp += count * n * (n * trigamma(shape) - trigammaP);
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
  }
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
