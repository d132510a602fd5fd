import {
  type History,
  type FitStart,
  type Predictions,
  PURCHASE_MODELS,
  type PurchaseFit,
  type PurchaseModel,
  purchaseModel,
} from '../fitted';
import type { Histories } from '../purchases';
import type { Cohort } from './cohort';
import { type HeldOutPart, heldOutParts } from './heldOut';
import { representatives } from './representatives';
import type { Stepwise } from './steps';

/** A model as it was fitted to all that is known, and how it did where it did not know. */
export interface Candidate {
  readonly fit: PurchaseFit;
  /** Bayesian information criterion: less is better. */
  readonly bic: number;
  /** Purchases that it forecast for the times held out, all together; NaN where that could not be tried. */
  readonly heldOut: number;
  /** How far it was off in them on average, either way, as a part of what was bought; NaN where that could not be tried. */
  readonly missed: number;
}

/** How a model was chosen. */
export interface Choice {
  /** All that could be fitted, the chosen one first, then by how they rank. */
  readonly candidates: readonly Candidate[];
  /**
   * The last part of the list, kept from the models: its days, the parts into which it was cut, and what was bought in it by
   * clients known before each.
   */
  readonly holdout: {
    readonly days: number;
    readonly parts: number;
    readonly actual: number;
    readonly clients: number;
    /** Standard error of the best one's mean miss, as a part of what was bought: so far apart, models count as equal. */
    readonly error: number;
  } | null;
  /** What decided: the holdout, where one missed clearly less than all others, else the criterion. */
  readonly by: 'holdout' | 'bic' | 'only';
  /**
   * Clients that the models were compared by. Fewer than the cohort's: all figures of the candidates and of the holdout are
   * of these, but for the fit of the first candidate, the chosen one, which is to the whole cohort.
   */
  readonly compared: number;
}

/** With more clients models are compared by so many of them: these tell the models apart as well as all would. */
export const MOST_COMPARED = 3000;

/** The largest parameter that a fit is begun with where the one before it went to a limit, and one over the smallest. */
const FAR = 20;

const usable = ({ end, limit }: PurchaseFit): boolean => end === 'interior' || limit !== null;

/** Whether regular buyers turned out to be none: with k = 1 their model is MBG/NBD, and a list has it once. */
export const isMbg = ({ model, parameters }: PurchaseFit): boolean => model === 'mbgk' && parameters.at(-1) === 1;

/** A figure of every client of a cohort, worked out once for those whose histories are alike; times in units of so many days. */
export function eachAlike(cohort: Cohort, unitDays: number, figure: (history: History) => number): Float64Array {
  const { first, of } = cohort.alike;
  const found = new Float64Array(first.length);
  for (let k = 0; k < found.length; k++) {
    const i = first[k]!;
    found[k] = figure({ x: cohort.frequency[i]!, tx: cohort.recency[i]! / unitDays, T: cohort.age[i]! / unitDays });
  }
  const all = new Float64Array(of.length);
  for (let i = 0; i < all.length; i++) all[i] = found[of[i]!]!;
  return all;
}

/** Purchases that a model expects of all clients of a cohort in the next days. */
export function expectedOf(at: Predictions, cohort: Cohort, days: number, unitDays: number): Float64Array {
  const t = days / unitDays;
  return eachAlike(cohort, unitDays, (history) => at.expected(history, t));
}

/** Sum of all values, NaN where one is; 0 of none. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return sum;
}

/** What models are compared on: whose histories they are fitted to, and the parts of the list that are kept from them. */
export interface Comparison {
  readonly cohort: Cohort;
  readonly parts: readonly HeldOutPart[];
}

/** A model as it was fitted to a comparison's clients, and the purchases that it forecast for each part held out. */
export interface Trial {
  readonly fit: PurchaseFit;
  readonly forecasts: readonly number[];
}

/**
 * What the models of a cohort are compared on. Where clients are many, some of them, evenly spread,
 * stand for all.
 * @param cohort who the models are fitted to
 * @param most clients that they are compared by
 */
export function comparisonOf(histories: Histories, cohort: Cohort, end: number, most = MOST_COMPARED): Comparison {
  if (cohort.clients.length <= most) return { cohort, parts: heldOutParts(histories, cohort, end) };
  const some = representatives(histories, cohort, end, most);
  return { cohort: some.cohort, parts: heldOutParts(some.histories, some.cohort, end) };
}

/** A model's fit to the clients of a comparison; null where it has none. */
export function fitCompared(model: PurchaseModel, { cohort }: Comparison): PurchaseFit | null {
  const fit = fitSafely(model, cohort);
  return fit && usable(fit) ? fit : null;
}

/** Fits without the one that another of them is, too: regular buyers that turned out to be none are MBG/NBD's. */
export function keptFits(fits: readonly PurchaseFit[]): PurchaseFit[] {
  const known = fits.some(({ model }) => model === 'mbg');
  return fits.filter((fit) => !(known && isMbg(fit)));
}

/** Purchases that a model expects in a part held out; NaN where it cannot be fitted to what was known before. */
export function forecastPart({ days, before }: HeldOutPart, whole: PurchaseFit): number {
  const model = purchaseModel(whole.model);
  const fit = fitFrom(model, before, whole);
  return fit ? sumOf(expectedOf(model.at(fit.parameters), before, days, fit.unitDays)) : NaN;
}

/**
 * Chooses a model, and fits it to the whole cohort. Many clients' models are compared by some of them; from the place that
 * the chosen one comes to there, its way to that of all is short.
 * @param cohort who the models are fitted to
 * @param most clients that the models are compared by
 */
export function* chooseSteps(
  histories: Histories,
  cohort: Cohort,
  end: number,
  most = MOST_COMPARED,
): Stepwise<Choice> {
  const comparison = comparisonOf(histories, cohort, end, most);
  return yield* chosenSteps(yield* comparedSteps(comparison), cohort);
}

/** A choice by some of a cohort's clients as one of all of them: the first model that can be is fitted to them. */
export function* chosenSteps(choice: Choice, cohort: Cohort): Stepwise<Choice> {
  if (choice.compared === cohort.clients.length) return choice;
  const others: Candidate[] = [];
  for (const candidate of choice.candidates) {
    yield { stage: 'intervals', done: others.length, total: choice.candidates.length };
    const fit = fitOfAll(cohort, candidate.fit);
    if (!fit) others.push(candidate);
    else {
      const rest = choice.candidates.filter((one) => one !== candidate && !others.includes(one));
      return { ...choice, candidates: [{ ...candidate, fit }, ...rest, ...others] };
    }
  }
  return { ...choice, candidates: [] };
}

/**
 * Fits every model and ranks them. The last half of the list is cut into four parts; each model, fitted to what was known
 * before a part, forecasts it (rolling origins: one origin is a view of one season; Tashman 2000).
 */
function* comparedSteps(comparison: Comparison): Stepwise<Choice> {
  const { parts } = comparison;
  const fits: PurchaseFit[] = [];
  for (const [k, model] of PURCHASE_MODELS.entries()) {
    yield { stage: 'models', done: k, total: PURCHASE_MODELS.length };
    const fit = fitCompared(model, comparison);
    if (fit) fits.push(fit);
  }
  const kept = keptFits(fits);
  const trials: Trial[] = [];
  for (const [k, fit] of kept.entries()) {
    const forecasts: number[] = [];
    for (const [at, part] of parts.entries()) {
      yield { stage: 'holdout', done: k * parts.length + at, total: kept.length * parts.length };
      forecasts.push(forecastPart(part, fit));
    }
    trials.push({ fit, forecasts });
  }
  return ranked(trials, comparison);
}

/**
 * Of the models whose mean miss is within one standard error of the least (the one-standard-error rule of Breiman, Friedman,
 * Olshen and Stone 1984), the one with the lowest BIC is taken.
 */
export function ranked(trials: readonly Trial[], { cohort, parts }: Comparison): Choice {
  const actual = parts.reduce((sum, part) => sum + part.actual, 0);
  const tried = trials.map(({ fit, forecasts }) => {
    const bic = fit.free * Math.log(Math.max(1, fit.clients)) - 2 * fit.logLikelihood;
    const misses = parts.map((part, k) => Math.abs(forecasts[k]! - part.actual));
    const known = parts.length > 0;
    const candidate: Candidate = {
      ...{ fit, bic },
      heldOut: known ? sumOf(forecasts) : NaN,
      missed: known ? sumOf(misses) / actual : NaN,
    };
    return { candidate, misses };
  });
  const candidates = tried.map(({ candidate }) => candidate);
  const best = tried.reduce<(typeof tried)[number] | null>(
    (least, one) => (one.candidate.missed < (least?.candidate.missed ?? Infinity) ? one : least),
    null,
  );
  const error = best ? (standardErrorOf(best.misses, actual) * parts.length) / actual : 0;
  const inRange = ({ missed }: Candidate): boolean => !best || missed <= best.candidate.missed + error;
  const order = [...candidates].sort(
    (one, other) => Number(inRange(other)) - Number(inRange(one)) || one.bic - other.bic,
  );
  return {
    candidates: order,
    holdout: best && {
      days: parts.reduce((sum, { days }) => sum + days, 0),
      parts: parts.length,
      actual,
      clients: parts.at(-1)!.before.clients.length,
      error,
    },
    by: order.length < 2 ? 'only' : order.filter(inRange).length === 1 ? 'holdout' : 'bic',
    compared: cohort.clients.length,
  };
}

/** Of a mean of misses: as they differ, and no less than chance alone moves the purchases of a part. */
function standardErrorOf(misses: readonly number[], actual: number): number {
  const size = misses.length;
  const mean = sumOf(misses) / size;
  const variance = size < 2 ? 0 : misses.reduce((sum, miss) => sum + (miss - mean) ** 2, 0) / (size - 1);
  return Math.sqrt(Math.max(variance, actual / size) / size);
}

/** Histories that a model cannot take are no histories for it. */
function fitSafely(model: PurchaseModel, cohort: Cohort, start?: FitStart): PurchaseFit | null {
  try {
    return model.fit(cohort, 7, start);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A model's fit to all, from where the one to some of them ended; of a limit model, from this side of every bound. */
function fitOfAll(cohort: Cohort, some: PurchaseFit): PurchaseFit | null {
  const model = purchaseModel(some.model);
  const fit = fitSafely(model, cohort, near(some));
  if (fit && usable(fit)) return fit;
  const cold = fitSafely(model, cohort);
  return cold && usable(cold) ? cold : null;
}

/** Parameters to begin with where another fit ended; of a limit model, from this side of every bound. */
const near = ({ end, parameters }: PurchaseFit): Float64Array =>
  end === 'interior'
    ? parameters
    : parameters.map((value, k) => {
        // k, behind the others, has no bound.
        if (k > 3) return value;
        // Two that have gone far together say a mean by their ratio.
        const both = Math.min(value, parameters[k ^ 1]!);
        return both > FAR ? (value / both) * FAR : Math.max(1 / FAR, Math.min(FAR, value));
      });

/**
 * A rough fit from where one to others ended, or, where that leads nowhere, one from the usual place; null where nothing is
 * found.
 */
function fitFrom(model: PurchaseModel, cohort: Cohort, other: PurchaseFit): PurchaseFit | null {
  const warm = fitSafely(model, cohort, { near: near(other) });
  const fit = warm && usable(warm) ? warm : fitSafely(model, cohort);
  return fit && usable(fit) ? fit : null;
}
