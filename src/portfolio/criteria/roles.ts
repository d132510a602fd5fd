/** The eleven criteria of the catalogue (method.md §1.2), in its order. */
export const CRITERION_KEYS = [
  'turnover',
  'share',
  'margin',
  'years',
  'unpaid',
  'families',
  'employees',
  'image',
  'orders',
  'growth',
  'competitors',
] as const;
export type CriterionKey = (typeof CRITERION_KEYS)[number];

/**
 * What people decide about a client, in columns of their own (method.md §1.18b): the segment agreed on, why, by whom and
 * when. Text as it was typed, and empty until somebody decides.
 */
export const DECISION_ROLES = ['agreedSegment', 'agreedReason', 'agreedBy', 'agreedOn'] as const;

/** What a column of a client table can be: a criterion's value, or something else that the method uses. */
export const COLUMN_ROLES = [
  ...CRITERION_KEYS,
  'id',
  'name',
  'family',
  'kind',
  'totalPurchases',
  'previousTurnover',
  'position',
  ...DECISION_ROLES,
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
