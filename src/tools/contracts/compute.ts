import { type Classification, turnoverColumn } from '../../method';
import { findDateOrder, type Portfolio, serialOfIso } from '../../portfolio';
import {
  atRisk,
  contractHistory,
  type ContractHistory,
  countsOfContracts,
  dayOf,
  FEWEST_WEIBULL_PERIODS,
  fitSurvival,
  medianResidual,
  observedSurvival,
  residualRenewals,
  retentionAt,
  survivalAt,
  type SurvivalFit,
} from '../../value';
import { knownMargins } from '../margin';
import type { Inputs } from '../tool';
import type { ContractsSettings } from './settings';

/** Where each client stands; every client is in one place. */
export const CONTRACT_STATES = ['active', 'lost', 'noStart', 'unreadable', 'later', 'backwards'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

export interface PeriodLine {
  readonly period: number;
  /** Contracts at its beginning, of which its end is known, and how many of them were lost in it; NaN beyond what is known. */
  readonly risk: number;
  readonly lost: number;
  readonly retention: number;
  readonly survival: number;
  readonly fittedRetention: number;
  readonly fittedSurvival: number;
}

export interface AgeLine {
  /** Completed periods, and clients with as many that are active. */
  readonly completed: number;
  readonly clients: number;
  /** Chance to renew next; periods until half are gone; renewals to come, discounted. */
  readonly renews: number;
  readonly median: number;
  readonly renewals: number;
}

/**
 * What makes an amount a client's worth: one rate that was told for all, each client's margin as the table's column says it
 * (a rate of the amount, or an amount of its own), or nothing: then it is sales. `margin` is the header of a column of
 * margin that cannot be used, for it is another amount's.
 */
export type ContractBasis =
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'ownRate' | 'ownAmount'; readonly margin: string }
  | { readonly kind: 'sales'; readonly margin: string | null };

export interface ContractsReport {
  /** Why there is nothing: no columns, or nothing that can be counted or fitted. */
  readonly gap: 'none' | 'noColumns' | 'noPeriods' | 'noLosses' | 'noMaximum';
  /** Serial number of the day on which the contracts are looked at. */
  readonly observed: number;
  /** Index into {@link CONTRACT_STATES} by client. */
  readonly states: Uint8Array;
  readonly counts: Readonly<Record<ContractState, number>>;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly completed: Float64Array;
  /** Active contracts that have not completed a period yet: they say nothing of renewals. */
  readonly young: number;
  /** The model in use first. */
  readonly fits: readonly SurvivalFit[];
  readonly lines: readonly PeriodLine[];
  readonly ages: readonly AgeLine[];
  /** By client, NaN where it is not active: chance to renew, median periods left, discounted renewals, their value. */
  readonly renews: Float64Array;
  readonly median: Float64Array;
  readonly renewals: Float64Array;
  readonly value: Float64Array;
  readonly total: number;
  /** What the renewals are valued by. */
  readonly basis: ContractBasis;
  /** Active clients without an amount, or without a margin where it is by client. */
  readonly unvalued: number;
}

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
  const texts = column.values.filter((text) => text.trim() !== '');
  const order = findDateOrder(texts);
  return column.values.map((text) => {
    if (text.trim() === '') return NaN;
    const day = dayOf(/^\d+$/.test(text.trim()) ? Number(text) : text, order, written);
    return Number.isNaN(day) ? null : day;
  });
}

/** Contracts by completed periods, the survival that they show and the one that fits best, and what is left of each. */
export function contractsReport({ classification, date }: Inputs, settings: ContractsSettings): ContractsReport {
  const { portfolio, scheme } = classification;
  const { size } = portfolio;
  const observed = serialOfIso(scheme.referenceDate ?? date) ?? serialOfIso(date)!;
  const { months } = settings;
  const [starts, ends] = [daysOf(portfolio, settings.start), daysOf(portfolio, settings.end)];
  const blank = (): Float64Array => new Float64Array(size).fill(NaN);
  const [start, end, completed] = [blank(), blank(), blank()];
  const states = new Uint8Array(size).fill(CONTRACT_STATES.indexOf('noStart'));
  const histories: ContractHistory[] = [];
  const perClient: (ContractHistory | null)[] = [];
  if (starts && ends) {
    for (let i = 0; i < size; i++) {
      const [from, to] = [starts[i]!, ends[i]!];
      let state: ContractState = 'active';
      if (from === null || to === null) state = 'unreadable';
      else if (Number.isNaN(from)) state = 'noStart';
      else if (from > observed) state = 'later';
      else if (to < from) state = 'backwards';
      else if (to <= observed) state = 'lost';
      states[i] = CONTRACT_STATES.indexOf(state);
      if (from !== null) start[i] = from;
      if (to !== null) end[i] = to;
      const counted = state === 'active' || state === 'lost';
      const history = counted ? contractHistory(from!, to!, { observed, months }) : null;
      if (history) histories.push(history);
      perClient.push(history);
      if (state === 'active') completed[i] = history!.known;
    }
  }
  const counts = Object.fromEntries(
    CONTRACT_STATES.map((state, k) => [state, states.reduce((sum, one) => sum + (one === k ? 1 : 0), 0)]),
  ) as Record<ContractState, number>;
  const young = histories.filter(({ known }) => known === 0).length;
  const base = { observed, states, counts, start, end, completed, young };
  const nothing = {
    fits: [],
    lines: [],
    ages: [],
    renews: blank(),
    median: blank(),
    renewals: blank(),
    value: blank(),
  };
  const gap = (why: ContractsReport['gap']): ContractsReport => ({
    ...base,
    ...nothing,
    gap: why,
    total: NaN,
    basis: { kind: 'sales', margin: null },
    unvalued: 0,
  });
  if (!starts || !ends) return gap('noColumns');
  const all = countsOfContracts(histories);
  if (all.periods === 0) return gap('noPeriods');
  if (all.lost.every((count) => count === 0)) return gap('noLosses');
  const fits = (all.periods >= FEWEST_WEIBULL_PERIODS ? (['sbg', 'bdw'] as const) : (['sbg'] as const))
    .map((model) => fitSurvival(model, all))
    .filter((fit) => fit.end === 'interior' || fit.limit !== null)
    .sort((a, b) => a.bic - b.bic);
  const [best] = fits;
  if (!best) return gap('noMaximum');
  const { parameters } = best;
  const perPeriod = (1 + settings.discount) ** (months / 12) - 1;
  const risk = atRisk(all);
  const { retention, survival } = observedSurvival(all);
  const lines = Array.from({ length: 2 * all.periods }, (_, k): PeriodLine => {
    const period = k + 1;
    const known = period <= all.periods;
    return {
      period,
      risk: known ? risk[period]! : NaN,
      lost: known ? all.lost[period]! : NaN,
      retention: known ? retention[period]! : NaN,
      survival: known ? survival[period]! : NaN,
      fittedRetention: retentionAt(parameters, period),
      fittedSurvival: survivalAt(parameters, period),
    };
  });
  const most = completed.reduce((longest, one) => (one > longest ? one : longest), 0);
  const ages = Array.from({ length: most + 1 }, (_, n): AgeLine => ({
    completed: n,
    clients: completed.reduce((sum, one) => sum + (one === n ? 1 : 0), 0),
    renews: retentionAt(parameters, n + 1),
    median: medianResidual(parameters, n),
    renewals: residualRenewals(parameters, n, perPeriod),
  }));
  const ofAge = (of: (age: AgeLine) => number): Float64Array =>
    completed.map((one) => (Number.isNaN(one) ? NaN : of(ages[one]!)));
  const { yearly, basis } = yearlyWorth(classification, settings);
  const renewals = ofAge((age) => age.renewals);
  const value = renewals.map((count, i) => (yearly ? count * yearly[i]! * (months / 12) : NaN));
  return {
    ...base,
    gap: 'none',
    fits,
    lines,
    ages,
    renews: ofAge((age) => age.renews),
    median: ofAge((age) => age.median),
    renewals,
    value,
    basis,
    total: yearly ? value.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0) : NaN,
    unvalued: renewals.reduce((sum, count, i) => sum + (!Number.isNaN(count) && Number.isNaN(value[i]!) ? 1 : 0), 0),
  };
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
