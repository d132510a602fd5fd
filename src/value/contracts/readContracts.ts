import { type ListedCell, isBlankCell } from '../listCells';
import { type DateOrder, writtenDates, type WrittenDates, type WrittenOrder } from '../../portfolio';
import { finished } from '../finished';
import { type ListMoney, type MoneyChoices, MoneyReader } from '../listMoney';
import { dayOf, DATE_WRITINGS, type DateWriting } from '../purchases/dates';
import type { ContractColumns } from './columns';

/**
 * Where each line of a list of contracts went.
 * - `dated`: it has a client, a start and an end, or runs; `backwards`: it ends before it begins
 * - `noClient`, `noStart`: the cell is empty; `unreadable`: a date that cannot be read
 */
export const CONTRACT_BUCKETS = ['dated', 'noClient', 'noStart', 'unreadable', 'backwards'] as const;
export type ContractBucket = (typeof CONTRACT_BUCKETS)[number];

/** A contract of the list. */
export interface ListedContract {
  readonly client: string;
  /** Serial numbers of days; the end is NaN while it runs. */
  readonly start: number;
  readonly end: number;
  /** NaN where the list does not say it, or says it in another currency than that which is worked on. */
  readonly amount: number;
  /** Whether its amount is in another currency. */
  readonly isApart?: boolean;
  /** '' where the list does not say it. */
  readonly product: string;
}

/** A cell that keeps its line from counting. */
export interface ContractFault {
  /** Zero-based line of the list, without its header. */
  readonly line: number;
  readonly role: 'client' | 'start' | 'end';
  readonly why: Exclude<ContractBucket, 'dated'>;
  /** '' where that is what is missing. */
  readonly client: string;
  /** What stands there: a number as it is, which may be that of a day (`quotedCell` says it). */
  readonly text: string | number;
}

export interface ContractReading {
  readonly contracts: readonly ListedContract[];
  /** Lines that are neither empty nor totals; every one is in a bucket. */
  readonly lines: number;
  readonly buckets: Readonly<Record<ContractBucket, number>>;
  readonly faults: readonly ContractFault[];
  readonly dates: Readonly<Record<DateWriting, number>>;
  /**
   * The dates that stand as text with day and month in either order, and how they were read: of both columns together, or
   * of each where they are written differently.
   */
  readonly written: readonly WrittenDates[];
  readonly hasAmounts: boolean;
  readonly hasProducts: boolean;
  /** How the amounts were read; lines in other currencies count for survival, and have no amount. */
  readonly money: ListMoney;
  /** Lines whose amount is filled and cannot be read, with the first of their cells. */
  readonly noAmount: { readonly lines: number; readonly cells: readonly ListedCell[] };
}

/** From this day on an end is none: 31 December 9999 is how many systems write it. */
const NO_END = 2_900_000;
const NEVER = /^(?:9999-12-31|31[/.-]12[/.-]9999|12[/.-]31[/.-]9999|99991231)/;

const textOf = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

/** A day of a cell; NaN for an empty one, null for one that cannot be read. */
function dayIn(cell: unknown, order: DateOrder | null, written: Uint32Array): number | null {
  if (textOf(cell) === '') return NaN;
  const day = dayOf(cell, order, written);
  return Number.isNaN(day) ? null : day;
}

const isNever = (cell: unknown): boolean =>
  typeof cell === 'number' ? cell === 99_991_231 || (cell >= NO_END && cell < 3_000_000) : NEVER.test(textOf(cell));

export interface ContractChoices extends MoneyChoices {
  /** Order of day and month in dates that stand as text; by default the one that they prove, else none is read. */
  readonly dates?: WrittenOrder | null;
  /** The client that an id means; by default the id itself. */
  readonly idAs?: (id: string) => string;
}

/** Reads a list of contracts, a line each: what cannot be counted is named by its line and role. */
export function readContracts(
  rows: readonly (readonly unknown[])[],
  columns: ContractColumns,
  choices: ContractChoices = {},
): ContractReading {
  return finished(readContractSteps(rows, columns, choices));
}

/** Lines of one step. */
const BLOCK = 5_000;
/** Cells that are kept to be named. */
const MOST_CELLS = 3;
const NO_AMOUNT = { amount: NaN, isApart: false } as const;

/** The same in steps between which it can be left: each gives the lines that were read so far. */
export function* readContractSteps(
  rows: readonly (readonly unknown[])[],
  columns: ContractColumns,
  { dates = null, idAs = (id) => id, ...ofMoney }: ContractChoices = {},
): Generator<number, ContractReading, void> {
  const texts = (column: number): string[] =>
    rows.flatMap((row) => (typeof row[column] === 'string' && row[column].trim() ? [row[column].trim()] : []));
  const order = (cells: readonly string[]): WrittenDates =>
    writtenDates(
      cells.filter((text) => !NEVER.test(text)),
      dates,
    );
  const [starts, ends] = [texts(columns.start!), texts(columns.end!)];
  // 01/02/2024 may be either day: a date of the other column tells.
  const both = order([...starts, ...ends]);
  const each = [order(starts), order(ends)] as const;
  const together = both.order !== null || each.every((one) => one.order === null);
  const [startOrder, endOrder] = each.map((one) => (together ? both.order : one.order)) as [
    DateOrder | null,
    DateOrder | null,
  ];
  const [who, days] = [[columns.client!], [columns.start!, columns.end!]];
  const labels = [...who, ...days, ...(columns.product === undefined ? [] : [columns.product])];
  const ofAmounts = { amount: columns.amount, currency: columns.currency };
  const money = new MoneyReader(rows, ofAmounts, ofMoney, { who, days, labels });
  const used = Object.values(columns);
  const noAmount = { lines: 0, cells: [] as ListedCell[] };
  const amountOf = (cell: unknown, line: number): { readonly amount: number; readonly isApart: boolean } => {
    const amount = money.number(cell);
    if (Number.isNaN(amount)) {
      const text = textOf(cell);
      if (text === '') return { amount, isApart: false };
      noAmount.lines++;
      if (noAmount.cells.length < MOST_CELLS) noAmount.cells.push({ line, role: 'amount', text });
      return { amount, isApart: false };
    }
    const isApart = !money.isMain(line, amount);
    return { amount: isApart ? NaN : amount, isApart };
  };
  const written = new Uint32Array(DATE_WRITINGS.length);
  const contracts: ListedContract[] = [];
  const faults: ContractFault[] = [];
  let lines = 0;
  const take = (row: readonly unknown[], line: number): void => {
    if (money.isTotal(line) || used.every((at) => isBlankCell(row[at]))) return;
    lines++;
    const client = idAs(textOf(row[columns.client!]));
    const [from, to] = [row[columns.start!], row[columns.end!]];
    const fault = (role: ContractFault['role'], why: ContractFault['why'], cell: unknown): void =>
      void faults.push({ line, role, why, client, text: typeof cell === 'number' ? cell : textOf(cell) });
    if (client === '') return fault('client', 'noClient', '');
    const start = dayIn(from, startOrder, written);
    if (start === null) return fault('start', 'unreadable', from);
    if (Number.isNaN(start)) return fault('start', 'noStart', '');
    const end = isNever(to) ? NaN : dayIn(to, endOrder, written);
    if (end === null) return fault('end', 'unreadable', to);
    if (end < start) return fault('end', 'backwards', to);
    contracts.push({
      client,
      start,
      end,
      ...(columns.amount === undefined ? NO_AMOUNT : amountOf(row[columns.amount], line)),
      product: columns.product === undefined ? '' : textOf(row[columns.product]),
    });
  };
  for (const [line, row] of rows.entries()) {
    if (line % BLOCK === 0) yield line;
    take(row, line);
  }
  const buckets = Object.fromEntries(CONTRACT_BUCKETS.map((id) => [id, 0])) as Record<ContractBucket, number>;
  for (const { why } of faults) buckets[why]++;
  buckets.dated = contracts.length;
  return {
    contracts,
    lines,
    buckets,
    faults,
    dates: Object.fromEntries(DATE_WRITINGS.map((writing, k) => [writing, written[k]!])) as Record<DateWriting, number>,
    written: together ? [both] : each,
    hasAmounts: columns.amount !== undefined,
    hasProducts: columns.product !== undefined,
    money: money.found(),
    noAmount,
  };
}
