import { dayOfSerial, serialOf } from '../../portfolio';
import type { ContractHistory } from './cohorts';

/** The same day so many months later, or the last one of a month that does not have it. */
function afterMonths(serial: number, months: number): number {
  const { year, month, day } = dayOfSerial(serial);
  const next = serialOf(year, month + months, 1);
  const last = serialOf(year, month + months + 1, 1) - 1;
  return Math.min(next + day - 1, last);
}

const monthOf = (serial: number): number => {
  const { year, month } = dayOfSerial(serial);
  return 12 * year + month;
};

/** Whole periods from one day to another: 12 months from 1 March to 1 March. */
function periodsTo(start: number, end: number, months: number): number {
  let periods = Math.floor((monthOf(end) - monthOf(start)) / months);
  if (afterMonths(start, periods * months) > end) periods--;
  return periods;
}

/**
 * The day on which a contract that runs can next be renewed or lost: its end where it has one, which no period shortens; else
 * the turn of its current period.
 * @param end NaN while it is open
 * @param known periods that it has completed
 */
export const nextTurn = (start: number, end: number, known: number, months: number): number =>
  Number.isNaN(end) ? afterMonths(start, (known + 1) * months) : end;

/**
 * Whether a contract that runs cannot be lost at the turn of its current period, for its end is more than a month later: then
 * a period is no renewal of it.
 */
export const isBoundBeyond = (start: number, end: number, known: number, months: number): boolean =>
  end > afterMonths(start, (known + 1) * months) + MONTH_DAYS;
const MONTH_DAYS = 31;

/**
 * A contract in periods of so many months, as it is known on the day of observation. Lost in its t-th period: its end
 * lies within it, on its last day, or on the day of the renewal that did not come.
 * @param end NaN while it runs; a day after the observation is one that is still to come
 */
export function contractHistory(
  start: number,
  end: number,
  { observed, months }: { readonly observed: number; readonly months: number },
): ContractHistory {
  const known = Math.max(0, periodsTo(start, observed, months));
  if (!(end <= observed)) return { known, lost: 0 };
  const whole = periodsTo(start, end, months);
  const lost = Math.max(1, afterMonths(start, whole * months) === end ? whole : whole + 1);
  return { known, lost };
}
