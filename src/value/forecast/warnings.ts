import { YEAR_DAYS } from '../purchases';
import type { Choice } from './choose';
import type { Cohort } from './cohort';
import { type ChosenSpend, isOtherwise } from './spendModel';
import type { TrackedMonth } from './tracking';

/**
 * When not to believe a forecast, and what can be said all the same.
 * - `fewClients` {clients}: what all of them buy can be said within its interval; a single client's figure hardly
 * - `flat`: the histories leave the parameters open by more than a factor of e; the interval says how much
 * - `noSeason` {days}: a list of less than two years shows no season
 * - `drift` {actual, expected}: in the last three months much more, or much less, was bought than the model expects
 * - `heldOut` {forecast, actual, days, compared}: the chosen model missed what was bought in the parts kept back, together, by
 *   more than a fifth; of `compared` clients where the models were compared on some only, else null
 * - `spendFrequency` {correlation}: who buys more often spends more (or less) each time, which the spend model excludes
 * - `spendTail` {q}: the mean spend over all clients has no end; of a client without a repeat nothing is said
 * - `spendSpread` {observed, model}: a client's purchases differ in amount by much less, or much more, than the spend model
 *   takes them to (deviation ÷ mean): what it says of single clients leans too much on the others, or too little
 * - `noSpend`: too few clients came back to say what a purchase is worth
 */
export type ForecastWarning =
  | { readonly id: 'fewClients'; readonly clients: number }
  | { readonly id: 'flat' }
  | { readonly id: 'noSeason'; readonly days: number }
  | { readonly id: 'drift'; readonly actual: number; readonly expected: number }
  | {
      readonly id: 'heldOut';
      readonly forecast: number;
      readonly actual: number;
      readonly days: number;
      readonly compared: number | null;
    }
  | { readonly id: 'spendFrequency'; readonly correlation: number }
  | { readonly id: 'spendTail'; readonly q: number }
  | { readonly id: 'spendSpread'; readonly observed: number; readonly model: number }
  | { readonly id: 'noSpend' };

const FEW = 100;
/** Standard error of a parameter's logarithm from which it is open. */
const OPEN = 1;
/** Part by which three months, or the time kept back, may stray. */
const STRAYS = 0.2;
/** A correlation that is one: larger than chance makes it, and than what does no harm. */
const CORRELATED = 0.1;

/**
 * What has to be said before a forecast is believed; empty where there is nothing.
 * @param days that the list of purchases covers
 */
export function forecastWarnings(
  cohort: Cohort,
  { candidates, holdout, compared }: Choice,
  {
    spend,
    tracking,
    days,
  }: {
    readonly spend: ChosenSpend | null;
    readonly tracking: readonly TrackedMonth[];
    readonly days: number;
  },
): ForecastWarning[] {
  const { fit, heldOut } = candidates[0]!;
  const warnings: ForecastWarning[] = [];
  const clients = cohort.clients.length;
  if (clients < FEW) warnings.push({ id: 'fewClients', clients });
  const { covariance } = fit;
  const size = Math.sqrt(covariance?.length ?? 0);
  if (covariance && Array.from({ length: size }, (_, k) => covariance[k * size + k]!).some((one) => one > OPEN ** 2)) {
    warnings.push({ id: 'flat' });
  }
  if (days < 2 * Math.floor(YEAR_DAYS)) warnings.push({ id: 'noSeason', days });
  // Not known where the model could not be tried.
  if (holdout && Math.abs(heldOut - holdout.actual) > STRAYS * holdout.actual) {
    const { actual, days } = holdout;
    const some = compared < fit.clients ? compared : null;
    warnings.push({ id: 'heldOut', forecast: heldOut, actual, days, compared: some });
  }
  const [before, last] = [tracking.at(-4), tracking.at(-1)];
  if (before && last) {
    const [actual, expected] = [last.actual - before.actual, last.expected - before.expected];
    const chance = 2 * Math.sqrt(expected);
    if (Math.abs(actual - expected) > Math.max(chance, STRAYS * expected))
      warnings.push({ id: 'drift', actual, expected });
  }
  if (!spend) return [...warnings, { id: 'noSpend' }];
  const { correlation } = spend;
  if (Math.abs(correlation) > Math.max(CORRELATED, 2 / Math.sqrt(spend.clients))) {
    warnings.push({ id: 'spendFrequency', correlation });
  }
  const { observed } = spend.basis;
  const model = spend.basis[spend.from];
  // Where everybody's own mean is taken as it is, nothing is drawn to others.
  if (spend.limit !== 'steadySpend' && isOtherwise(observed, model)) {
    warnings.push({ id: 'spendSpread', observed, model });
  }
  if (spend.parameters.q <= 1) warnings.push({ id: 'spendTail', q: spend.parameters.q });
  return warnings;
}
