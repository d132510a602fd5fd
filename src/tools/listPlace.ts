import * as v from 'valibot';
import { WRITTEN_ORDERS } from '../portfolio';

/** A list in the workbook that the pane reads, kept for the next time; files name theirs on the command line. */
export const listPlace = v.strictObject({
  kind: v.picklist(['table', 'sheet']),
  id: v.string(),
  name: v.string(),
  /** Headers by the roles that the user has given them; the others are recognised. */
  headers: v.optional(v.record(v.string(), v.string())),
  /** Order of day and month in dates that stand as text, where the user has said it. */
  dates: v.optional(v.picklist(WRITTEN_ORDERS)),
  /** Decimal mark of amounts that stand as text, where the user has said it. */
  decimal: v.optional(v.picklist([',', '.'])),
  /** Zeros in front of a client's id do not count, where the user has said so. */
  numbers: v.optional(v.boolean()),
  /** The currency that is analysed, '' for lines that say none, where the user has said it. */
  currency: v.optional(v.string()),
});
