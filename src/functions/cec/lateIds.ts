import type * as late from './late';

/** Ids of the functions that are fetched when they are called; one that is missing does not compile. */
export const LATE_IDS = Object.keys({
  ALERTS: 0,
  ALIVE: 0,
  DET: 0,
  FIT: 0,
  LIFETIME: 0,
  NETWORK: 0,
  NPS: 0,
  PURCHASES: 0,
  REFERENCE: 0,
  SPEND: 0,
  SPENDFIT: 0,
  SURVIVAL: 0,
} satisfies Record<keyof typeof late, 0>) as (keyof typeof late)[];
