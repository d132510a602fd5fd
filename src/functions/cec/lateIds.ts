import type * as late from './late';

/** Ids of the functions that are fetched when they are called. */
export const LATE_IDS = [
  'ALIVE',
  'FIT',
  'NETWORK',
  'PURCHASES',
  'REFERENCE',
  'SPEND',
  'SPENDFIT',
  'SURVIVAL',
] as const satisfies readonly (keyof typeof late)[];
