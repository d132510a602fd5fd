import { CRITERIA, CRITERION_KEYS, type CriterionDeclaration, type CriterionKey } from '../../portfolio';

export type { Unit } from '../../portfolio';

/** The catalogue (method.md §1.2) as the rules read it; declared in `portfolio/criteria/catalogue.ts`. */
export const CATALOGUE: Readonly<Record<CriterionKey, CriterionDeclaration>> = CRITERIA;

/**
 * Order in which a first proposal takes criteria: the text's four most general stand first in the catalogue, the
 * others follow in its order (§1.2 g).
 */
export const PROPOSAL_ORDER: readonly CriterionKey[] = CRITERION_KEYS;

/** Whether a key is of a criterion of the catalogue, rather than of one that users made. */
export function isCatalogueKey(key: string): key is CriterionKey {
  return Object.hasOwn(CATALOGUE, key);
}
