import { cellAddress } from '../../grid';
import { type Classification, turnoverColumn } from '../../method';
import { type Portfolio, writtenDates } from '../../portfolio';
import { type ContractFault, contractRuns, dayOf, type Followed, followedRuns } from '../../value';
import { knownMargins } from '../margin';
import type { ContractList } from '../tool';
import type { ContractsSettings } from './settings';

/** Where each client stands; every client is in one place. Of several contracts the first of these that one is in. */
export const CONTRACT_STATES = ['active', 'lost', 'noStart', 'unreadable', 'later', 'backwards', 'noContract'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/**
 * What makes an amount a client's worth: one rate that was told for all, each client's margin as the table's column says it
 * (a rate of the amount, or an amount of its own), or nothing: then it is sales. `margin` is the header of a column of
 * margin that cannot be used, for it is another amount's.
 */
export type ContractBasis =
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'ownRate' | 'ownAmount'; readonly margin: string }
  | { readonly kind: 'sales'; readonly margin: string | null };

/** Days of a column: Excel dates, or texts in an order that they agree on. NaN: empty; null: not to be read. */
function daysOf({ columns, size }: Portfolio, header: string | null): readonly (number | null)[] | null {
  const column = columns.find((one) => one.header === header);
  if (!column) return null;
  const written = new Uint32Array(4);
  if (column.kind === 'number') {
    return Array.from({ length: size }, (_, i) => {
      // Reason 1 is an empty cell.
      if (column.reasons[i] !== 0) return column.reasons[i] === 1 ? NaN : null;
      const day = dayOf(column.values[i], null, written);
      return Number.isNaN(day) ? null : day;
    });
  }
  const { order } = writtenDates(column.values);
  return column.values.map((text) => {
    if (text.trim() === '') return NaN;
    const day = dayOf(/^\d+$/.test(text.trim()) ? Number(text) : text, order, written);
    return Number.isNaN(day) ? null : day;
  });
}

/** What a column of the client table says of each client, or a line of a list. */
export interface Contract {
  /** Place in the client table; -1 for a company that is not in it. */
  readonly client: number;
  readonly start: number;
  readonly end: number;
  /** What it brings in a year, of margin as far as that is known; NaN where it is not. */
  readonly worth: number;
}

/** Where the lines of a list went; their sum is the list's. */
export const LINE_STATES = [
  'active',
  'lost',
  'renewed',
  'later',
  'noClient',
  'noStart',
  'unreadable',
  'backwards',
] as const;
export type LineState = (typeof LINE_STATES)[number];

export interface ListedReport {
  readonly place: string;
  readonly lines: number;
  readonly counts: Readonly<Record<LineState, number>>;
  /** Cells that keep their line from counting, with their addresses. */
  readonly faults: readonly (ContractFault & { readonly cell: string })[];
  /** Companies with contracts that are not in the client table. */
  readonly unknown: readonly string[];
  /** Contracts of theirs: they count for the model. */
  readonly unknownContracts: number;
  readonly hasAmounts: boolean;
  readonly hasProducts: boolean;
  /** Of contracts of a client and product, those that the client goes on after with another product; null where it is followed. */
  readonly followed: Followed | null;
}

export interface Gathered {
  readonly contracts: readonly Contract[];
  /** Of clients without a contract that counts; index into {@link CONTRACT_STATES}. */
  readonly states: Uint8Array;
  readonly listed: ListedReport | null;
  readonly basis: ContractBasis;
  /** Whether an amount is said at all. */
  readonly hasAmounts: boolean;
}

/** Place in {@link CONTRACT_STATES}. */
export const stateAt = (state: ContractState): number => CONTRACT_STATES.indexOf(state);

/** Contracts of the client table's columns, one a client; null without the columns. */
export function contractsOfTable(classification: Classification, settings: ContractsSettings): Gathered | null {
  const { portfolio } = classification;
  const [starts, ends] = [daysOf(portfolio, settings.start), daysOf(portfolio, settings.end)];
  if (!starts || !ends) return null;
  const { yearly, basis } = yearlyWorth(classification, settings);
  const states = new Uint8Array(portfolio.size);
  const contracts: Contract[] = [];
  for (let i = 0; i < portfolio.size; i++) {
    const [start, end] = [starts[i]!, ends[i]!];
    if (start === null || end === null) states[i] = stateAt('unreadable');
    else if (Number.isNaN(start)) states[i] = stateAt('noStart');
    else if (end < start) states[i] = stateAt('backwards');
    else contracts.push({ client: i, start, end, worth: yearly?.[i] ?? NaN });
  }
  return { contracts, states, listed: null, basis, hasAmounts: yearly !== null };
}

/** Contracts of a list: lines that renew each other are one, and one of a company that is not in the table counts too. */
export function contractsOfList(
  classification: Classification,
  list: ContractList,
  settings: ContractsSettings,
  observed: number,
): Gathered {
  const { portfolio } = classification;
  const { reading, place, origin } = list;
  const places = new Map<string, number>();
  portfolio.names.forEach((name, i) => places.has(name) || places.set(name, i));
  for (let i = portfolio.size - 1; i >= 0; i--) places.set(portfolio.ids[i]!, i);
  const runs = contractRuns(reading.contracts, settings.follow);
  const perYear = settings.amountPer === 'year' ? 1 : 12 / settings.months;
  const running = new Map<number, number>();
  const isActive = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= observed && !(end <= observed);
  for (const run of runs) {
    const client = places.get(run.client);
    if (client !== undefined && isActive(run)) running.set(client, (running.get(client) ?? 0) + 1);
  }
  const ofTable = yearlyWorth(classification, settings);
  const own = reading.hasAmounts ? listedWorth(classification, settings) : null;
  const unknown = new Set<string>();
  let unknownContracts = 0;
  const counts = Object.fromEntries(LINE_STATES.map((state) => [state, 0])) as Record<LineState, number>;
  for (const { why } of reading.faults) counts[why]++;
  const contracts = runs.map((run): Contract => {
    const client = places.get(run.client) ?? -1;
    if (client < 0) {
      unknown.add(run.client);
      unknownContracts++;
    }
    counts.renewed += run.lines - 1;
    counts[run.start > observed ? 'later' : isActive(run) ? 'active' : 'lost']++;
    // What the table says of a client is of all its contracts together.
    const worth = own
      ? run.amount * perYear * (own.rates ? (own.rates[client] ?? NaN) : 1)
      : (ofTable.yearly?.[client] ?? NaN) / (running.get(client) ?? 1);
    return { client, start: run.start, end: run.end, worth };
  });
  const states = new Uint8Array(portfolio.size).fill(stateAt('noContract'));
  for (const { client, why } of reading.faults) {
    const at = places.get(client);
    if (at !== undefined && why !== 'noClient') states[at] = stateAt(why);
  }
  return {
    contracts,
    states,
    listed: {
      place,
      lines: reading.lines,
      counts,
      faults: reading.faults.map((fault) => ({
        ...fault,
        cell: cellAddress(origin.row + fault.line, origin.columns[fault.role]),
      })),
      unknown: [...unknown],
      unknownContracts,
      hasAmounts: reading.hasAmounts,
      hasProducts: reading.hasProducts,
      followed: reading.hasProducts && settings.follow === 'product' ? followedRuns(runs, observed) : null,
    },
    basis: (own ?? ofTable).basis,
    hasAmounts: own !== null || ofTable.yearly !== null,
  };
}

/** The margin of each client's contracts per unit of their amounts; null where it is not known: they are sales. */
function listedWorth(
  classification: Classification,
  { marginRate }: ContractsSettings,
): { readonly rates: Float64Array | null; readonly basis: ContractBasis } {
  const ones = new Float64Array(classification.portfolio.size).fill(1);
  if (marginRate !== null) return { rates: ones.map(() => marginRate), basis: { kind: 'rate', rate: marginRate } };
  const known = knownMargins(classification, ones);
  if (known?.isRate) return { rates: known.amounts, basis: { kind: 'ownRate', margin: known.header } };
  // An amount of margin is that of the client's turnover: of its contracts it says nothing.
  return { rates: null, basis: { kind: 'sales', margin: known?.header ?? null } };
}

/** What each client brings in a year, of margin as far as it is known; null where no column says an amount. */
function yearlyWorth(
  classification: Classification,
  { amount, marginRate }: ContractsSettings,
): { readonly yearly: Float64Array | null; readonly basis: ContractBasis } {
  const { portfolio, scheme } = classification;
  const column = portfolio.columns.find(({ header }) => header === amount);
  if (column?.kind !== 'number') return { yearly: null, basis: { kind: 'sales', margin: null } };
  const { values } = column;
  if (marginRate !== null) {
    return { yearly: values.map((each) => each * marginRate), basis: { kind: 'rate', rate: marginRate } };
  }
  const known = knownMargins(classification, values);
  if (!known) return { yearly: values, basis: { kind: 'sales', margin: null } };
  const margin = known.header;
  if (known.isRate) return { yearly: known.amounts, basis: { kind: 'ownRate', margin } };
  // An amount of margin is that of the client's turnover: of another amount it says nothing.
  if (turnoverColumn(portfolio, scheme)?.header !== amount) return { yearly: values, basis: { kind: 'sales', margin } };
  return { yearly: known.amounts, basis: { kind: 'ownAmount', margin } };
}
