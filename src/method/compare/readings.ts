import { HIGH, highTurnoverOf, segmentClients } from '../classify/segmentClients';
import { isActive, settleScheme } from '../classify/settle';
import {
  segmentCode,
  SEGMENT_DEFAULTS,
  SEGMENT_LABELS,
  SEGMENT_READINGS,
  type SegmentLabel,
  type SegmentReading,
} from '../rules/segments';
import { sameSource } from '../scheme/draft';
import { resolveSource } from '../classify/sources';
import type { Classification } from '../classify/classification';
import type { Scheme } from '../scheme/model';
import { withAgreement } from './agreement';

/** The text's other figure: with it, class A and "high turnover" are nearly the same clients (method.md §1.9). */
const CLASS_A_LEVEL = 0.8;

/** Clients per segment if turnover were read in this way; `amount` is the cut it means, null where everyone is high. */
export interface ReadingCount {
  readonly reading: SegmentReading;
  readonly level: number;
  readonly amount: number | null;
  readonly segments: Readonly<Record<SegmentLabel, number>>;
  /** Current clients whose turnover would be high. */
  readonly high: number;
  /** What current clients make (credit notes are zero): the whole that a reading's level is a part of; null without turnover. */
  readonly current: number | null;
  /** Those with a 4 in turnover whose turnover would be low. */
  readonly conflicts: number;
  /**
   * The part of the turnover of current clients that those with high turnover make today (credit notes are zero); null
   * where the amount is what the reading gives with today's data, so that its level says it.
   */
  readonly reached: number | null;
}

type Plan = Pick<ReadingCount, 'reading' | 'level'> & { readonly amount?: number };

/**
 * The readings of "high turnover" that stand side by side: the text's own words, the same cut at class A, where digit 4
 * begins if that is another amount, and the one in force where it is none of them (method.md §1.9).
 */
export function mainReadings(judged: Classification): ReadingCount[] {
  const { reading, level } = judged.scheme.segmentation;
  const cumulative = [SEGMENT_DEFAULTS.level, CLASS_A_LEVEL].map((each): Plan => ({
    reading: 'cumulative',
    level: each,
  }));
  const four = digitFourAmount(judged.scheme);
  const plans = [...cumulative, ...(four === null ? [] : [{ reading: 'amount' as const, level, amount: four }])];
  const counts = plans.map((plan) => countReading(judged, plan));
  return counts.some((count) => inForce(count, judged.scheme))
    ? counts
    : [...counts, countReading(judged, { reading, level })];
}

/**
 * Clients per segment for every reading of "high turnover", the scheme's own amount included where it has one, and for
 * the preset "cumulative at class A": what the user compares before choosing.
 */
export function countReadings(judged: Classification): ReadingCount[] {
  const { segmentation } = judged.scheme;
  const plans = SEGMENT_READINGS.flatMap((reading): Plan[] => {
    if (reading === 'amount') return segmentation.reading === 'amount' ? [{ reading, level: segmentation.level }] : [];
    const levels = reading === 'cumulative' ? [SEGMENT_DEFAULTS.level, CLASS_A_LEVEL] : [SEGMENT_DEFAULTS.level];
    return levels.map((each) => ({ reading, level: each }));
  });
  return plans.map((plan) => countReading(judged, plan));
}

/** Whether a reading is the one that the scheme uses. */
export function inForce({ reading, level, amount }: ReadingCount, { segmentation }: Scheme): boolean {
  if (reading !== segmentation.reading) return false;
  if (reading === 'amount') return amountIn(segmentation.amounts) === amount;
  return reading !== 'cumulative' || level === segmentation.level;
}

function countReading(judged: Classification, plan: Plan): ReadingCount {
  const { portfolio, digits, profiles } = judged;
  const scheme = trial(judged, plan);
  const tried = { ...judged, scheme };
  const { segment, agreement } = withAgreement(segmentClients(tried), portfolio, scheme);
  const highTurnover = highTurnoverOf(tried);
  const turnoverAt = scheme.profiles.map(({ criteria }) => criteria.findIndex(({ key }) => key === 'turnover'));
  const counts = new Array<number>(SEGMENT_LABELS.length + 1).fill(0);
  let conflicts = 0;
  let high = 0;
  for (let i = 0; i < portfolio.size; i++) {
    counts[segment[i]!]!++;
    if (isActive(portfolio.kinds[i]!) && highTurnover[i] === HIGH) high++;
    const position = turnoverAt[profiles[i]!]!;
    if (position >= 0 && digits[position]![i] === 4 && LOW.includes(segment[i]!) && !agreement?.segment[i]) conflicts++;
  }
  const { amounts } = scheme.segmentation;
  const made = turnoverMade(judged, scheme, highTurnover);
  return {
    reading: plan.reading,
    level: plan.level,
    amount: plan.reading === 'digit' ? null : amountIn(amounts),
    segments: Object.fromEntries(SEGMENT_LABELS.map((label, k) => [label, counts[k + 1]!])) as Record<
      SegmentLabel,
      number
    >,
    high,
    current: made && made.whole,
    conflicts,
    reached: isOfToday(judged, scheme) || !(made && made.whole > 0) ? null : made.above / made.whole,
  };
}

/** Whether the amounts are those that the reading would give now; a reading by digit, or by a given amount, has none. */
function isOfToday({ scheme: given, portfolio }: Classification, { segmentation }: Scheme): boolean {
  const { reading, amounts } = segmentation;
  if (reading === 'digit' || reading === 'amount' || amounts !== given.segmentation.amounts) return true;
  const now = settleScheme({ ...given, segmentation: { ...segmentation, amounts: 'propose' } }, portfolio);
  return JSON.stringify(now.segmentation.amounts) === JSON.stringify(amounts);
}

/** The turnover of current clients, and what those of them with high turnover make of it; null without any. */
function turnoverMade(
  { portfolio }: Classification,
  { segmentation, referenceDate }: Scheme,
  highTurnover: Uint8Array,
): { readonly above: number; readonly whole: number } | null {
  if (!segmentation.turnover) return null;
  const { values } = resolveSource(portfolio, segmentation.turnover, 'turnover', referenceDate);
  let [above, whole] = [0, 0];
  for (let i = 0; i < portfolio.size; i++) {
    if (!isActive(portfolio.kinds[i]!) || !(values[i]! > 0)) continue;
    whole += values[i]!;
    if (highTurnover[i] === HIGH) above += values[i]!;
  }
  return { above, whole };
}

const LOW: readonly number[] = (['lacklustre', 'dispensable'] as const).map(segmentCode);

/** The scheme with another reading, its amounts found in this portfolio; its own stays what it is. */
function trial({ scheme, portfolio }: Classification, { reading, level, amount }: Plan): Scheme {
  const { segmentation } = scheme;
  if (amount !== undefined)
    return { ...scheme, segmentation: { ...segmentation, reading, amounts: [{ family: null, amount }] } };
  // In force already: the amount that it has come to, on the day when it was asked for, is what counts.
  const same = reading === segmentation.reading && (reading !== 'cumulative' || level === segmentation.level);
  if (same) return scheme;
  return settleScheme({ ...scheme, segmentation: { ...segmentation, reading, level, amounts: 'propose' } }, portfolio);
}

function amountIn(amounts: Scheme['segmentation']['amounts']): number | null {
  return amounts === 'propose' ? null : (amounts.find(({ family }) => family === null)?.amount ?? null);
}

/**
 * The amount where digit 4 begins, if the segments could be cut there too: one profile, the same column, "more than".
 * Null where it is Pareto's own at class A, which the preset already is.
 */
function digitFourAmount({ profiles, segmentation }: Scheme): number | null {
  const criterion = profiles.length === 1 ? profiles[0]!.criteria.find(({ key }) => key === 'turnover') : undefined;
  if (!criterion || criterion.bands.cuts === 'propose' || criterion.bands.direction !== 'high') return null;
  const { source, bands, origin } = criterion;
  if (bands.boundary !== 'gt' || segmentation.base === 'family') return null;
  if (segmentation.turnover === null || !sameSource(source, segmentation.turnover)) return null;
  const { cuts } = criterion.bands;
  const atClassA =
    origin.kind === 'pareto' && origin.basis === 'amount' && !origin.rounded && origin.levels[0] === CLASS_A_LEVEL;
  return atClassA ? null : cuts[2];
}
