import { CRITERION_KEYS, type CriterionKey } from '../../portfolio';
import type { Bands } from './bands';

/** What a criterion's numbers are, for formats and sentences. */
export type Unit = 'amount' | 'fraction' | 'years' | 'count' | 'ordinal' | 'perYear' | 'number';

/** One line of the catalogue (method.md §1.2): unit and default bands; what its numbers may be: `CRITERION_NUMBERS`. */
export interface CatalogueCriterion {
  readonly unit: Unit;
  /** `null`: amounts have no default; Pareto proposes them. */
  readonly bands: Bands | null;
}

/**
 * The eleven criteria. Default cuts are recommendations, except those of share, unpaid and families, which the text
 * prints. Cuts ascend in both directions.
 */
export const CATALOGUE: Readonly<Record<CriterionKey, CatalogueCriterion>> = {
  turnover: { unit: 'amount', bands: null },
  share: { unit: 'fraction', bands: { direction: 'high', boundary: 'gt', cuts: [0.1, 0.25, 0.5] } },
  margin: { unit: 'fraction', bands: { direction: 'high', boundary: 'gt', cuts: [0.05, 0.15, 0.25] } },
  years: { unit: 'years', bands: { direction: 'high', boundary: 'gt', cuts: [1, 3, 5] } },
  unpaid: { unit: 'count', bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 2] } },
  families: { unit: 'count', bands: { direction: 'high', boundary: 'gte', cuts: [2, 3, 4] } },
  employees: { unit: 'count', bands: { direction: 'high', boundary: 'gte', cuts: [10, 50, 250] } },
  image: { unit: 'ordinal', bands: { direction: 'high', boundary: 'gte', cuts: [2, 3, 4] } },
  orders: { unit: 'perYear', bands: { direction: 'high', boundary: 'gt', cuts: [4, 12, 24] } },
  growth: { unit: 'fraction', bands: { direction: 'high', boundary: 'gt', cuts: [-0.05, 0.05, 0.2] } },
  competitors: {
    unit: 'count',
    bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 3] },
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
