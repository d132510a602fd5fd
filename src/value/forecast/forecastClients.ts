import type { Random } from '../fitted';
import { type Histories, knownStart, type PurchaseSummary, type Starts } from '../purchases';
import { type Cohort, cohortOf } from './cohort';
import type { SpendAsked } from './spendModel';

export interface ForecastTerms extends Starts {
  /** Days forecast. */
  readonly days: number;
  /** Rate a year at which later money is worth less. */
  readonly yearlyRate: number;
  /** What the spend model is fitted to; `auto` unless told. */
  readonly spendFrom?: SpendAsked;
  readonly random: Random;
}

/** A forecast that is asked for, as plain data: it crosses threads. */
export interface ForecastAsked {
  readonly histories: Histories;
  /** The last day of the list. */
  readonly end: number;
  readonly terms: Omit<ForecastTerms, 'random'>;
  /** Of chance: the same seed gives the same figures. */
  readonly seed: number;
}

/** With fewer clients that came back, four parameters are read from noise. */
export const FEWEST_REPEATERS = 20;
/** Clients whose start is known that there must be for the others to be left out of the fit. */
const FEWEST_LATER = 200;

/** Whom a forecast is of, and whom the models are fitted to. */
export interface ForecastClients {
  readonly all: Cohort;
  readonly fitted: Cohort;
  readonly fittedTo: 'all' | 'laterStarters';
  /** How much one client's purchases differ in amount (`PurchaseSummary`). */
  readonly spendSpread: number;
}

/**
 * Whom a forecast is of, and whom its models are fitted to: those that came later, where the list may not hold the others from
 * their start and these are enough.
 * @returns null where too few clients came back
 */
export function forecastClients(summary: PurchaseSummary, terms: Starts): ForecastClients | null {
  const all = cohortOf(summary);
  const repeaters = (cohort: Cohort): number => cohort.frequency.reduce((count, x) => count + (x > 0 ? 1 : 0), 0);
  if (repeaters(all) < FEWEST_REPEATERS) return null;
  const later = terms.startsKnown ? all : cohortOf(summary, knownStart(summary, terms));
  const asLater = !terms.startsKnown && later.clients.length >= FEWEST_LATER && repeaters(later) >= FEWEST_REPEATERS;
  return {
    all,
    fitted: asLater ? later : all,
    fittedTo: asLater ? 'laterStarters' : 'all',
    spendSpread: summary.spendSpread,
  };
}

/** A figure of the cohort's clients as a column of the list's. */
export function spread({ clients }: Cohort, size: number, of: (i: number) => number): Float64Array {
  const column = new Float64Array(size).fill(NaN);
  for (let i = 0; i < clients.length; i++) column[clients[i]!] = of(i);
  return column;
}
