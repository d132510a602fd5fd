import { MethodProblem } from '../problems';
import { exceeds, reaches } from '../figures/tolerance';

/**
 * Whether exactly three years earn the highest factor: `strict` reads "más de tres años" literally (default),
 * `inclusive` counts completed years (method.md §1.5).
 */
export type LoyaltyMode = 'strict' | 'inclusive';
/** Factors for a single year, two years, more than three; the worked example's by default. */
export type LoyaltyFactors = readonly [number, number, number];
export const LOYALTY_FACTORS: LoyaltyFactors = [0.1, 0.2, 0.3];

/**
 * Loyalty factor (*factor de fidelización*) of a current client.
 * @param years uninterrupted years of relation, ≥ 0; NaN is missing
 * @returns one of the factors; NaN for missing years
 * @throws MethodProblem `yearsNegative`
 */
export function loyaltyFactor(
  years: number,
  mode: LoyaltyMode = 'strict',
  factors: LoyaltyFactors = LOYALTY_FACTORS,
): number {
  if (Number.isNaN(years)) return NaN;
  if (years < 0) throw new MethodProblem('yearsNegative', { years });
  const long = mode === 'strict' ? exceeds(years, 3) : reaches(years, 3);
  return long ? factors[2] : reaches(years, 2) ? factors[1] : factors[0];
}
