/**
 * Pages of the help that explain the method and the product, by their file names. None may be a function's id in other
 * letters: some file systems do not tell `code.html` from `CODE.html`.
 */
export const CONCEPT_IDS = [
  'four-digits',
  'scores',
  'pareto-amounts',
  'segments',
  'strategies',
  'block-and-discounts',
  'priority',
  'missing-data',
  'outputs',
  'customer-value',
  'key-clients',
  'formulas-in-cells',
  'support',
  'privacy',
] as const;
export type ConceptId = (typeof CONCEPT_IDS)[number];
