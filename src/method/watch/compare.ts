import { type Migration, migrationOf, sumOf } from '../compare/migration';
import { rulesVersion } from '../compare/rulesVersion';
import { type CutChange, cutChanges } from './schemeBetween';
import { type Explanation, explainMoves, isExplained, type NoExplanation } from './explain';
import { type Paired, pairSnapshots } from './pairs';
import type { Snapshot } from './snapshot';
import { type EuroMoves, euroMoves } from './euros';

/** What is worth looking at in a client between two snapshots, as bits in this order (method.md §1.18). */
export const ALERTS = ['BLOCK', 'DROP2', 'DIGIT_DOWN', 'DIGIT_UP', 'SEGMENT', 'NEW', 'GONE'] as const;
export type Alert = (typeof ALERTS)[number];
/** A total that falls by so much is a drop. */
export const DROP = -2;

/** Turnover that falls to this part of it, or below, is said [ours]; no alert of the method's, which knows of digits alone. */
const HALF = 0.5;

/** No difference can be said: one of the two is blank, or they are digits of different criteria. */
export const UNKNOWN_DELTA = -128;

export interface SnapshotComparison {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly paired: Paired;
  /** By place in the later snapshot; {@link UNKNOWN_DELTA} where there is no difference to be said. */
  readonly digits: readonly [Int8Array, Int8Array, Int8Array, Int8Array];
  readonly total: Int8Array;
  /** Bits of {@link ALERTS} by place in the later snapshot; those who are gone have no place there. */
  readonly alerts: Uint8Array;
  /** Clients with each alert, those who are gone among them. */
  readonly counts: Readonly<Record<Alert, number>>;
  /** Clients of both, by their turnover in the earlier snapshot. */
  readonly migration: Migration;
  /** What those whose segment changed make in the later snapshot, credit notes as zero; null where it does not say it. */
  readonly movedTurnoverAfter: number | null;
  /** Places in the later snapshot of those whose segment or a digit changed, the largest earlier turnover first. */
  readonly movers: readonly number[];
  /** In the same order those of whom only it changed which digits are known: they did not move. */
  readonly known: readonly number[];
  /**
   * In the same order those of both whose turnover fell to half or less, moved or not. Nobody where the later snapshot
   * was made of fewer months than the earlier.
   */
  readonly halved: readonly number[];
  /** In the same order those of both whose sales are blocked since, moved or not. */
  readonly blocked: readonly number[];
  /** Other criteria, directions, boundaries or weights. */
  readonly rulesChanged: boolean;
  /** Another scheme altogether: its id is another. */
  readonly schemeChanged: boolean;
  /** Cuts that changed; empty where schemes are not kept. */
  readonly cuts: readonly CutChange[];
  readonly explanation: Explanation | NoExplanation;
  /** Contributions in clients and euros by segment; null without an explanation. */
  readonly euros: EuroMoves | null;
}

/** Compares two snapshots. @param corrected the earlier one as it was restated later, where it was */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
  corrected: Snapshot | null = null,
): SnapshotComparison {
  const paired = pairSnapshots(before, after);
  const { places } = paired;
  const size = places.length;
  const same = digitsMeanTheSame(before, after);
  const column = (): Int8Array => new Int8Array(size).fill(UNKNOWN_DELTA);
  const digits = [column(), column(), column(), column()] as const;
  const total = column();
  const alerts = new Uint8Array(size);
  const bit = Object.fromEntries(ALERTS.map((alert, k) => [alert, 1 << k])) as Record<Alert, number>;
  const both: number[] = [];
  const movers: number[] = [];
  const known: number[] = [];
  for (let k = 0; k < size; k++) {
    const former = places[k]!;
    if (former === -1) alerts[k] = bit.NEW;
    if (former < 0) continue;
    both.push(k);
    const comparable = same(former, k);
    let found = 0;
    for (let d = 0; d < 4; d++) {
      const [was, is] = [before.digits[d]![former]!, after.digits[d]![k]!];
      if (!was || !is || !comparable) continue;
      digits[d]![k] = is - was;
      if (is < was) found |= bit.DIGIT_DOWN;
      else if (is > was) found |= bit.DIGIT_UP;
    }
    if (before.total[former] && after.total[k]) {
      total[k] = after.total[k]! - before.total[former]!;
      if (total[k]! <= DROP) found |= bit.DROP2;
    }
    if (after.blocked[k] && !before.blocked[former]) found |= bit.BLOCK;
    if (after.segment[k] !== before.segment[former]) found |= bit.SEGMENT;
    const pairs = after.digits.map((column, d) => [before.digits[d]![former]!, column[k]!] as const);
    if (found & bit.SEGMENT || pairs.some(([was, is]) => was && is && was !== is)) movers.push(k);
    else if (pairs.some(([was, is]) => was !== is)) known.push(k);
    alerts[k] = found;
  }
  const turnover = Float64Array.from(both, (k) => before.turnover[places[k]!]!);
  const sold = turnover.some((amount) => !Number.isNaN(amount));
  const migration = migrationOf(
    Uint8Array.from(both, (k) => before.segment[places[k]!]!),
    Uint8Array.from(both, (k) => after.segment[k]!),
    sold ? turnover : null,
  );
  const later = migration.moved.map((at) => after.turnover[both[at]!]!);
  const movedTurnoverAfter = later.some((each) => Number.isNaN(each))
    ? null
    : sumOf(later.map((each) => Math.max(0, each)));
  const explanation = explainMoves(before, after, paired, corrected);
  const amount = (k: number): number => before.turnover[places[k]!]! || 0;
  const largestFirst = (a: number, b: number): number => amount(b) - amount(a) || a - b;
  const counts = Object.fromEntries(
    ALERTS.map((alert) => [alert, alerts.reduce((sum, bits) => sum + (bits & bit[alert] ? 1 : 0), 0)]),
  ) as Record<Alert, number>;
  return {
    before,
    after,
    paired,
    digits,
    total,
    alerts,
    counts: { ...counts, GONE: paired.gone.length },
    migration,
    movedTurnoverAfter,
    movers: movers.sort(largestFirst),
    known: known.sort(largestFirst),
    halved: halvedOf(before, after, places, both).sort(largestFirst),
    blocked: both.filter((k) => alerts[k]! & bit.BLOCK).sort(largestFirst),
    rulesChanged: rulesDiffer(before, after),
    schemeChanged: before.schemeId !== after.schemeId,
    cuts: before.scheme && after.scheme ? cutChanges(before.scheme, after.scheme) : [],
    explanation,
    euros: isExplained(explanation) ? euroMoves(before, after, paired, explanation) : null,
  };
}

/** Clients whose turnover fell to half or less, by their place in the later snapshot. */
function halvedOf(before: Snapshot, after: Snapshot, places: Paired['places'], both: readonly number[]): number[] {
  const months = ({ months: some }: Snapshot): number => some ?? 12;
  if (months(after) < months(before)) return [];
  return both.filter((k) => {
    const was = before.turnover[places[k]!]!;
    return was > 0 && after.turnover[k]! <= was * HALF;
  });
}

/**
 * Whether criteria, directions, boundaries or weights are others. The day up to which years are counted is no rule: it
 * moves with every snapshot of a past quarter, and what is due to it is told as time.
 */
function rulesDiffer(before: Snapshot, after: Snapshot): boolean {
  if (!before.scheme || !after.scheme) return before.rules !== after.rules;
  const [was, is] = [before.scheme, after.scheme].map((scheme) => rulesVersion({ ...scheme, referenceDate: null }));
  return was !== is;
}

/** The alerts of a client by its place in the later snapshot. */
export const alertsOf = (bits: number): Alert[] => ALERTS.filter((_, k) => bits & (1 << k));

/** Whether the digits of a client are of the same four criteria in both; taken to be so where schemes are not kept. */
function digitsMeanTheSame(before: Snapshot, after: Snapshot): (former: number, client: number) => boolean {
  const [a, b] = [before.scheme, after.scheme];
  if (!a || !b) return () => before.rules === after.rules;
  const criteria = (scheme: typeof a): Map<string, string> =>
    new Map(scheme.profiles.map(({ name, criteria: four }) => [name, four.map(({ key }) => key).join('\n')]));
  const [was, is] = [criteria(a), criteria(b)];
  if (new Set([...was.values(), ...is.values()]).size === 1) return () => true;
  return (former, client) => was.get(before.profiles[former]!) === is.get(after.profiles[client]!);
}
