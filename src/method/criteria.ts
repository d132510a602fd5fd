import { CRITERION_KEYS, type CriterionKey } from '../portfolio';
import type { Bands } from './bands';

/** What a criterion's numbers are, for formats and sentences. */
export type Unit = 'amount' | 'fraction' | 'years' | 'count' | 'ordinal' | 'perYear' | 'number';

/** One line of the catalogue (method.md §1.2): unit, default bands, and what its numbers may be. */
export interface CatalogueCriterion {
  readonly unit: Unit;
  /** `null`: amounts have no default; Pareto proposes them. */
  readonly bands: Bands | null;
  /** Whole numbers from 0 only. */
  readonly whole?: true;
  /** Lowest value that makes sense; below it a cell is out of range. */
  readonly minimum?: number;
}

/**
 * The eleven criteria. Default cuts are recommendations, except those of share, unpaid and families, which the text
 * prints. Cuts ascend in both directions.
 */
export const CATALOGUE: Readonly<Record<CriterionKey, CatalogueCriterion>> = {
  turnover: { unit: 'amount', bands: null },
  share: { unit: 'fraction', bands: { direction: 'high', boundary: 'gt', cuts: [0.1, 0.25, 0.5] }, minimum: 0 },
  margin: { unit: 'fraction', bands: { direction: 'high', boundary: 'gt', cuts: [0.05, 0.15, 0.25] } },
  years: { unit: 'years', bands: { direction: 'high', boundary: 'gt', cuts: [1, 3, 5] }, minimum: 0 },
  unpaid: { unit: 'count', bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 2] }, whole: true, minimum: 0 },
  families: { unit: 'count', bands: { direction: 'high', boundary: 'gte', cuts: [2, 3, 4] }, whole: true, minimum: 0 },
  employees: { unit: 'count', bands: { direction: 'high', boundary: 'gte', cuts: [10, 50, 250] }, minimum: 0 },
  image: { unit: 'ordinal', bands: { direction: 'high', boundary: 'gte', cuts: [2, 3, 4] }, minimum: 0 },
  orders: { unit: 'perYear', bands: { direction: 'high', boundary: 'gt', cuts: [4, 12, 24] }, minimum: 0 },
  growth: { unit: 'fraction', bands: { direction: 'high', boundary: 'gt', cuts: [-0.05, 0.05, 0.2] } },
  competitors: {
    unit: 'count',
    bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 3] },
    whole: true,
    minimum: 0,
  },
};

/** The image criterion judged on 0–10 instead of 1–4. */
export const IMAGE_TEN_BANDS: Bands = { direction: 'high', boundary: 'gt', cuts: [2.5, 5, 7.5] };

/**
 * Order in which a first proposal takes criteria: the text's four most general stand first in the catalogue, the
 * others follow in its order (§1.2 g).
 */
export const PROPOSAL_ORDER: readonly CriterionKey[] = CRITERION_KEYS;

export function isCatalogueKey(key: string): key is CriterionKey {
  return Object.hasOwn(CATALOGUE, key);
}
