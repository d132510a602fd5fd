import { type History, type Predictions, purchaseModel } from '../fitted';
import { type PurchaseSummary, YEAR_DAYS } from '../purchases';
import { eachAlike } from './choose';
import { cohortOf } from './cohort';
import type { PurchaseForecast } from './forecast';
import { endsOf } from './ends';
import { expectedIntervals, reaching, valuesAtSets } from './intervals';
import { finished } from './steps';

/**
 * A figure of each client of the list, with the 90 % interval of what is not known of the parameters; NaN where there is none. An
 * interval without an upper end has its lower one all the same.
 */
export interface OpenFigures {
  readonly values: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Whose figures are asked for: each takes a moment, so that nobody else's are worked out. */
export interface AskedClients {
  readonly forecast: Pick<PurchaseForecast, 'choice' | 'joint'>;
  readonly summary: PurchaseSummary;
  /** Whether one of the list's clients is asked for. */
  keeps(client: number): boolean;
}

/** Days of a year of 52 weeks, as which purchases to come are discounted. */
const FORECAST_YEAR = 364;
/** A figure without a horizon takes as long as so many of one. */
const TIMES_AS_LONG = 20;

/**
 * All purchases that clients still have to make, without a horizon, each discounted from its moment.
 * @param yearlyRate a year being 52 weeks; at 0 they may have no end
 * @returns purchases; Infinity where they have no end; null without a forecast, or where nobody seems to leave
 */
export const purchasesToCome = (asked: AskedClients, yearlyRate: number): OpenFigures | null =>
  figuresOf(asked, (at, history, unitDays) =>
    at.discounted(history, (Math.log1p(yearlyRate) * unitDays) / FORECAST_YEAR),
  );

/**
 * What is left of clients' relations, if they have not left: until when half of those like each stay.
 * @returns years of 365.25 days; Infinity where that is out of reach; null without a forecast, or where nobody seems to leave
 */
export const yearsLeft = (asked: AskedClients): OpenFigures | null =>
  figuresOf(asked, (at, history, unitDays) => (at.lifetime(history).median * unitDays) / YEAR_DAYS);

/** A figure of each history, and how far it is open: by the delta method or, at a limit, by what the histories leave open. */
function figuresOf(
  { forecast: { choice, joint }, summary, keeps }: AskedClients,
  figure: (at: Predictions, history: History, unitDays: number) => number,
): OpenFigures | null {
  const fit = choice?.candidates[0]?.fit;
  if (!fit || fit.limit === 'nobodyLeaves') return null;
  const model = purchaseModel(fit.model);
  const cohort = cohortOf(summary, keeps);
  const figures = (parameters: Float64Array): Float64Array => {
    const at = model.at(parameters);
    return eachAlike(cohort, fit.unitDays, (history) => figure(at, history, fit.unitDays));
  };
  const values = figures(fit.parameters);
  const { low, high } = fit.covariance ? expectedIntervals(fit, figures) : openEnds();
  return { values: ofList(values), low: ofList(low.map(known)), high: ofList(high.map(known)) };

  function openEnds(): { readonly low: Float64Array; readonly high: Float64Array } {
    const sets = finished(valuesAtSets(joint?.sampled ?? null, TIMES_AS_LONG * values.length, figures));
    const ends = Array.from(values, (value, i) => reaching(endsOf(Float64Array.from(sets, (set) => set[i]!)), value));
    return {
      low: Float64Array.from(ends, ({ low: end }) => end),
      high: Float64Array.from(ends, ({ high: end }) => end),
    };
  }

  function ofList(each: Float64Array): Float64Array {
    const all = new Float64Array(summary.age.length).fill(NaN);
    cohort.clients.forEach((client, i) => (all[client] = each[i]!));
    return all;
  }
}

/** Ends of an interval are known or are not: a figure without an end has none. */
const known = (end: number): number => (Number.isFinite(end) ? end : NaN);
