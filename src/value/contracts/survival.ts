import { digammaRise, lnGammaRise, trigamma } from '../fitted/gamma';
import { type Curvature, type FitEnd, maximise } from '../fitted/maximise';
import type { ContractCounts } from './cohorts';

/**
 * Models of contracts that may be cancelled at the end of each period.
 * - `sbg`: shifted beta-geometric (Fader and Hardie 2007): each client has its own chance to cancel, beta (α, β)
 * - `bdw`: beta-discrete-Weibull (Fader, Hardie, Liu, Davin and Steenburgh 2018): the chance also changes with the time that
 *   the client has been there (c > 1 rises, c < 1 falls; with c = 1 it is the shifted beta-geometric)
 */
export const CONTRACT_MODELS = ['sbg', 'bdw'] as const;
export type ContractModel = (typeof CONTRACT_MODELS)[number];

export interface SurvivalParameters {
  readonly alpha: number;
  readonly beta: number;
  /** 1 of the shifted beta-geometric. */
  readonly c: number;
}

/**
 * The simpler model that a fit without a maximum inside comes to.
 * - `nobodyLeaves`: nobody cancels; `allLeave`: everybody cancels at the first chance
 * - `sameLeaving`: α and β go to infinity together: every client cancels with the same chance
 * - `someStay`: α and β go to 0 together: some cancel at once, the others never
 */
export type SurvivalLimit = 'nobodyLeaves' | 'allLeave' | 'sameLeaving' | 'someStay';

export interface SurvivalFit {
  readonly model: ContractModel;
  readonly parameters: SurvivalParameters;
  /** Null where the end is not interior; that of c is NaN where c is not fitted. */
  readonly standardErrors: SurvivalParameters | null;
  /** Covariances of the fitted parameters' logarithms, row by row; null where the end is not interior. */
  readonly covariance: Float64Array | null;
  readonly logLikelihood: number;
  readonly end: FitEnd;
  readonly limit: SurvivalLimit | null;
  /** Bayes's information criterion: less is better. */
  readonly bic: number;
  readonly scaledGradient: number;
  readonly contracts: number;
}

/** With fewer completed periods three parameters are read from nothing. */
export const FEWEST_WEIBULL_PERIODS = 4;

/** Fits a model by maximum likelihood, with analytic derivatives; fractions of contracts are welcome. */
export function fitSurvival(
  model: ContractModel,
  counts: ContractCounts,
  start: readonly number[] = [1, 2, 1],
): SurvivalFit {
  const free = model === 'sbg' ? 2 : 3;
  const found = maximise(likelihood(counts, free), start.slice(0, free), Math.max(1, counts.contracts));
  const named = ([alpha, beta, c]: Float64Array, other: number): SurvivalParameters => ({
    alpha: alpha!,
    beta: beta!,
    c: c ?? other,
  });
  const parameters = named(found.parameters, 1);
  return {
    model,
    parameters,
    standardErrors: found.standardErrors && named(found.standardErrors, NaN),
    covariance: found.covariance,
    logLikelihood: found.logLikelihood,
    end: found.end,
    limit: found.end === 'limit' ? limitOf(parameters) : null,
    bic: free * Math.log(Math.max(1, counts.contracts)) - 2 * found.logLikelihood,
    scaledGradient: found.scaledGradient,
    contracts: counts.contracts,
  };
}

const NONE = 1e-4;
const LARGE = 1e4;

function limitOf({ alpha, beta }: SurvivalParameters): SurvivalLimit | null {
  if (alpha / (alpha + beta) < NONE) return 'nobodyLeaves';
  if (beta / (alpha + beta) < NONE) return 'allLeave';
  if (alpha > LARGE && beta > LARGE) return 'sameLeaving';
  return alpha < NONE && beta < NONE ? 'someStay' : null;
}

/** ln S(t) with its derivatives by (α, β, c): value, gradient, then second derivatives αα αβ αc ββ βc cc. */
function logSurvival(t: number, [A, B, C]: readonly [number, number, number]): Float64Array {
  if (t === 0) return new Float64Array(10);
  const log = Math.log(t);
  const u = t ** C;
  const sum = A + B;
  const [triB, triS] = [trigamma(B + u), trigamma(sum + u)];
  // ψ(β+u) − ψ(α+β+u), which is small where u is large.
  const [slope, bend] = [-digammaRise(B + u, A), triB - triS];
  const du = u * log;
  return Float64Array.of(
    lnGammaRise(B, A) - lnGammaRise(B + u, A),
    -digammaRise(sum, u),
    slope + digammaRise(B, A),
    slope * du,
    trigamma(sum) - triS,
    trigamma(sum) - triS,
    -triS * du,
    bend - trigamma(B) + trigamma(sum),
    bend * du,
    bend * du * du + slope * du * log,
  );
}

/** Where the second derivatives of `logSurvival` stand in a matrix of so many parameters. */
const SECOND = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 1],
  [1, 2],
  [2, 2],
] as const;

function likelihood({ lost, kept, periods }: ContractCounts, free: number): (p: Float64Array) => Curvature {
  return ([alpha, beta, c]) => {
    const at = [alpha!, beta!, c ?? 1] as const;
    let value = 0;
    const gradient = new Float64Array(free);
    const hessian = new Float64Array(free * free);
    const add = (weight: number, terms: Float64Array, second: (i: number, j: number, own: number) => number): void => {
      value += weight * terms[0]!;
      for (let i = 0; i < free; i++) gradient[i]! += weight * terms[1 + i]!;
      SECOND.forEach(([i, j], k) => {
        if (j >= free) return;
        const term = weight * second(i, j, terms[4 + k]!);
        hessian[i * free + j]! += term;
        if (i !== j) hessian[j * free + i]! += term;
      });
    };
    let before = logSurvival(0, at);
    for (let t = 1; t <= periods; t++) {
      const after = logSurvival(t, at);
      if (kept[t]! > 0) add(kept[t]!, after, (_i, _j, own) => own);
      if (lost[t]! > 0) {
        // ln(S(t−1) − S(t)) = ln S(t−1) + ln(1 − e^−d), d the fall of ln S in the period.
        const d = before[0]! - after[0]!;
        const odds = 1 / Math.expm1(d);
        const fall = before.map((one, k) => one - after[k]!);
        const terms = before.map((one, k) => one + odds * fall[k]!);
        terms[0] = before[0]! + Math.log(-Math.expm1(-d));
        add(lost[t]!, terms, (i, j, own) => own - odds * (1 + odds) * fall[1 + i]! * fall[1 + j]!);
      }
      before = after;
    }
    return { value, gradient, hessian };
  };
}

/** Part of the contracts that is left after `t` periods; `t` may be any number from 0 up. */
export function survivalAt({ alpha, beta, c }: SurvivalParameters, t: number): number {
  const u = t === 0 ? 0 : t ** c;
  return Math.exp(lnGammaRise(beta, alpha) - lnGammaRise(beta + u, alpha));
}

/** Part of those that are there before the end of period `t` that stay: S(t)/S(t−1), for t from 1 on. */
export const retentionAt = (parameters: SurvivalParameters, t: number): number =>
  parameters.c === 1
    ? (parameters.beta + t - 1) / (parameters.alpha + parameters.beta + t - 1)
    : survivalAt(parameters, t) / survivalAt(parameters, t - 1);

/** A sum of periods to come ends when it no longer changes, or here. */
const MOST_PERIODS = 200_000;

/**
 * Renewals to be expected of a client that has completed `n` periods, each discounted from the next renewal on, which
 * counts whole: Σ_{t>n} S(t)/S(n)·(1+d)^−(t−n−1) (Fader and Hardie 2010).
 * @param discount per period, from 0 up
 * @returns Infinity where it has no end: without a discount, and α ≤ 1
 */
export function residualRenewals(parameters: SurvivalParameters, n: number, discount: number): number {
  const { alpha, beta, c } = parameters;
  if (discount === 0 && c === 1) return alpha > 1 ? (beta + n) / (alpha - 1) : Infinity;
  let [left, factor, sum] = [1, 1, 0];
  for (let t = n + 1; t < n + MOST_PERIODS; t++) {
    left *= retentionAt(parameters, t);
    const term = left * factor;
    sum += term;
    // What is left is less than a geometric series of this term.
    if (term <= 1e-17 * sum * (discount / (1 + discount) || 1)) return sum;
    factor /= 1 + discount;
  }
  return discount > 0 ? sum : Infinity;
}

/** Further ahead no median is looked for. */
const FURTHEST = 2000;

/** Periods until half of the clients that have completed `n` are gone; Infinity beyond reach. */
export function medianResidual(parameters: SurvivalParameters, n: number): number {
  let left = 1;
  for (let t = 1; t <= FURTHEST; t++) {
    left *= retentionAt(parameters, n + t);
    if (left <= 0.5) return t;
  }
  return Infinity;
}
