import { CRITERIA, CRITERION_KEYS, type CriterionKey, type Unit } from '../../portfolio';
import type { Bands } from './bands';

export type { Unit } from '../../portfolio';

/** One line of the catalogue (method.md §1.2): unit and default bands. */
export interface CatalogueCriterion {
  readonly unit: Unit;
  /** `null`: amounts have no default; Pareto proposes them. */
  readonly bands: Bands | null;
}

/** The catalogue as the rules read it; declared in `portfolio/criteria/catalogue.ts`. */
export const CATALOGUE: Readonly<Record<CriterionKey, CatalogueCriterion>> = CRITERIA;

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
