import type { Histories, PurchaseSummary } from '../purchases';
import { summarisePurchases } from '../purchases';
import { type Alike, alikeHistories, type RepeatHistories } from '../fitted';

/** Clients that have bought, as the models see them: days, and where each is among the list's clients. */
export interface Cohort extends RepeatHistories {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly logGaps: Float64Array;
  /** Mean amount of the repeat purchases; NaN without one. */
  readonly meanValue: Float64Array;
  /** Sum of the natural logarithms of the repeat purchases' amounts. */
  readonly logValue: Float64Array;
  /** Day of the first purchase. */
  readonly firstDay: Float64Array;
  /** Place in the list. */
  readonly clients: Uint32Array;
  /** Who of them has the same history: what a model says of one it says of all. */
  readonly alike: Alike;
}

/** Clients of a list as models take them: repeat purchases, recency and age in days. @param keeps which of them; all that bought unless given */
export function cohortOf(summary: PurchaseSummary, keeps: (client: number) => boolean = () => true): Cohort {
  const { length } = summary.age;
  const all = new Uint32Array(length);
  let size = 0;
  for (let c = 0; c < length; c++) if (!Number.isNaN(summary.age[c]!) && keeps(c)) all[size++] = c;
  const clients = all.slice(0, size);
  const pick = (column: ArrayLike<number>): Float64Array => {
    const picked = new Float64Array(size);
    for (let i = 0; i < size; i++) picked[i] = column[clients[i]!]!;
    return picked;
  };
  const histories = {
    frequency: pick(summary.frequency),
    recency: pick(summary.recency),
    age: pick(summary.age),
  };
  return {
    ...histories,
    logGaps: pick(summary.logGaps),
    meanValue: pick(summary.meanValue),
    logValue: pick(summary.logValue),
    firstDay: pick(summary.firstDay),
    clients,
    alike: alikeHistories(histories),
  };
}

/** The histories as they were known at the end of a day: purchases after it, and clients that came after it, are left out. */
export function knownAt({ clients, starts, days, amounts }: Histories, end: number): PurchaseSummary {
  const size = clients.length;
  const next = new Uint32Array(size + 1);
  const [keptDays, keptAmounts] = [new Int32Array(days.length), new Float64Array(days.length)];
  let kept = 0;
  for (let c = 0; c < size; c++) {
    next[c] = kept;
    for (let k = starts[c]!; k < starts[c + 1]! && days[k]! <= end; k++) {
      keptDays[kept] = days[k]!;
      keptAmounts[kept++] = amounts[k]!;
    }
  }
  next[size] = kept;
  const within = { clients, starts: next, days: keptDays.subarray(0, kept), amounts: keptAmounts.subarray(0, kept) };
  return summarisePurchases(within, end);
}
