import { withoutNoise } from '../figures/tolerance';
import type { FourWeights } from './weights';

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

/** The nearest weights that sum to 1, for the pane's "normalise"; equal ones when all are zero. */
export function normalisedWeights(weights: FourWeights): FourWeights {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? (weights.map((w) => withoutNoise(w / sum)) as unknown as FourWeights) : WEIGHT_PRESETS.equal;
}
