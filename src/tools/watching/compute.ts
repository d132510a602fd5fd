import {
  bridged,
  calledAs,
  compareSnapshots,
  type Gap,
  gapsBetween,
  type GapWay,
  type Snapshot,
  type SnapshotComparison,
  snapshotOf,
  columnsRenamed,
  yearsMoved,
} from '../../method';
import { serialOfIso } from '../../portfolio';
import type { Inputs } from '../tool';
import { type History, NO_HISTORY } from './history/read';
import { sameSnapshot } from './history/save';
import { CADENCE_DAYS, NOW, type WatchingSettings } from './settings';

export interface Watching {
  readonly history: History;
  /** Null where there are no two different snapshots. */
  readonly comparison: SnapshotComparison | null;
  /** The earlier snapshot was restated. */
  readonly corrected: boolean;
  /** The later one is the clients as they are, not saved. */
  readonly isNow: boolean;
  /** The two were chosen the wrong way round, and are compared in the calendar's order. */
  readonly swapped: boolean;
  /** What each of the two reads of a year of its own: the later one's header by the earlier one's. */
  readonly years: Readonly<Record<string, string>>;
  /** What the later one reads under another header, by the earlier one's. */
  readonly renamed: Readonly<Record<string, string>>;
  /** The day that was chosen for both; null: for one at the most. */
  readonly same: string | null;
  /** Columns that one of the two knows of nobody, and what was done about them. */
  readonly gaps: readonly Gap[];
  readonly gapWay: GapWay;
}

/** How long ago the last snapshot was taken, and whether another one is due; null without one. */
export interface Reminder {
  readonly date: string;
  readonly days: number;
  readonly due: boolean;
  /** Years ago: the table may well be of those days too, and nothing is due then. */
  readonly old: boolean;
}

/** Past two of the longest cadence: who saves snapshots at all has saved one by then. */
const OLD_DAYS = 2 * 366;

/** @param today ISO */
export function reminderOf({ snapshots }: History, { cadence }: WatchingSettings, today: string): Reminder | null {
  const last = snapshots.filter(({ date }) => date <= today).at(-1);
  if (!last) return null;
  const days = serialOfIso(today)! - serialOfIso(last.date)!;
  const every = CADENCE_DAYS[cadence];
  const old = days > OLD_DAYS;
  return { date: last.date, days, due: every !== null && days >= every && !old, old };
}

/** What becomes of gaps unless it is told: nobody's figures are taken from another day unasked. */
export const GAP_WAY: GapWay = 'without';

/**
 * Compares two snapshots of the history, or one with the clients as they are. Of its own accord: the clients of today
 * with the last snapshot, or the two latest where the last one holds the clients as they are.
 */
export function watch(
  { classification, date, history = NO_HISTORY }: Inputs,
  { from, to, unknown: gapWay = GAP_WAY }: WatchingSettings,
): Watching {
  const { snapshots, corrections } = history;
  const at = (wanted: string | null): Snapshot | undefined => snapshots.find((one) => one.date === wanted);
  const now = snapshotOf(classification, { date });
  const latest = snapshots.at(-1);
  const holdsNow = (one: Snapshot): boolean =>
    one.date >= date || sameSnapshot(calledAs(corrections.get(one.date) ?? one, now), now);
  const unasked = latest && snapshots.length > 1 && from !== latest.date && holdsNow(latest) ? latest : undefined;
  const chosen = to === NOW ? undefined : to === null ? unasked : at(to);
  const toNow = chosen === undefined;
  const after = chosen ?? now;
  const before =
    at(from) ?? snapshots.filter((one) => one.date < after.date || (toNow && one.date === after.date)).at(-1);
  const none = {
    history,
    comparison: null,
    corrected: false,
    isNow: toNow,
    swapped: false,
    years: {},
    renamed: {},
    gaps: [],
    gapWay,
  };
  if (!before || before === after) return { ...none, same: before ? before.date : null };
  const swapped = before.date > after.date;
  const [first, last] = swapped ? [after, before] : [before, after];
  const corrected = (first === now ? undefined : corrections.get(first.date)) ?? null;
  // A later snapshot that was restated is what it was restated to.
  const restated = (last === now ? undefined : corrections.get(last.date)) ?? last;
  // Figures of tools that were written anew between the two, and of another year, are the same criterion under another header.
  const called = (one: Snapshot): Snapshot => calledAs(one, restated);
  const pair = { before: called(first), after: called(restated), corrected: corrected && called(corrected) };
  const gaps = gapsBetween(pair);
  const known = bridged(pair, gaps, gapWay);
  const comparison = compareSnapshots(known.before, known.after, known.corrected);
  const how = { corrected: corrected !== null, isNow: last === now, swapped };
  const years = yearsMoved(first, restated);
  const others = Object.entries(columnsRenamed(first, restated)).filter(([from]) => !(from in years));
  const headers = { years, renamed: Object.fromEntries(others) };
  return { history, comparison, ...how, ...headers, same: null, gaps, gapWay };
}
