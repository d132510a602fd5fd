import type { Histories } from '../purchases';
import { type Cohort, cohortOf, knownAt } from './cohort';

/** The last half of the list is held out, in parts that follow each other: of four weeks at least, of a year at most. */
const HELD_OUT = 1 / 2;
const MOST_PARTS = 4;
const LONGEST = 364;
const SHORTEST = 28;
/** With fewer clients that came back before a part, or purchases in it, it tells nothing. */
const FEWEST = 20;

/** A part of the list that is kept from the models. */
export interface HeldOutPart {
  readonly days: number;
  /** Who was known before it, as then known. */
  readonly before: Cohort;
  /** What they bought in it. */
  readonly actual: number;
}

/** As many parts as the list has enough for; none in a short one. */
export function heldOutParts(histories: Histories, cohort: Cohort, end: number): readonly HeldOutPart[] {
  const first = cohort.firstDay.reduce((least, day) => Math.min(least, day), Infinity);
  const half = Math.floor((end - first) * HELD_OUT);
  const wanted = new Set(cohort.clients);
  for (let parts = Math.min(MOST_PARTS, Math.floor(half / SHORTEST)); parts > 0; parts--) {
    const days = Math.min(LONGEST, Math.floor(half / parts));
    const found: HeldOutPart[] = [];
    for (let k = parts; k > 0; k--) {
      const from = end - k * days;
      const before = cohortOf(knownAt(histories, from), (c) => wanted.has(c));
      const actual = bought(histories, before, from, from + days);
      if (actual < FEWEST || before.frequency.filter((x) => x > 0).length < FEWEST) break;
      found.push({ days, before, actual });
    }
    if (found.length === parts) return found;
  }
  return [];
}

/** Purchases of a cohort's clients after one day and up to another. */
function bought({ starts, days }: Histories, { clients }: Cohort, after: number, until: number): number {
  let count = 0;
  for (const c of clients) {
    for (let k = starts[c]!; k < starts[c + 1]!; k++) if (days[k]! > after && days[k]! <= until) count++;
  }
  return count;
}
