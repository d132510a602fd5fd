import { formatList, type Language, wordsOf } from '../../locales';
import { historyWords } from '../../locales/tools/history';
import {
  type Classification,
  classify,
  headersRead,
  type Scheme,
  type Snapshot,
  snapshotOf,
  type Source,
  yearsBetween,
} from '../../method';
import {
  CLIENT_KINDS,
  type ColumnRole,
  dayOfSerial,
  isoOfSerial,
  type NumericColumn,
  type Portfolio,
  reasonCode,
  serialOf,
  serialOfIso,
  yearBefore,
} from '../../portfolio';
import type { PurchaseReading } from '../../value';

/** What a list of invoices can say of a client up to a day. */
type Quantity = 'turnover' | 'orders' | 'families' | 'years' | 'since' | { readonly family: number };

const MONTHS = 12;
const CURRENT = CLIENT_KINDS.indexOf('current');
const SATISFIED = CLIENT_KINDS.indexOf('satisfied');

/** How quarters are made of a list. */
export interface BackCasting {
  /** What the list does not say is held at today's value, instead of being left blank. */
  readonly hold: boolean;
  readonly language: Language;
  /** ISO date of which the table speaks, unless the scheme says up to which day its years are counted. */
  readonly today: string;
}

/** The quarter's ends from the first invoice to the last, as serial numbers. */
function quarterEnds(first: number, last: number): number[] {
  const ends: number[] = [];
  const { year, month } = dayOfSerial(first);
  let next = Math.floor((month - 1) / 3) * 3 + 4;
  for (;;) {
    // The day before the next quarter begins.
    const end = serialOf(year + Math.floor((next - 1) / MONTHS), ((next - 1) % MONTHS) + 1, 1) - 1;
    if (end > last) return ends;
    ends.push(end);
    next += 3;
  }
}

/**
 * Months from the list's first day to a day, of the twelve that a full window has, to a tenth below: three days short of
 * three months are 2.9.
 */
function monthsCovered(first: number, end: number): number {
  if (first <= yearBefore(end) + 1) return MONTHS;
  const [a, b] = [dayOfSerial(first), dayOfSerial(end + 1)];
  const whole = Math.max(0, (b.year - a.year) * MONTHS + b.month - a.month - (b.day < a.day ? 1 : 0));
  // The days that are left, as a part of the month that they are in.
  const at = (months: number): number => {
    const month = a.month - 1 + months;
    const [year, of] = [a.year + Math.floor(month / MONTHS), (month % MONTHS) + 1];
    const next = serialOf(of === MONTHS ? year + 1 : year, (of % MONTHS) + 1, 1);
    return Math.min(serialOf(year, of, 1) + a.day - 1, next);
  };
  const [from, to] = [at(whole), at(whole + 1)];
  return Math.floor(10 * (whole + Math.max(0, end + 1 - from) / (to - from)) + 1e-9) / 10;
}

/**
 * Snapshots at every quarter's end of an invoice list (method.md §1.18c): the twelve months up to it, invoices up to it,
 * today's frozen cuts. Shorter windows carry their months and are not made annual. A client is there from its first
 * invoice on. What the list cannot say stays blank, or is held at today's value where that was asked for, and noted.
 */
export function backCast(
  judged: Classification,
  { histories, items, span }: PurchaseReading,
  { hold, language, today }: BackCasting,
): Snapshot[] {
  if (!span) return [];
  const { portfolio, scheme } = judged;
  const asOf = serialOfIso(scheme.referenceDate ?? today)!;
  const place = new Map(histories.clients.map((id, c) => [id, c]));
  const clientOf = Int32Array.from(portfolio.ids, (id) => place.get(id) ?? -1);
  const quantities = quantitiesOf(scheme, items.families);
  const unknown = unknownToList(scheme, items.families);
  const firsts = firstDays(items, histories.clients.length);
  const say = wordsOf(historyWords, language);
  const note =
    unknown.length === 0
      ? ''
      : say(hold ? 'held' : 'unheld', {
          columns: formatList(
            unknown.map((text) => say('quoted', { text })),
            language,
          ),
        });
  return quarterEnds(span.first, span.last).flatMap((end) => {
    const there = [...clientOf.keys()].filter((i) => clientOf[i]! >= 0 && firsts[clientOf[i]!]! <= end);
    if (there.length === 0) return [];
    const figures = figuresAt(items, firsts, yearBefore(end), end);
    const columns = headersRead(scheme).map((header): NumericColumn => {
      const quantity = quantities.get(header);
      const now = portfolio.columns.find((one) => one.header === header);
      const held = hold && now?.kind === 'number' ? now : null;
      const values = Float64Array.from(there, (i) => {
        if (quantity === undefined) return held?.values[i] ?? NaN;
        const listed = figures(quantity, clientOf[i]!);
        const told = now?.kind === 'number' ? now.values[i]! : NaN;
        return withTable(quantity, { listed, told, ago: yearsFrom(end, asOf) });
      });
      const reasons = Uint8Array.from(values, (value, k) =>
        Number.isNaN(value) ? held?.reasons[there[k]!] || reasonCode('empty') : 0,
      );
      return { kind: 'number', header, sourceColumn: -1, values, reasons };
    });
    const turnover = (i: number): number => figures('turnover', clientOf[i]!);
    const then: Portfolio = {
      size: there.length,
      sourceRows: Uint32Array.from(there, (i) => portfolio.sourceRows[i]!),
      ids: there.map((i) => portfolio.ids[i]!),
      names: there.map((i) => portfolio.names[i]!),
      // Whoever bought within the window was a client.
      kinds: Uint8Array.from(there, (i) => {
        const kind = portfolio.kinds[i]!;
        return kind === SATISFIED || !(turnover(i) > 0) ? kind : CURRENT;
      }),
      families: there.map((i) => portfolio.families[i]!),
      columns,
      roles: rolesOf(portfolio, columns),
    };
    const { lapsed: _, ...rules } = scheme;
    const date = isoOfSerial(end);
    const dated = scheme.referenceDate === null ? rules : { ...rules, referenceDate: date };
    const months = monthsCovered(span.first, end);
    return [snapshotOf(classify(then, dated), { date, kind: 'backcast', months, note })];
  });
}

/**
 * A figure of the list, or the table's own where it knows better: a relation that began before the list does is as old as
 * the table says, less the time since. It is never younger than its first invoice.
 * @param told what the table says today; NaN where it does not
 * @param ago years from the quarter's end to the day of which the table speaks
 */
function withTable(
  quantity: Quantity,
  { listed, told, ago }: { readonly listed: number; readonly told: number; readonly ago: number },
): number {
  if (Number.isNaN(told)) return listed;
  if (quantity === 'years') return Math.max(listed, told - ago);
  return quantity === 'since' ? Math.min(listed, told) : listed;
}

/** Years from one day to another, below zero where it lies before. */
const yearsFrom = (from: number, to: number): number => (from <= to ? yearsBetween(from, to) : -yearsBetween(to, from));

/** Columns of the scheme that a list of invoices with these product families says nothing of. */
export function unknownToList(scheme: Scheme, families: readonly string[]): string[] {
  const quantities = quantitiesOf(scheme, families);
  return headersRead(scheme).filter((header) => !quantities.has(header));
}

/** Which column of the scheme the list can fill, and with what. */
function quantitiesOf(scheme: Scheme, families: readonly string[]): Map<string, Quantity> {
  const found = new Map<string, Quantity>();
  families.forEach((name, family) => {
    if (name !== '') found.set(name, { family });
  });
  const put = (source: Source | null, key: string): void => {
    if (source?.kind === 'column' && isQuantity(key) && (key !== 'families' || families.length > 0))
      found.set(source.header, key);
    if (source?.kind === 'years' && source.holds === 'dates') found.set(source.since.header, 'since');
    if (source?.kind === 'share') put(source.ours, 'turnover');
  };
  for (const { criteria, loyalty } of scheme.profiles) {
    for (const { source, key } of criteria) put(source, key);
    if (loyalty) put(loyalty.source, 'years');
  }
  put(scheme.segmentation.turnover, 'turnover');
  put(scheme.segmentation.share, 'share');
  const headers = new Set(headersRead(scheme));
  return new Map([...found].filter(([header]) => headers.has(header)));
}

const isQuantity = (key: string): key is 'turnover' | 'orders' | 'families' | 'years' =>
  ['turnover', 'orders', 'families', 'years'].includes(key);

function rolesOf(portfolio: Portfolio, columns: readonly NumericColumn[]): ReadonlyMap<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>();
  for (const [role, at] of portfolio.roles) {
    const here = columns.findIndex(({ header }) => header === portfolio.columns[at]?.header);
    if (here >= 0) roles.set(role, here);
  }
  return roles;
}

function firstDays({ client, day, amount }: PurchaseReading['items'], size: number): Int32Array {
  const firsts = new Int32Array(size).fill(2 ** 31 - 1);
  for (let k = 0; k < client.length; k++) {
    if (amount[k]! > 0 && day[k]! < firsts[client[k]!]!) firsts[client[k]!] = day[k]!;
  }
  return firsts;
}

/** What the list says of each of its clients in the days after `from`, up to `end`. */
function figuresAt(
  { client, day, amount, document, family, families }: PurchaseReading['items'],
  firsts: Int32Array,
  from: number,
  end: number,
): (quantity: Quantity, client: number) => number {
  const size = firsts.length;
  const turnover = new Float64Array(size);
  const documents = Array.from({ length: size }, () => new Set<number>());
  const bought = Array.from({ length: size }, () => new Map<number, number>());
  for (let k = 0; k < client.length; k++) {
    if (day[k]! <= from || day[k]! > end) continue;
    const c = client[k]!;
    turnover[c]! += amount[k]!;
    // Without numbers of invoices a day's lines are one order, as everywhere.
    if (amount[k]! > 0) documents[c]!.add(document ? document[k]! : day[k]!);
    if (family && families[family[k]!] !== '') {
      bought[c]!.set(family[k]!, (bought[c]!.get(family[k]!) ?? 0) + amount[k]!);
    }
  }
  return (quantity, c) => {
    if (typeof quantity === 'object') return cents(bought[c]!.get(quantity.family) ?? 0);
    switch (quantity) {
      case 'turnover':
        return cents(turnover[c]!);
      case 'orders':
        return documents[c]!.size;
      case 'families':
        return [...bought[c]!.values()].filter((sum) => sum > 0).length;
      case 'years':
        return yearsBetween(firsts[c]!, end);
      case 'since':
        return firsts[c]!;
    }
  };
}

/** Sums of binary fractions without their noise. */
const cents = (sum: number): number => Number(sum.toFixed(6)) + 0;
