import { MethodProblem } from '../problems';
import { rankedGroups } from '../figures/pareto';
import { CompensatedSum, exceeds, reaches, withoutNoise } from '../figures/tolerance';

/**
 * The four segments in the text's order of merit, then the two labels that clients outside the segmentation carry
 * (method.md §1.9, §1.14). Column code = index + 1; 0 is blank.
 */
export const SEGMENTS = ['vital', 'promising', 'lacklustre', 'dispensable'] as const;
export const SEGMENT_LABELS = [...SEGMENTS, 'potential', 'lost'] as const;
export type Segment = (typeof SEGMENTS)[number];
export type SegmentLabel = (typeof SEGMENT_LABELS)[number];

/**
 * Readings of "un total de facturación superior al 50 % de su totalidad" (method.md §1.9).
 * - `cumulative` (default): in the smallest top group whose joint turnover exceeds the level
 * - `individual`: the client alone exceeds the level of the firm's total
 * - `maximum`: exceeds the level of the largest client
 * - `percentile`: more than the level of the other clients lie strictly below
 * - `digit`: turnover digit 3 or 4
 * - `amount`: exceeds an amount that the user gives
 */
export const SEGMENT_READINGS = ['cumulative', 'individual', 'maximum', 'percentile', 'digit', 'amount'] as const;
export type SegmentReading = (typeof SEGMENT_READINGS)[number];
/** Readings that a set of turnovers turns into an amount. */
export type DerivedReading = Exclude<SegmentReading, 'digit' | 'amount'>;

export const SEGMENT_DEFAULTS = { reading: 'cumulative', level: 0.5, shareCut: 0.2 } as const;

/**
 * The amount above which turnover is high; `null` when every client is high.
 * Groups must *exceed* the level (`cumBefore ≤ level` is still inside), unlike Pareto's class A, which must reach it.
 * @param turnovers of the clients that count (current and satisfied); NaN is left out, negatives count as 0 in sums
 * @param level fraction between 0 and 1
 * @throws MethodProblem `levelsNotAscending` for a level outside 0–1
 */
export function segmentCut(
  turnovers: Float64Array,
  reading: DerivedReading = SEGMENT_DEFAULTS.reading,
  level: number = SEGMENT_DEFAULTS.level,
): number | null {
  if (!(level >= 0 && level <= 1)) throw new MethodProblem('levelsNotAscending', { levels: [level] });
  switch (reading) {
    case 'cumulative':
      for (const { value, before } of rankedGroups(turnovers)) {
        if (Number.isNaN(before) || exceeds(before, level)) return value;
      }
      return null;
    case 'individual':
      return withoutNoise(level * sumOf(turnovers));
    case 'maximum':
      return withoutNoise(level * largestOf(turnovers));
    case 'percentile':
      return percentileCut(turnovers, level);
  }
}

/** With one client there is nobody else to be compared with: it is on top, as PERCENTRANK has it. */
function percentileCut(turnovers: Float64Array, level: number): number | null {
  const clients = turnovers.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  let below = clients;
  for (const { value, count } of rankedGroups(turnovers)) {
    below -= count;
    const position = clients > 1 ? below / (clients - 1) : 1;
    if (!exceeds(position, level)) return value;
  }
  return null;
}

/** The largest turnover, 0 where none is above it. */
function largestOf(turnovers: Float64Array): number {
  return turnovers.reduce((largest, value) => (value > largest ? value : largest), 0);
}

function sumOf(values: Float64Array): number {
  const sum = new CompensatedSum();
  for (const value of values.filter((v) => v > 0).sort()) sum.add(value);
  return sum.value;
}

/** Whether a turnover is high under an amount (strictly above it; `null`: everyone is). */
export function isHighTurnover(turnover: number, cut: number | null): boolean {
  return cut === null || exceeds(turnover, cut);
}

/**
 * The segment of raw share × turnover. Share exactly at its cut is low ("no superior al 20").
 * @param share fraction of the client's purchases; NaN gives null
 * @param high whether its turnover is high; null (unknown) gives null
 */
export function segmentOf(
  share: number,
  high: boolean | null,
  shareCut: number = SEGMENT_DEFAULTS.shareCut,
): Segment | null {
  if (Number.isNaN(share) || high === null) return null;
  return SEGMENTS[segmentCodeOf(Number(exceeds(share, shareCut)), Number(high)) - 1]!;
}

/**
 * The segment by both axes, as its column code: index + 1 into {@link SEGMENTS}.
 * @param loyalShare, high 1 or 0: a sum asks nothing of each client, as a choice would
 */
export function segmentCodeOf(loyalShare: number, high: number): number {
  return 4 - 2 * high - loyalShare;
}

/** Column code of a label: index + 1. */
export function segmentCode(label: SegmentLabel): number {
  return SEGMENT_LABELS.indexOf(label) + 1;
}

/** Whether the digit reading calls a turnover digit high (upper half of the axis). */
export function isHighDigit(digit: number): boolean {
  return reaches(digit, 3);
}
