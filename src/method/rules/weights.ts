import { MethodProblem } from '../problems';
import { withoutNoise } from '../figures/tolerance';

export type FourWeights = readonly [number, number, number, number];

/** Weights that the text or common practice name (method.md §1.7). */
export const WEIGHT_PRESETS = {
  /** *Arranque*: the worked example's, meant for the first two years of the business. */
  startUp: [0.1, 0.3, 0.5, 0.1],
  equal: [0.25, 0.25, 0.25, 0.25],
} as const satisfies Record<string, FourWeights>;

/**
 * The weights that a profile begins with beside others: equal ones where all others have weights, for scores with weights
 * and without cannot be compared, and the total would order the list.
 */
export const weightsBeside = (profiles: readonly { readonly weights: unknown }[]) =>
  profiles.length > 0 && profiles.every(({ weights }) => weights !== null)
    ? { values: [...WEIGHT_PRESETS.equal] as [number, number, number, number], validUntil: null }
    : null;

/** The criteria of the worked example, in the order of its weights (method.md §1.4). */
export const START_UP_CRITERIA = ['families', 'share', 'turnover', 'unpaid'] as const;

/**
 * The start-up weights for four criteria in whatever order: they belong to what the example judges, not to a place.
 * @returns null where the criteria are others, of which the text says nothing
 */
export function startUpWeights(keys: readonly string[]): FourWeights | null {
  const weights = keys.map((key) => WEIGHT_PRESETS.startUp[START_UP_CRITERIA.indexOf(key as 'families')]);
  return new Set(keys).size === 4 && !weights.includes(undefined) ? (weights as unknown as FourWeights) : null;
}

/**
 * Four weights as fractions of 1: given as fractions (Σ = 1 ± 1e-6) or as percentages (Σ = 100 ± 1e-4).
 * @throws MethodProblem `weightsCount`, `weightsNegative`, `weightsSum`
 */
export function normalWeights(weights: readonly number[]): FourWeights {
  if (weights.length !== 4) throw new MethodProblem('weightsCount', { count: weights.length });
  if (weights.some((weight) => !(weight >= 0))) throw new MethodProblem('weightsNegative');
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= 1e-6) return weights as unknown as FourWeights;
  if (Math.abs(sum - 100) <= 1e-4) return weights.map((weight) => weight / 100) as unknown as FourWeights;
  throw new MethodProblem('weightsSum', { sum: withoutNoise(sum) });
}

/** The nearest weights that sum to 1, for the pane's "normalise"; equal ones when all are zero. */
export function normalisedWeights(weights: FourWeights): FourWeights {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? (weights.map((w) => withoutNoise(w / sum)) as unknown as FourWeights) : WEIGHT_PRESETS.equal;
}

/**
 * Weighted score `Σ wᵢ·dᵢ` ∈ [1, 4], without binary noise.
 * @param weights fractions of 1, as {@link normalWeights} returns them
 * @returns NaN when any digit is blank (0)
 * @throws MethodProblem `digitOutOfRange`
 */
export function weightedScore(digits: readonly number[], weights: FourWeights): number {
  const wrong = digits.find((digit) => !Number.isInteger(digit) || digit < 0 || digit > 4);
  if (wrong !== undefined || digits.length !== 4) throw new MethodProblem('digitOutOfRange', { digit: wrong ?? NaN });
  if (digits.includes(0)) return NaN;
  return withoutNoise(weights.reduce((sum, weight, k) => sum + weight * digits[k]!, 0));
}
