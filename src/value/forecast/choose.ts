import { type Predictions, PURCHASE_MODELS, type PurchaseFit, type PurchaseModel } from '../fitted';
import type { Histories } from '../purchases';
import { type Cohort, cohortOf, knownAt } from './cohort';

/** A model as it was fitted to all that is known, and how it did where it did not know. */
export interface Candidate {
  readonly fit: PurchaseFit;
  /** Bayesian information criterion: less is better. */
  readonly bic: number;
  /** Purchases that it forecast for the time held out; NaN where that could not be tried. */
  readonly heldOut: number;
}

/** How a model was chosen. */
export interface Choice {
  /** All that could be fitted, the chosen one first, then by how they rank. */
  readonly candidates: readonly Candidate[];
  /** The last part of the list, kept from the models: its days and what was bought in it by clients known before. */
  readonly holdout: { readonly days: number; readonly actual: number; readonly clients: number } | null;
  /** What decided: the holdout, where one missed clearly less than all others, else the criterion. */
  readonly by: 'holdout' | 'bic' | 'only';
}

/** A holdout is a third of the list, no longer than a year, and not shorter than four weeks. */
const HELD_OUT = 1 / 3;
const LONGEST = 364;
const SHORTEST = 28;
/** The part of what was bought that forecasts may lie apart and count as equal. */
const SEASON = 0.1;
/** With fewer clients that came back before it, or purchases in it, a holdout tells nothing. */
const FEWEST = 20;

const usable = ({ end, limit }: PurchaseFit): boolean => end === 'interior' || limit !== null;

/** Purchases that a model expects of all clients of a cohort in the next days. */
export function expectedOf(at: Predictions, cohort: Cohort, days: number, unitDays: number): Float64Array {
  const known = new Map<string, number>();
  return Float64Array.from(cohort.clients, (_, i) => {
    const [x, tx, T] = [cohort.frequency[i]!, cohort.recency[i]!, cohort.age[i]!];
    const key = `${x} ${tx} ${T}`;
    let found = known.get(key);
    if (found === undefined) {
      found = at.expected({ x, tx: tx / unitDays, T: T / unitDays }, days / unitDays);
      known.set(key, found);
    }
    return found;
  });
}

export const sumOf = (values: ArrayLike<number>): number =>
  Array.prototype.reduce.call(values, (a, b) => a + b, 0) as number;

/**
 * Fits every model and chooses one: each forecasts the last part of the list from what was known before it; of those that
 * miss what was bought by no more than the best one and a tenth, the one with the lowest BIC. A tenth is what a season moves,
 * which no model knows: within it, a holdout of weeks says less than the likelihood of all histories.
 * @param cohort who the models are fitted to
 */
export function chooseModel(
  histories: Histories,
  cohort: Cohort,
  end: number,
  models: readonly PurchaseModel[] = PURCHASE_MODELS,
): Choice {
  const holdout = holdOut(histories, cohort, end);
  const candidates = models.flatMap((model): Candidate[] => {
    const fit = fitSafely(model, cohort);
    if (!fit || !usable(fit)) return [];
    const bic = fit.free * Math.log(Math.max(1, fit.clients)) - 2 * fit.logLikelihood;
    return [{ fit, bic, heldOut: holdout ? forecastHoldout(model, holdout) : NaN }];
  });
  const missed = candidates.map(({ heldOut }) => (holdout ? Math.abs(heldOut - holdout.actual) : NaN));
  const least = Math.min(...missed.filter((one) => !Number.isNaN(one)));
  const inRange = (k: number): boolean =>
    !holdout || !Number.isFinite(least) || missed[k]! <= least + SEASON * holdout.actual;
  const order = [...candidates.keys()].sort(
    (one, other) => Number(inRange(other)) - Number(inRange(one)) || candidates[one]!.bic - candidates[other]!.bic,
  );
  return {
    candidates: order.map((k) => candidates[k]!),
    holdout: holdout && { days: holdout.days, actual: holdout.actual, clients: holdout.before.clients.length },
    by: candidates.length < 2 ? 'only' : order.filter(inRange).length === 1 ? 'holdout' : 'bic',
  };
}

/** Histories that a model cannot take are no histories for it. */
function fitSafely(model: PurchaseModel, cohort: Cohort): PurchaseFit | null {
  try {
    return model.fit(cohort);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface HeldOut {
  readonly days: number;
  readonly before: Cohort;
  /** What its clients bought in the time held out. */
  readonly actual: number;
}

function holdOut(histories: Histories, cohort: Cohort, end: number): HeldOut | null {
  const first = cohort.firstDay.reduce((least, day) => Math.min(least, day), Infinity);
  const days = Math.min(LONGEST, Math.floor((end - first) * HELD_OUT));
  if (!(days >= SHORTEST)) return null;
  const wanted = new Set(cohort.clients);
  const before = cohortOf(knownAt(histories, end - days), (c) => wanted.has(c));
  if (before.frequency.filter((x) => x > 0).length < FEWEST) return null;
  let actual = 0;
  for (const c of before.clients) {
    for (let k = histories.starts[c]!; k < histories.starts[c + 1]!; k++) if (histories.days[k]! > end - days) actual++;
  }
  return actual < FEWEST ? null : { days, before, actual };
}

/** Purchases that a model expects for the time held out; NaN where it cannot be fitted to what was known before. */
function forecastHoldout(model: PurchaseModel, { days, before }: HeldOut): number {
  const fit = fitSafely(model, before);
  return fit && usable(fit) ? sumOf(expectedOf(model.at(fit.parameters), before, days, fit.unitDays)) : NaN;
}
