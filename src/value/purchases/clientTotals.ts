import { yearBefore } from '../../portfolio';
import type { PurchaseReading } from './readPurchases';

/** What a purchase list says of each of its clients, as columns by the client's place in the list. */
export interface ClientTotals {
  readonly clients: readonly string[];
  /** The last day of the list, and the day after which the last twelve months begin; serial numbers. */
  readonly to: number;
  readonly from: number;
  /** The list begins before the last twelve months, so that they are whole; and before the twelve before these. */
  readonly wholeYear: boolean;
  readonly wholeYearBefore: boolean;
  /** First and last day with a purchase; 0 where the client has bought nothing on balance. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Net sales of the last twelve months, and of the twelve before; what a list has no line of is nothing. */
  readonly turnover: Float64Array;
  readonly before: Float64Array;
  /** Orders of the last twelve months: documents with sales, or days with purchases where no column says documents. */
  readonly orders: Uint32Array;
  /** Product families bought in the last twelve months; null where no column says them. */
  readonly families: Uint32Array | null;
}

/**
 * Sums a purchase list by client up to its last day: what a client table needs of it.
 * @returns null for a list without a line of a client
 */
export function clientTotals({ histories, items, span }: PurchaseReading): ClientTotals | null {
  if (!span) return null;
  const { clients, starts, days } = histories;
  const size = clients.length;
  const to = span.last;
  const from = yearBefore(to);
  const earlier = yearBefore(from);
  const [turnover, before] = [new Float64Array(size), new Float64Array(size)];
  const documents = Array.from({ length: size }, () => new Set<number>());
  const bought = Array.from({ length: size }, () => new Map<number, number>());
  for (let k = 0; k < items.client.length; k++) {
    const [client, day, amount] = [items.client[k]!, items.day[k]!, items.amount[k]!];
    if (day <= earlier) continue;
    if (day <= from) {
      before[client]! += amount;
      continue;
    }
    turnover[client]! += amount;
    if (amount > 0) documents[client]!.add(items.document ? items.document[k]! : day);
    const family = items.family?.[k];
    if (family !== undefined && items.families[family] !== '')
      bought[client]!.set(family, (bought[client]!.get(family) ?? 0) + amount);
  }
  const cents = (sum: number): number => Math.round(sum * 100) / 100 + 0;
  return {
    clients,
    ...{ to, from },
    wholeYear: span.first <= from + 1,
    wholeYearBefore: span.first <= earlier + 1,
    first: Int32Array.from(clients, (_, c) => (starts[c + 1]! > starts[c]! ? days[starts[c]!]! : 0)),
    last: Int32Array.from(clients, (_, c) => (starts[c + 1]! > starts[c]! ? days[starts[c + 1]! - 1]! : 0)),
    turnover: turnover.map(cents),
    before: before.map(cents),
    orders: Uint32Array.from(documents, ({ size: count }) => count),
    families:
      items.family &&
      Uint32Array.from(bought, (sums) => [...sums.values()].reduce((count, sum) => count + (sum > 0 ? 1 : 0), 0)),
  };
}
