import { quantileCuts } from '../../method';
import { dayOfSerial } from '../../portfolio';
import {
  type PurchaseSummary,
  type PurchaseWarning,
  purchaseWarnings,
  summarisePurchases,
  YEAR_DAYS,
} from '../../value';
import { totalOf } from '../amounts';
import type { Inputs, PurchaseList } from '../tool';

/** What the purchase list says of the clients of the table. */
export interface PurchaseReport {
  readonly list: PurchaseList;
  readonly summary: PurchaseSummary;
  readonly warnings: readonly PurchaseWarning[];
  /** Place of each client of the table in the histories; -1 where the list does not know it. */
  readonly place: Int32Array;
  /** Clients of the table with a purchase, and those of the list that the table does not have, by what they bought. */
  readonly matched: number;
  readonly strangers: readonly number[];
  readonly strangersValue: number;
  /** Digits 1–4 by quartiles of recency (idle days), purchases a year and mean purchase; 0 without a purchase. */
  readonly digits: readonly [Uint8Array, Uint8Array, Uint8Array];
  /** Purchases a year since the first, of clients of the histories; NaN for less than 30 days of relation. */
  readonly yearly: Float64Array;
  /** Mean amount of all purchases. */
  readonly mean: Float64Array;
  /** Clients by how many purchases they made: 1, 2, … and the last for all from there on. */
  readonly byCount: readonly number[];
  /** Purchases and money by month. */
  readonly months: readonly { readonly month: string; readonly purchases: number; readonly amount: number }[];
}

const MOST_COUNTED = 10;
/** A client of days has no yearly rate. */
const FEWEST_DAYS = 30;

/** Pairs the list with the table by id as text, and counts what the clients bought, when and how evenly. */
export function purchaseReport({ classification }: Inputs, list: PurchaseList, startsKnown: boolean): PurchaseReport {
  const { ids } = classification.portfolio;
  const { histories, span } = list.reading;
  const { clients, starts, days, amounts } = histories;
  const summary = summarisePurchases(histories, span?.last ?? 0);
  const at = new Map(clients.map((id, c) => [id, c]));
  const place = Int32Array.from(ids, (id) => at.get(id) ?? -1);
  const known = new Set(place);
  const bought = (c: number): boolean => starts[c + 1]! > starts[c]!;
  const strangers = [...clients.keys()].filter((c) => !known.has(c) && bought(c));
  strangers.sort((a, b) => summary.value[b]! - summary.value[a]! || a - b);
  const yearly = summary.age.map((age, c) =>
    age >= FEWEST_DAYS ? ((summary.frequency[c]! + 1) * YEAR_DAYS) / age : NaN,
  );
  const mean = summary.value.map((value, c) => (bought(c) ? value / (summary.frequency[c]! + 1) : NaN));
  const byCount = new Array<number>(MOST_COUNTED).fill(0);
  for (let c = 0; c < clients.length; c++) {
    if (bought(c)) byCount[Math.min(MOST_COUNTED, summary.frequency[c]! + 1) - 1]!++;
  }
  return {
    list,
    summary,
    warnings: purchaseWarnings(histories, summary, startsKnown),
    place,
    matched: place.reduce((count, c) => count + (c >= 0 && bought(c) ? 1 : 0), 0),
    strangers,
    strangersValue: totalOf(strangers.map((c) => summary.value[c]!)),
    digits: [digitsOf(summary.idle, false), digitsOf(yearly, true), digitsOf(mean, true)],
    yearly,
    mean,
    byCount,
    months: monthsOf(days, amounts),
  };
}

/** Quartiles as digits: above a cut earns the higher one; where less is better, at most a cut. */
function digitsOf(values: Float64Array, high: boolean): Uint8Array {
  const cuts = quantileCuts(values) as readonly number[];
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return 0;
    return 1 + cuts.filter((cut) => (high ? value > cut : value <= cut)).length;
  });
}

function monthsOf(days: Int32Array, amounts: Float64Array): { month: string; purchases: number; amount: number }[] {
  const months = new Map<number, { purchases: number; amount: number }>();
  days.forEach((day, k) => {
    const { year, month } = dayOfSerial(day);
    const key = 12 * year + month - 1;
    const found = months.get(key) ?? { purchases: 0, amount: 0 };
    found.purchases++;
    found.amount += amounts[k]!;
    months.set(key, found);
  });
  const keys = [...months.keys()].sort((a, b) => a - b);
  if (keys.length === 0) return [];
  const [first, last] = [keys[0]!, keys.at(-1)!];
  // A month without a purchase is a month all the same.
  return Array.from({ length: last - first + 1 }, (_, k) => {
    const key = first + k;
    const month = `${Math.floor(key / 12)}-${String((key % 12) + 1).padStart(2, '0')}`;
    return { month, ...(months.get(key) ?? { purchases: 0, amount: 0 }) };
  });
}
