import { MethodProblem } from '../problems';
import { withoutNoise } from '../figures/tolerance';

export type FourWeights = readonly [number, number, number, number];

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
