import { dayOfSerial } from '../../portfolio';
import { NEW_CLIENT, type Predictions } from '../fitted';
import type { Histories } from '../purchases';
import type { Cohort } from './cohort';

/** Repeat purchases until the end of a month: those made, and those that the model expects of such clients. */
export interface TrackedMonth {
  /** "2024-03". */
  readonly month: string;
  readonly actual: number;
  readonly expected: number;
}

/** Actual against expected repeat purchases, summed up month by month: whether the model follows what happened. */
export function track(
  { starts, days }: Histories,
  cohort: Cohort,
  end: number,
  { at, unitDays }: { readonly at: Predictions; readonly unitDays: number },
): TrackedMonth[] {
  if (cohort.clients.length === 0) return [];
  const first = cohort.firstDay.reduce((least, day) => Math.min(least, day), Infinity);
  const ends: { readonly month: string; readonly day: number }[] = [];
  for (let day = first; day <= end; day++) {
    const { year, month } = dayOfSerial(day);
    if (day === end || dayOfSerial(day + 1).month !== month)
      ends.push({ month: `${year}-${String(month).padStart(2, '0')}`, day });
  }
  const made = new Float64Array(end - first + 1);
  for (const c of cohort.clients) for (let k = starts[c]! + 1; k < starts[c + 1]!; k++) made[days[k]! - first]!++;
  // Clients by the day on which they came, many on the same, and what one is expected to have bought after so many days.
  const came = new Float64Array(end - first + 1);
  for (const day of cohort.firstDay) came[day - first]!++;
  const expectedIn = new Float64Array(end - first + 1);
  for (let days = 1; days < expectedIn.length; days++) expectedIn[days] = at.expected(NEW_CLIENT, days / unitDays);
  let actual = 0;
  let from = 0;
  return ends.map(({ month, day }) => {
    for (; from <= day - first; from++) actual += made[from]!;
    let expected = 0;
    for (let start = first; start < day; start++) expected += came[start - first]! * expectedIn[day - start]!;
    return { month, actual, expected };
  });
}

/** Clients with so many repeat purchases, and how many the model expects; the last is all from there on. */
export interface FrequencyFit {
  readonly actual: readonly number[];
  readonly expected: readonly number[];
}

const MOST = 10;

/** How many clients bought again 0, 1, 2 … times, against what the model expects of clients as old. */
export function frequencyFit(
  cohort: Cohort,
  { at, unitDays }: { readonly at: Predictions; readonly unitDays: number },
): FrequencyFit {
  const actual = new Array<number>(MOST + 1).fill(0);
  for (const x of cohort.frequency) actual[Math.min(MOST, x)]!++;
  // Ages in weeks: a week older changes no histogram.
  const ages = new Map<number, number>();
  for (const age of cohort.age) {
    const weeks = Math.round(age / 7);
    ages.set(weeks, (ages.get(weeks) ?? 0) + 1);
  }
  const expected = new Array<number>(MOST + 1).fill(0);
  for (const [weeks, clients] of ages) {
    let below = 0;
    for (let count = 0; count < MOST; count++) {
      const probability = weeks === 0 ? Number(count === 0) : at.probability(count, (7 * weeks) / unitDays);
      expected[count]! += clients * probability;
      below += probability;
    }
    expected[MOST]! += clients * Math.max(0, 1 - below);
  }
  return { actual, expected };
}
