import { dayOfSerial } from '../../portfolio';
import type { Histories } from './readPurchases';

/** A month is 365.25/12 days, a year 365.25, unless said otherwise. */
export const YEAR_DAYS = 365.25;

/**
 * What each client's purchases come to, by client of the histories. The definitions that are most often got wrong: the
 * first purchase is no repeat; recency is the age *at* the last purchase, not the time since; the mean value leaves the
 * first purchase out.
 */
export interface PurchaseSummary {
  /** Last day of the observation. */
  readonly end: number;
  /** Repeat purchases x: days with a purchase after the first. */
  readonly frequency: Uint32Array;
  /** Recency tₓ: days from the first to the last purchase. */
  readonly recency: Float64Array;
  /** Age T: days from the first purchase to the end; NaN where there was none. */
  readonly age: Float64Array;
  /** Mean amount of the repeat purchases; NaN without one. */
  readonly meanValue: Float64Array;
  /** Sum of the repeat purchases. */
  readonly repeatValue: Float64Array;
  /** All purchases. */
  readonly value: Float64Array;
  readonly firstDay: Float64Array;
  /** Days since the last purchase at the end. */
  readonly idle: Float64Array;
  /**
   * How evenly it buys: standard deviation of the days between purchases ÷ their mean, of at least three of them. 0 like a
   * clock, 1 at random, more in bursts; NaN with fewer.
   */
  readonly regularity: Float64Array;
  /** Sum of the natural logarithms of the days between purchases; 0 without two. */
  readonly logGaps: Float64Array;
  /** Sum of the natural logarithms of the repeat purchases' amounts; 0 without one. */
  readonly logValue: Float64Array;
  /**
   * How much one client's repeat purchases differ in amount: their standard deviation ÷ the client's mean, over all clients
   * together; NaN where too few say it.
   */
  readonly spendSpread: number;
}

/** Gaps that a client needs before its regularity means anything. */
const FEWEST_GAPS = 3;
/** Repeat purchases beyond each client's first of them that say how much their amounts differ. */
const FEWEST_AMOUNTS = 60;

/**
 * What each client's history comes to: repeat purchases, recency and age in days, mean amounts; NaN for who never bought.
 * @param end last day of the observation, from the last purchase on
 */
export function summarisePurchases({ clients, starts, days, amounts }: Histories, end: number): PurchaseSummary {
  const size = clients.length;
  const column = (): Float64Array => new Float64Array(size).fill(NaN);
  const summary = {
    end,
    frequency: new Uint32Array(size),
    recency: column(),
    age: column(),
    meanValue: column(),
    repeatValue: new Float64Array(size),
    value: new Float64Array(size),
    firstDay: column(),
    idle: column(),
    regularity: column(),
    logGaps: new Float64Array(size),
    logValue: new Float64Array(size),
  };
  let [squares, free] = [0, 0];
  for (let c = 0; c < size; c++) {
    const [from, to] = [starts[c]!, starts[c + 1]!];
    if (from === to) continue;
    const [first, last] = [days[from]!, days[to - 1]!];
    const repeats = to - from - 1;
    let sum = 0;
    for (let k = from + 1; k < to; k++) {
      sum += amounts[k]!;
      summary.logValue[c]! += Math.log(amounts[k]!);
      summary.logGaps[c]! += Math.log(days[k]! - days[k - 1]!);
    }
    summary.frequency[c] = repeats;
    summary.recency[c] = last - first;
    summary.age[c] = end - first;
    summary.repeatValue[c] = sum;
    if (repeats > 0) summary.meanValue[c] = sum / repeats;
    if (repeats > 1 && sum > 0) {
      const mean = sum / repeats;
      for (let k = from + 1; k < to; k++) squares += (amounts[k]! / mean - 1) ** 2;
      free += repeats - 1;
    }
    summary.value[c] = sum + amounts[from]!;
    summary.firstDay[c] = first;
    summary.idle[c] = end - last;
    if (repeats >= FEWEST_GAPS) summary.regularity[c] = variation(days, from, to);
  }
  return { ...summary, spendSpread: free < FEWEST_AMOUNTS ? NaN : Math.sqrt(squares / free) };
}

function variation(days: Int32Array, from: number, to: number): number {
  const gaps = to - from - 1;
  const mean = (days[to - 1]! - days[from]!) / gaps;
  let squares = 0;
  for (let k = from + 1; k < to; k++) squares += (days[k]! - days[k - 1]! - mean) ** 2;
  return Math.sqrt(squares / (gaps - 1)) / mean;
}

/**
 * What is to be known before the histories are believed.
 * - `monthlyInvoicing` {share}: that part of the purchase days is at the turn of the month; invoices may not be orders
 * - `unknownStart` {clients, of, before}: the first purchase of `clients` lies within the list's first 12 months; they may
 *   be older clients. `before` others came in later and are said to be clients from before the list
 * - `fewRepeaters` {clients}: only so many bought again
 * - `shortList` {days}: the list spans less than a year
 */
export type PurchaseWarning =
  | { readonly id: 'monthlyInvoicing'; readonly share: number }
  | { readonly id: 'unknownStart'; readonly clients: number; readonly of: number; readonly before: number }
  | { readonly id: 'fewRepeaters'; readonly clients: number; readonly of: number }
  | { readonly id: 'shortList'; readonly days: number };

/** Days before and after a month's turn count as it: 5 of some 30 days, so that at random a sixth of all are there. */
const TURN = { last: 2, first: 2 };
const MOSTLY = 0.6;
const FEW = 0.1;

const isAtTurn = (day: number): boolean =>
  dayOfSerial(day).day <= TURN.first || dayOfSerial(day + TURN.last + 1).day <= TURN.last + 1;

/** What is known of when the clients of a list began. */
export interface Starts {
  /** The user says that the list holds every client from its first purchase on. */
  readonly startsKnown: boolean;
  /** By client of the list, 1 for one that was a client before the list begins; null where nothing says so. */
  readonly before?: Uint8Array | null;
}

/** The day of a list's first purchase; Infinity without one. */
export const firstOf = ({ firstDay }: Pick<PurchaseSummary, 'firstDay'>): number =>
  firstDay.reduce((least, day) => (day < least ? day : least), Infinity);

/**
 * Whether the list holds a client from its start, by client of the list: its first purchase lies a year into the list, and
 * nothing says that it was a client before; or the user says that it holds all of them.
 */
export function knownStart(summary: Pick<PurchaseSummary, 'firstDay'>, starts: Starts): (client: number) => boolean {
  const { startsKnown, before } = starts;
  const from = firstOf(summary) + YEAR_DAYS;
  return (client) => startsKnown || (summary.firstDay[client]! >= from && before?.[client] !== 1);
}

/** What has to be said of a list before its figures are believed; empty where there is nothing. @param starts what is known of when clients began */
export function purchaseWarnings(
  histories: Histories,
  { end, frequency, firstDay }: PurchaseSummary,
  starts: Starts = { startsKnown: false },
): PurchaseWarning[] {
  const warnings: PurchaseWarning[] = [];
  const { days } = histories;
  let atTurn = 0;
  // A list has many purchases of each day: the calendar is asked once.
  const known = new Map<number, boolean>();
  for (const day of days) {
    let is = known.get(day);
    if (is === undefined) known.set(day, (is = isAtTurn(day)));
    if (is) atTurn++;
  }
  const buyers = firstDay.filter((day) => !Number.isNaN(day));
  if (days.length >= 20 && atTurn / days.length >= MOSTLY) {
    warnings.push({ id: 'monthlyInvoicing', share: atTurn / days.length });
  }
  if (buyers.length === 0) return warnings;
  const begin = firstOf({ firstDay });
  const early = buyers.filter((day) => day < begin + YEAR_DAYS).length;
  const hasStart = knownStart({ firstDay }, starts);
  const unknown = firstDay.reduce((count, day, c) => count + (Number.isNaN(day) || hasStart(c) ? 0 : 1), 0);
  if (!starts.startsKnown) {
    warnings.push({ id: 'unknownStart', clients: early, of: buyers.length, before: unknown - early });
  }
  const repeaters = frequency.reduce((count, x) => count + (x > 0 ? 1 : 0), 0);
  if (repeaters < FEW * buyers.length) warnings.push({ id: 'fewRepeaters', clients: repeaters, of: buyers.length });
  if (end - begin < Math.floor(YEAR_DAYS)) warnings.push({ id: 'shortList', days: end - begin });
  return warnings;
}
