import * as v from 'valibot';
import { GAP_WAYS } from '../../method';

/** How often a snapshot is due. */
export const CADENCES = ['never', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const;
export type Cadence = (typeof CADENCES)[number];

/** Days of a cadence; null for none. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number | null>> = {
  never: null,
  monthly: 31,
  quarterly: 92,
  halfYearly: 183,
  yearly: 365,
};

/** The clients as they are, not saved. */
export const NOW = 'now';

/** What watching is told. */
export const watchingSchema = v.strictObject({
  /** Dates of the snapshots that are compared, or `now`; null: the latest that there are. */
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  cadence: v.picklist(CADENCES),
  /** What is done about columns that one of the two snapshots knows of nobody; absent: they are left out of both. */
  unknown: v.optional(v.picklist(GAP_WAYS)),
});
export type WatchingSettings = v.InferOutput<typeof watchingSchema>;

export const DEFAULT_WATCHING: WatchingSettings = { from: null, to: null, cadence: 'quarterly' };
