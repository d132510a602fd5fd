import * as v from 'valibot';
import type { SpendAsked } from '../../value';
import { keptSettings } from '../keptSettings';
import { listPlace } from '../listPlace';
import type { Inputs } from '../tool';

/** Said in the settings in this order. */
export const SPEND_ASKED = ['auto', 'means', 'amounts'] as const satisfies readonly SpendAsked[];
/** Weeks that are forecast unless another number is told: a year. */
const YEAR_WEEKS = 52;

/** What the tool of purchases is told. */
export const purchasesSchema = v.strictObject({
  /** The list holds every client from its first purchase on. */
  startsKnown: v.optional(v.boolean(), false),
  /** Weeks from the end of the list that are forecast: a month to five years, beyond which no list says much. */
  weeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(260)), YEAR_WEEKS),
  /** What the spend model is fitted to: clients' means, the amount of every purchase, or what contradicts the other least. */
  spendFrom: v.optional(v.picklist(SPEND_ASKED), 'auto'),
  /** Where the list is in the workbook. */
  source: v.optional(v.strictObject({ ...listPlace.entries, freeOrders: v.optional(v.boolean(), false) })),
});
export type PurchaseSettings = v.InferOutput<typeof purchasesSchema>;

export const proposedPurchases = (): PurchaseSettings => ({ startsKnown: false, weeks: YEAR_WEEKS, spendFrom: 'auto' });

/** The settings that the workbook keeps for the purchases, where they are still their own, else those that are proposed. */
export const purchaseSettingsOf = ({ kept }: Inputs): PurchaseSettings =>
  keptSettings(purchasesSchema, kept?.purchases, proposedPurchases);
