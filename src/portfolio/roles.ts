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
  'agreedSegment',
  'agreedReason',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
