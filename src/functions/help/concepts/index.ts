import type { Localised } from '../../declare/localised';
import { BLOCK_AND_DISCOUNTS } from './blockAndDiscounts';
import type { Concept } from './concept';
import type { ConceptId } from './conceptIds';
import { CUSTOMER_VALUE } from './customerValue';
import { FORMULAS_IN_CELLS } from './formulasInCells';
import { FOUR_DIGITS } from './fourDigits';
import { KEY_CLIENTS } from './keyClients';
import { MISSING_DATA } from './missingData';
import { OUTPUTS } from './outputs';
import { PARETO_AMOUNTS } from './paretoAmounts';
import { PRIORITY } from './priority';
import { PRIVACY } from './privacy';
import { SCORES } from './scores';
import { SEGMENTS_PAGE } from './segments';
import { STRATEGIES_PAGE } from './strategies';
import { SUPPORT } from './support';

export type { Block, Concept } from './concept';
export { CONCEPT_IDS, type ConceptId } from './conceptIds';

/** The pages in the order in which they are best read. */
export const CONCEPTS: readonly Concept[] = [
  FOUR_DIGITS,
  SCORES,
  PARETO_AMOUNTS,
  SEGMENTS_PAGE,
  STRATEGIES_PAGE,
  BLOCK_AND_DISCOUNTS,
  PRIORITY,
  MISSING_DATA,
  OUTPUTS,
  CUSTOMER_VALUE,
  KEY_CLIENTS,
  FORMULAS_IN_CELLS,
  SUPPORT,
  PRIVACY,
];

export const titleOf = (id: ConceptId): Localised => CONCEPTS.find((concept) => concept.id === id)!.title;
