import { CRITERION_KEYS, type CriterionKey } from './catalogue';

/**
 * What people decide about a client, in columns of their own (method.md §1.18b): the segment agreed on, why, by whom and
 * when. Text as it was typed, and empty until somebody decides.
 */
export const DECISION_ROLES = ['agreedSegment', 'agreedReason', 'agreedBy', 'agreedOn'] as const;

const OTHER_ROLES = ['id', 'name', 'family', 'kind', 'totalPurchases', 'previousTurnover', 'position'] as const;

/** What a column of a client table can be: a criterion's value, or something else that the method uses. */
export type ColumnRole = CriterionKey | (typeof OTHER_ROLES)[number] | (typeof DECISION_ROLES)[number];
export const COLUMN_ROLES: readonly ColumnRole[] = [...CRITERION_KEYS, ...OTHER_ROLES, ...DECISION_ROLES];
