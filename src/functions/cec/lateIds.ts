import type * as late from './late';

/** Ids of the functions that are fetched when they are called. */
export const LATE_IDS = [
  'ALERTS',
  'ALIVE',
  'FIT',
  'NETWORK',
  'NPS',
  'PURCHASES',
  'REFERENCE',
  'SPEND',
  'SPENDFIT',
  'SURVIVAL',
] as const satisfies readonly (keyof typeof late)[];
