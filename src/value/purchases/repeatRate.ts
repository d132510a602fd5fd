import { yearBefore } from '../../portfolio';
import type { PurchaseReading } from './readPurchases';

/** How many of the clients who bought in one year bought again in the next. */
export interface RepeatRate {
  /** Clients with a purchase in the twelve months before the list's last twelve. */
  readonly clients: number;
  /** Those of them with a purchase in the last twelve. */
  readonly again: number;
  /** Their share, 0 … 1. */
  readonly rate: number;
}

/** Of fewer clients a share says little: one more or less moves it by five points. */
const FEWEST_FOR_RATE = 20;

/**
 * The yearly retention that a purchase list has seen: of the clients who bought in the twelve months before the last
 * twelve, the share that bought again in these.
 * @returns null where the list does not go back two whole years, or fewer than {@link FEWEST_FOR_RATE} clients bought then
 */
export function repeatRate({ histories, span }: Pick<PurchaseReading, 'histories' | 'span'>): RepeatRate | null {
  if (!span) return null;
  const from = yearBefore(span.last);
  const before = yearBefore(from);
  if (span.first > before + 1) return null;
  const { starts, days, clients: ids } = histories;
  let [clients, again] = [0, 0];
  for (let c = 0; c < ids.length; c++) {
    const last = days[starts[c + 1]! - 1]!;
    let bought = false;
    // From the end: what lies further back than two years is of no matter.
    for (let k = starts[c + 1]! - 1; k >= starts[c]! && days[k]! > before && !bought; k--) bought = days[k]! <= from;
    if (!bought) continue;
    clients++;
    if (last > from) again++;
  }
  return clients < FEWEST_FOR_RATE ? null : { clients, again, rate: again / clients };
}
