import { type ListedCell, isBlankCell } from '../listCells';
import { normaliseHeader, writtenDates, type WrittenDates, type WrittenOrder } from '../../portfolio';
import { finished } from '../finished';
import { type ListMoney, type MoneyChoices, MoneyReader } from '../listMoney';
import { dayOf, DATE_WRITINGS, type DateWriting } from './dates';
import type { PurchaseColumns } from './columns';

/**
 * Where the money of a list went: every line in the currency that is worked on is in one of these, and their sums are the
 * list's total; lines in others stand apart (`otherCurrencies`).
 * - `purchases`: client-days with a positive net, the histories of the clients
 * - `refundDays`: client-days with a negative net (refunds and credit notes beyond what was bought that day)
 * - `zeroDays`: client-days that come to nothing
 * - `noClient`, `noDate`, `noAmount`: lines that lack it, or in which it cannot be read
 * - `cancelled`: lines whose status says that they were cancelled
 * - `afterEnd`: lines after the last day that was asked for
 */
export const PURCHASE_BUCKETS = [
  'purchases',
  'refundDays',
  'zeroDays',
  'noClient',
  'noDate',
  'noAmount',
  'cancelled',
  'afterEnd',
] as const;
export type PurchaseBucket = (typeof PURCHASE_BUCKETS)[number];

/** Lines and money of a bucket. */
export interface BucketSum {
  readonly lines: number;
  readonly sum: number;
}

/**
 * The purchases of every client, by days: client `i` has the days `starts[i]` … `starts[i + 1] − 1`, in order. A client
 * that has bought nothing on balance has none.
 */
export interface Histories {
  /** Ids as text, in the order in which the list names them first. */
  readonly clients: readonly string[];
  readonly starts: Uint32Array;
  /** Excel's serial numbers. */
  readonly days: Int32Array;
  /** Net of the client's day: above zero, or 0 where free orders count. */
  readonly amounts: Float64Array;
}

/** The lines of clients that count, one by one, in the order of the list: what back-cast snapshots are made of. */
export interface PurchaseLines {
  /** Place in `histories.clients`. */
  readonly client: Uint32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Which invoice or order a line is of, and which product family: places in their lists; null without such a column. */
  readonly document: Uint32Array | null;
  readonly family: Uint32Array | null;
  readonly families: readonly string[];
}

/** Why a client's line does not count, where a cell says so. */
export const UNCOUNTED_BUCKETS = ['noDate', 'noAmount', 'cancelled'] as const;
export type UncountedBucket = (typeof UNCOUNTED_BUCKETS)[number];

/** A cell that keeps its line from counting. */
export type UnreadCell = ListedCell<'date' | 'amount' | 'quantity' | 'price' | 'status'>;

export interface PurchaseReading extends ListMoney {
  readonly histories: Histories;
  readonly items: PurchaseLines;
  /** All lines: those of the buckets, those in other currencies, and totals. Blank rows are none. */
  readonly lines: number;
  /** Those of the buckets. */
  readonly counted: number;
  /** Sum of every amount that could be read in the currency that is worked on. */
  readonly total: number;
  readonly buckets: Readonly<Record<PurchaseBucket, BucketSum>>;
  /** Client-days with lines of 0 and no other that do not count as purchases, and clients that have no purchase besides. */
  readonly free: { readonly days: number; readonly clients: number };
  /** How often each way of writing a date was met. */
  readonly dates: Readonly<Record<DateWriting, number>>;
  /** The dates that stand as text with day and month in either order, and how they were read. */
  readonly written: WrittenDates;
  /** The first filled cells that keep lines in these buckets. */
  readonly unread: Readonly<Record<UncountedBucket, readonly UnreadCell[]>>;
  /** The first and the last day with a line of a client; null for a list without one. */
  readonly span: { readonly first: number; readonly last: number } | null;
}

export interface PurchaseChoices extends MoneyChoices {
  /** Lines after this day are left out: what was known then. */
  readonly end?: number;
  /** Order of day and month in dates that stand as text; by default the one that the column proves, else none is read. */
  readonly dates?: WrittenOrder | null;
  /** Days with lines of 0 and no other count as purchases: orders that were free, as CDNOW's list has them. */
  readonly freeOrders?: boolean;
  /** The client that an id means; by default the id itself. */
  readonly idAs?: (id: string) => string;
}

const itself = (id: string): string => id;

/** Amounts of a day that come to less than this come to nothing: what sums of binary fractions leave behind. */
const NOTHING = 1e-6;
/** Lines, or clients, of one step. */
const BLOCK = 20_000;
/** Cells that are kept to be named. */
const MOST_NAMED = 3;

/**
 * Reads a purchase list in any order: lines become the days on which each client bought, what is not a purchase goes to a
 * named bucket, and all of it adds up to the list (value-models.md: purchases on one day count once; a day whose net is not
 * positive is none).
 * @param rows cells or fields of each line, without the header
 * @param columns which column is what (`purchaseColumns`)
 * @param choices `progress` is called now and then with the lines read so far
 */
export function readPurchases(
  rows: ArrayLike<readonly unknown[]>,
  columns: PurchaseColumns,
  { progress, ...choices }: PurchaseChoices & { readonly progress?: (done: number) => void } = {},
): PurchaseReading {
  return finished(readPurchaseSteps(rows, columns, choices), progress);
}

/** The same in steps between which it can be left: each gives the lines that were read so far. */
export function* readPurchaseSteps(
  rows: ArrayLike<readonly unknown[]>,
  columns: PurchaseColumns,
  { end = Infinity, dates = null, freeOrders = false, idAs = itself, ...ofMoney }: PurchaseChoices = {},
): Generator<number, PurchaseReading, void> {
  const size = rows.length;
  const sums = PURCHASE_BUCKETS.map(() => new Sum());
  const total = new Sum();
  const put = (bucket: PurchaseBucket, amount: number): void => sums[PURCHASE_BUCKETS.indexOf(bucket)]!.add(amount);
  const labels = [columns.client!, columns.date!, columns.document, columns.family].flatMap((at) => at ?? []);
  const money = new MoneyReader(rows, columns, ofMoney, { who: [columns.client!], days: [columns.date!], labels });
  const used = Object.values(columns);
  const numbers = new Map<string, number>();
  const clients: string[] = [];
  const owner = new Uint32Array(size);
  const dayNumbers = new Int32Array(size);
  const amounts = new Float64Array(size);
  const written = new Uint32Array(DATE_WRITINGS.length);
  const documents = columns.document === undefined ? null : new Words(size);
  const families = columns.family === undefined ? null : new Words(size);
  const dateTexts = writtenDates(everyText(rows, columns.date!), dates);
  const unread: Record<UncountedBucket, UnreadCell[]> = { noDate: [], noAmount: [], cancelled: [] };
  const isCancelled = cancelledStatus();
  const name = (bucket: UncountedBucket, line: number, roles: readonly UnreadCell['role'][]): void => {
    if (unread[bucket].length >= MOST_NAMED) return;
    for (const role of roles) {
      const cell = columns[role] === undefined ? '' : rows[line]![columns[role]];
      const isAmount = typeof cell === 'number' && role !== 'date';
      const text = typeof cell === 'number' ? cell : textOf(cell);
      if (text === '' || isAmount) continue;
      unread[bucket].push({ line, role, text });
      return;
    }
  };
  let [kept, blank] = [0, 0];
  let [first, last] = [Infinity, -Infinity];
  const take = (k: number): void => {
    const row = rows[k]!;
    if (money.isTotal(k)) return;
    const amount = money.amount(row);
    if (Number.isNaN(amount)) {
      if (used.every((at) => isBlankCell(row[at]))) {
        blank++;
        return;
      }
      put('noAmount', 0);
      name('noAmount', k, ['amount', 'quantity', 'price']);
      return;
    }
    if (!money.isMain(k, amount)) return;
    total.add(amount);
    if (columns.status !== undefined && isCancelled(row[columns.status])) {
      put('cancelled', amount);
      name('cancelled', k, ['status']);
      return;
    }
    const id = idAs(textOf(row[columns.client!]));
    if (id === '') {
      put('noClient', amount);
      return;
    }
    const day = dayOf(row[columns.date!], dateTexts.order, written);
    if (Number.isNaN(day)) {
      put('noDate', amount);
      name('noDate', k, ['date']);
      return;
    }
    if (day > end) {
      put('afterEnd', amount);
      return;
    }
    let client = numbers.get(id);
    if (client === undefined) {
      client = clients.length;
      numbers.set(id, client);
      clients.push(id);
    }
    owner[kept] = client;
    dayNumbers[kept] = day;
    amounts[kept] = amount;
    documents?.put(kept, textOf(row[columns.document!]));
    families?.put(kept, textOf(row[columns.family!]));
    kept++;
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (let from = 0; from < size; from += BLOCK) {
    yield from;
    const to = Math.min(size, from + BLOCK);
    for (let k = from; k < to; k++) take(k);
  }
  yield size;
  const bought = { clients, owner: owner.subarray(0, kept), days: dayNumbers, amounts, lines: size };
  const { histories, free } = yield* toDays(bought, freeOrders, (bucket, sum, lines) =>
    sums[PURCHASE_BUCKETS.indexOf(bucket)]!.add(sum, lines),
  );
  return {
    histories,
    free,
    items: {
      client: owner.slice(0, kept),
      day: dayNumbers.slice(0, kept),
      amount: amounts.slice(0, kept),
      document: documents?.places.slice(0, kept) ?? null,
      family: families?.places.slice(0, kept) ?? null,
      families: families?.words ?? [],
    },
    lines: size - blank,
    total: total.value,
    buckets: Object.fromEntries(
      PURCHASE_BUCKETS.map((bucket, k) => [bucket, { lines: sums[k]!.lines, sum: sums[k]!.value }]),
    ) as Record<PurchaseBucket, BucketSum>,
    dates: Object.fromEntries(DATE_WRITINGS.map((writing, k) => [writing, written[k]!])) as Record<DateWriting, number>,
    written: dateTexts,
    unread,
    span: kept > 0 ? { first, last } : null,
    counted: sums.reduce((lines, bucket) => lines + bucket.lines, 0),
    ...money.found(),
  };
}

const CANCELLED = /^(?:cancelad|anulad|cancell?ed|void|annull?ed|nul[oa]\b)/;

/** Whether a status says that its line was cancelled; each text is looked at once. */
function cancelledStatus(): (cell: unknown) => boolean {
  const known = new Map<unknown, boolean>();
  return (cell) => {
    let is = known.get(cell);
    if (is === undefined) known.set(cell, (is = CANCELLED.test(normaliseHeader(textOf(cell)))));
    return is;
  };
}

/** Texts that lines share, each once. */
class Words {
  readonly places: Uint32Array;
  readonly words: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(size: number) {
    this.places = new Uint32Array(size);
  }

  put(line: number, word: string): void {
    let place = this.known.get(word);
    if (place === undefined) this.known.set(word, (place = this.words.push(word) - 1));
    this.places[line] = place;
  }
}

/** Lines by client and day, in two stable passes of counting; then the days whose net is positive. */
function* toDays(
  {
    clients,
    owner,
    days,
    amounts,
    lines: read,
  }: {
    readonly clients: readonly string[];
    readonly owner: Uint32Array;
    readonly days: Int32Array;
    readonly amounts: Float64Array;
    /** Lines of the list, which have been read by now. */
    readonly lines: number;
  },
  freeOrders: boolean,
  put: (bucket: PurchaseBucket, sum: number, lines: number) => void,
): Generator<number, Pick<PurchaseReading, 'histories' | 'free'>, void> {
  const size = owner.length;
  const from = new Uint32Array(clients.length + 1);
  for (let k = 0; k < size; k++) from[owner[k]! + 1]!++;
  for (let c = 0; c < clients.length; c++) from[c + 1]! += from[c]!;
  const order = new Uint32Array(size);
  const next = from.slice();
  for (let k = 0; k < size; k++) order[next[owner[k]!]!++] = k;
  const starts = new Uint32Array(clients.length + 1);
  const dayOut = new Int32Array(size);
  const amountOut = new Float64Array(size);
  let count = 0;
  const free = { days: 0, clients: 0 };
  const daysOf = (c: number): void => {
    starts[c] = count;
    let ofNothing = 0;
    const own = order.subarray(from[c], from[c + 1]);
    if (!inOrder(own, days)) own.sort((a, b) => days[a]! - days[b]! || a - b);
    for (let at = 0; at < own.length;) {
      const day = days[own[at]!]!;
      let net = 0;
      let lines = 0;
      let isFree = true;
      for (; at < own.length && days[own[at]!] === day; at++, lines++) {
        const amount = amounts[own[at]!]!;
        net += amount;
        if (amount !== 0) isFree = false;
      }
      if (isFree && !freeOrders) ofNothing++;
      if (Math.abs(net) < NOTHING && !(isFree && freeOrders)) put('zeroDays', net, lines);
      else if (net < 0) put('refundDays', net, lines);
      else {
        put('purchases', net, lines);
        dayOut[count] = day;
        amountOut[count] = net;
        count++;
      }
    }
    free.days += ofNothing;
    if (ofNothing > 0 && count === starts[c]) free.clients++;
  };
  for (let c = 0, since = 0; c < clients.length; c++) {
    daysOf(c);
    if (from[c + 1]! - since < BLOCK) continue;
    since = from[c + 1]!;
    yield read;
  }
  starts[clients.length] = count;
  const histories = { clients, starts, days: dayOut.slice(0, count), amounts: amountOut.slice(0, count) };
  return { histories, free };
}

function inOrder(own: Uint32Array, days: Int32Array): boolean {
  for (let k = 1; k < own.length; k++) if (days[own[k]!]! < days[own[k - 1]!]!) return false;
  return true;
}

/** A cell as the text of an id: numbers as they are typed, blanks around a text left out. */
function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}

/** Every text of a column: one that contradicts the others may stand anywhere. */
function* everyText(rows: ArrayLike<readonly unknown[]>, column: number): Generator<string> {
  for (let k = 0; k < rows.length; k++) {
    const cell = rows[k]![column];
    if (typeof cell === 'string') yield cell;
  }
}

/** A sum of many amounts, compensated (Neumaier), with how many lines it is of. */
class Sum {
  private sum = 0;
  private lost = 0;
  lines = 0;

  add(amount: number, lines = 1): void {
    const next = this.sum + amount;
    this.lost += Math.abs(this.sum) >= Math.abs(amount) ? this.sum - next + amount : amount - next + this.sum;
    this.sum = next;
    this.lines += lines;
  }

  get value(): number {
    return this.sum + this.lost;
  }
}
