import { CLIENT_KINDS, serialOfIso } from '../../portfolio';
import {
  amountEnds,
  atRisk,
  chanceEnds,
  contractHistory,
  type ContractHistory,
  countsOfContracts,
  FEWEST_WEIBULL_PERIODS,
  fitSurvival,
  type Interval,
  isBoundBeyond,
  medianResidual,
  nextTurn,
  observedSurvival,
  residualRenewals,
  retentionAt,
  survivalAt,
  survivalError,
  survivalSlopes,
  type SurvivalFit,
  type SurvivalParameters,
} from '../../value';
import type { Inputs } from '../tool';
import {
  type Contract,
  CONTRACT_STATES,
  type ContractBasis,
  type ContractState,
  contractsOfList,
  contractsOfTable,
  type ListedReport,
  stateAt,
} from './gather';
import type { ContractsSettings } from './settings';

const LOST = CLIENT_KINDS.indexOf('lost');

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
  /** Completed periods, and contracts with as many that are active. */
  readonly completed: number;
  readonly contracts: number;
  /** Chance to renew next; periods until half are gone; renewals to come, discounted. */
  readonly renews: number;
  readonly median: number;
  readonly renewals: number;
  /** 90 % interval of that chance, for what is not known of the parameters; NaN for a limit model. */
  readonly renewsOpen: Interval;
  /** How the renewals to come move with the parameters' logarithms; null for a limit model, or without an end. */
  readonly slopes: Float64Array | null;
}

/** An active contract of a client of the table: what is left of it. */
export interface RunningContract {
  readonly client: number;
  /** Serial numbers of its first day, and of that on which it can next be renewed or lost. */
  readonly start: number;
  readonly turn: number;
  /** It cannot be lost at the turn of its current period: it runs beyond it. */
  readonly isBound: boolean;
  readonly completed: number;
  /** Chance to renew next; periods until half of such contracts are gone; renewals to come, discounted. */
  readonly renews: number;
  readonly median: number;
  readonly renewals: number;
  /** What a period brings and what the renewals are worth, of margin as far as it is known; NaN where it is not. */
  readonly amount: number;
  readonly value: number;
}

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
  /** Contracts with dates that had begun, and how many of them are active. */
  readonly begun: number;
  readonly active: number;
  /** Active contracts by client: of one column each has one at most. */
  readonly activeOf: Uint16Array;
  /** Where every line of a list went; null where contracts stand in columns of the client table. */
  readonly listed: ListedReport | null;
  /** Contracts that have not completed a period yet: they say nothing of renewals. */
  readonly young: number;
  /** The model in use first. */
  readonly fits: readonly SurvivalFit[];
  readonly lines: readonly PeriodLine[];
  readonly ages: readonly AgeLine[];
  /**
   * By client, NaN where it is not active: chance to renew and median periods left, of its longest contract; discounted
   * renewals and their value, of all its active contracts together.
   */
  readonly renews: Float64Array;
  readonly median: Float64Array;
  readonly renewals: Float64Array;
  readonly value: Float64Array;
  /**
   * 90 % intervals of the chance and of the value, by client, for what is not known of the model's parameters: neither
   * amounts nor margins that may change, nor what chance does to one contract. NaN for a limit model.
   */
  readonly renewsLow: Float64Array;
  readonly renewsHigh: Float64Array;
  readonly valueLow: Float64Array;
  readonly valueHigh: Float64Array;
  /** Chance of the clients' next renewal on average, with its 90 % interval; NaN where nobody is active. */
  readonly next: Interval & { readonly expected: number };
  readonly total: number;
  /** Active contracts of the table's clients, the longest of each client first. */
  readonly running: readonly RunningContract[];
  /** What the renewals are valued by. */
  readonly basis: ContractBasis;
  /** Active contracts of clients that the table calls lost; their part of the total, or what they would add to it. */
  readonly ofLost: { readonly contracts: number; readonly clients: number; readonly value: number };
  /** Active contracts that run beyond the turn of their period, so that it is no renewal of them, and the last of their ends. */
  readonly bound: { readonly contracts: number; readonly last: number };
  /** Active clients without an amount, or without a margin where it is by client. */
  readonly unvalued: number;
}

/** Contracts by completed periods, the survival that they show and the one that fits best, and what is left of each. */
export function contractsReport(inputs: Inputs, settings: ContractsSettings): ContractsReport {
  const { classification, date } = inputs;
  const { portfolio, scheme } = classification;
  const { size } = portfolio;
  const observed = serialOfIso(scheme.referenceDate ?? date) ?? serialOfIso(date)!;
  const { months } = settings;
  const gathered = inputs.contracts
    ? contractsOfList(classification, inputs.contracts, settings, observed)
    : contractsOfTable(classification, settings);
  const blank = (): Float64Array => new Float64Array(size).fill(NaN);
  const [start, end, completed] = [blank(), blank(), blank()];
  const states = gathered?.states ?? new Uint8Array(size).fill(stateAt('noStart'));
  const activeOf = new Uint16Array(size);
  const histories: ContractHistory[] = [];
  const running: (Contract & { readonly completed: number })[] = [];
  /** Contracts that run of clients that the table calls lost, where the user leaves them out. */
  const leftOut: typeof running = [];
  const isOfLost = ({ client }: Contract): boolean => client >= 0 && portfolio.kinds[client] === LOST;
  for (const contract of gathered?.contracts ?? []) {
    const { client } = contract;
    const state = contract.start > observed ? 'later' : contract.end <= observed ? 'lost' : 'active';
    const history = state === 'later' ? null : contractHistory(contract.start, contract.end, { observed, months });
    if (history) histories.push(history);
    const isOut = state === 'active' && settings.lost === 'leaveOut' && isOfLost(contract);
    if (state === 'active') (isOut ? leftOut : running).push({ ...contract, completed: history!.known });
    if (client < 0) continue;
    if (state === 'active') activeOf[client]!++;
    // Of several the one that says most: an active one, and of these the longest.
    const other = { standing: CONTRACT_STATES[states[client]!]!, start: start[client]!, end: end[client]! };
    if (Number.isNaN(other.start) || tells(state, contract, other)) {
      states[client] = stateAt(state);
      start[client] = contract.start;
      end[client] = contract.end;
      completed[client] = state === 'active' && !isOut ? history!.known : NaN;
    }
  }
  const counts = Object.fromEntries(
    CONTRACT_STATES.map((state, k) => [state, states.reduce((sum, one) => sum + (one === k ? 1 : 0), 0)]),
  ) as Record<ContractState, number>;
  const young = histories.filter(({ known }) => known === 0).length;
  const base = {
    observed,
    states,
    counts,
    begun: histories.length,
    active: running.length + leftOut.length,
    activeOf,
    listed: gathered?.listed ?? null,
    start,
    end,
    completed,
    young,
  };
  const nothing = {
    fits: [],
    lines: [],
    ages: [],
    renews: blank(),
    median: blank(),
    renewals: blank(),
    value: blank(),
    renewsLow: blank(),
    renewsHigh: blank(),
    valueLow: blank(),
    valueHigh: blank(),
    next: { expected: NaN, low: NaN, high: NaN },
  };
  const gap = (why: ContractsReport['gap']): ContractsReport => ({
    ...base,
    ...nothing,
    gap: why,
    running: [],
    total: NaN,
    ofLost: { contracts: 0, clients: 0, value: NaN },
    bound: { contracts: 0, last: NaN },
    basis: { kind: 'sales', margin: null },
    unvalued: 0,
  });
  if (!gathered) return gap('noColumns');
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
  const most = [...running, ...leftOut].reduce((longest, one) => Math.max(longest, one.completed), 0);
  const ages = Array.from({ length: most + 1 }, (_, n): AgeLine => {
    const renews = retentionAt(parameters, n + 1);
    const chance = survivalSlopes(best, (own) => retentionAt(own, n + 1));
    return {
      completed: n,
      contracts: running.reduce((sum, one) => sum + (one.completed === n ? 1 : 0), 0),
      renews,
      renewsOpen: chanceEnds(renews, survivalError(best, chance)),
      median: medianResidual(parameters, n),
      renewals: residualRenewals(parameters, n, perPeriod),
      slopes: survivalSlopes(best, (own) => residualRenewals(own, n, perPeriod)),
    };
  });
  const ofAge = (of: (age: AgeLine) => number): Float64Array =>
    completed.map((one) => (Number.isNaN(one) ? NaN : of(ages[one]!)));
  const [renewals, value] = [blank(), blank()];
  const slopes = new Map<number, Float64Array | null>();
  const left = running.flatMap((one): RunningContract[] => {
    const { renews, median, renewals: coming } = ages[one.completed]!;
    const amount = (one.worth * months) / 12;
    const { client, start: from, completed: periods } = one;
    const worth = coming * amount;
    if (client < 0) return [];
    const turn = nextTurn(from, one.end, periods, months);
    const isBound = isBoundBeyond(from, one.end, periods, months);
    return [
      {
        ...{ client, start: from, turn, isBound, completed: periods },
        renews,
        median,
        renewals: coming,
        amount,
        value: worth,
      },
    ];
  });
  let [total, unvalued] = [0, 0];
  for (const { client, completed: known, worth } of running) {
    if (client < 0) continue;
    const left = ages[known]!.renewals;
    renewals[client] = (Number.isNaN(renewals[client]!) ? 0 : renewals[client]!) + left;
    if (Number.isNaN(worth)) {
      unvalued++;
      continue;
    }
    const ofContract = left * worth * (months / 12);
    value[client] = (Number.isNaN(value[client]!) ? 0 : value[client]!) + ofContract;
    total += ofContract;
    // What is not known of the parameters is common to a client's contracts: their slopes add up.
    const own = ages[known]!.slopes?.map((slope) => (slope * worth * months) / 12) ?? null;
    const other = slopes.get(client);
    slopes.set(client, other === undefined ? own : ((other && own?.map((slope, k) => slope + other[k]!)) ?? null));
  }
  const [valueLow, valueHigh] = [blank(), blank()];
  for (const [client, own] of slopes) {
    const { low, high } = amountEnds(value[client]!, survivalError(best, own));
    valueLow[client] = low;
    valueHigh[client] = high;
  }
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
    renewsLow: ofAge(({ renewsOpen }) => renewsOpen.low),
    renewsHigh: ofAge(({ renewsOpen }) => renewsOpen.high),
    valueLow,
    valueHigh,
    ofLost: lostPart(),
    bound: {
      contracts: left.reduce((sum, { isBound }) => sum + (isBound ? 1 : 0), 0),
      last: left.reduce((last, { isBound, turn }) => (isBound && !(turn < last) ? turn : last), NaN),
    },
    running: left.sort((one, other) => one.start - other.start),
    next: nextRenewal(best, completed),
    basis: gathered.basis,
    total: gathered.hasAmounts ? total : NaN,
    unvalued,
  };

  function lostPart(): ContractsReport['ofLost'] {
    const own = [...running, ...leftOut].filter(isOfLost);
    const valued = own.filter(({ worth }) => !Number.isNaN(worth));
    const value = valued.reduce(
      (sum, { completed: periods, worth }) => sum + (ages[periods]!.renewals * worth * months) / 12,
      0,
    );
    const clients = new Set(own.map(({ client }) => client)).size;
    return { contracts: own.length, clients, value: valued.length > 0 ? value : NaN };
  }
}

/** Whether a contract says more of its client than the one that stands for it: active before ended, then the longer one. */
function tells(
  state: ContractState,
  one: Contract,
  other: { readonly standing: ContractState; readonly start: number; readonly end: number },
): boolean {
  const order = ['active', 'lost', 'later'];
  const [mine, theirs] = [order.indexOf(state), order.indexOf(other.standing)];
  if (mine !== theirs) return mine < theirs;
  return state === 'lost' ? one.end > other.end : one.start < other.start;
}

/** The chance of the next renewal, on average of clients with so many completed periods; NaN is no active contract. */
function nextRenewal(fit: SurvivalFit, completed: Float64Array): ContractsReport['next'] {
  const ages = new Map<number, number>();
  for (const one of completed) if (!Number.isNaN(one)) ages.set(one, (ages.get(one) ?? 0) + 1);
  const clients = [...ages.values()].reduce((sum, count) => sum + count, 0);
  if (clients === 0) return { expected: NaN, low: NaN, high: NaN };
  const mean = (own: SurvivalParameters): number =>
    [...ages].reduce((sum, [n, count]) => sum + (count / clients) * retentionAt(own, n + 1), 0);
  const expected = mean(fit.parameters);
  return { expected, ...chanceEnds(expected, survivalError(fit, survivalSlopes(fit, mean))) };
}
