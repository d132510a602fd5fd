import type { Classification } from './classification';
import type { ShareEstimate } from './estimates';
import { estimateCounts, FLAGS } from './flags';
import { checkClassA, type ClassACheck } from '../figures/classA';
import { turnoverColumn } from '../figures/clientRanks';
import { sameDigit } from './sameDigit';
import { segmentCode, SEGMENT_LABELS, type SegmentLabel } from '../rules/segments';

/** How a portfolio came out, for the pane, the command line and reports. */
export interface PortfolioSummary {
  readonly clients: number;
  /** Clients with a code. */
  readonly coded: number;
  /** `digits[k][d]`: clients with digit d (0 = blank) at position k. */
  readonly digits: readonly (readonly number[])[];
  readonly segments: Readonly<Record<SegmentLabel, number>>;
  /** Turnover of each segment, credit notes as 0; `none`: of clients without one. */
  readonly turnover: Readonly<Record<SegmentLabel | 'none', number>>;
  readonly withoutSegment: number;
  readonly blocked: number;
  /** Clients whose share is an estimate, by where it comes from. */
  readonly estimated: readonly { readonly by: ShareEstimate; readonly count: number }[];
  /** Of them, those that buy more from us than the estimate of their total purchases. */
  readonly estimatedOver: number;
  /** Clients who are said to buy more from us than they buy in all, and the name of the first; null where none is. */
  readonly sharesOver: { readonly count: number; readonly name: string } | null;
  /**
   * Clients whose turnover digit is 4 though their computed segment has low turnover: said, not hidden (method.md §1.9).
   * Where people say the segment, they have decided it.
   */
  readonly conflicts: number;
  /** Digit positions where nearly every client with a digit has the same one: those cuts tell nobody apart. */
  readonly sameDigit: readonly { readonly position: 0 | 1 | 2 | 3; readonly digit: number; readonly count: number }[];
  /** Class A against the text's 20 % of clients; null without a turnover criterion of a single profile. */
  readonly classA: ClassACheck | null;
}

const LOW_CODES: readonly number[] = (['lacklustre', 'dispensable'] as const).map(segmentCode);

/** Counts a classification in one pass. */
export function summarise(classification: Classification): PortfolioSummary {
  const { portfolio, scheme, digits, code, segment, agreement, blocked, profiles, flags } = classification;
  const amounts = turnoverColumn(portfolio, scheme)?.values;
  const digitCounts = [0, 1, 2, 3].map(() => [0, 0, 0, 0, 0]);
  const counts = new Array<number>(SEGMENT_LABELS.length + 1).fill(0);
  const money = new Array<number>(SEGMENT_LABELS.length + 1).fill(0);
  const turnoverAt = scheme.profiles.map(({ criteria }) => criteria.findIndex(({ key }) => key === 'turnover'));
  let coded = 0;
  let conflicts = 0;
  let stopped = 0;
  for (let i = 0; i < portfolio.size; i++) {
    digits.forEach((column, k) => digitCounts[k]![column[i]!]!++);
    const label = segment[i]!;
    counts[label]!++;
    money[label]! += Math.max(amounts?.[i] || 0, 0);
    if (code[i]) coded++;
    stopped += blocked[i]!;
    const position = turnoverAt[profiles[i]!]!;
    if (position >= 0 && digits[position]![i] === 4 && LOW_CODES.includes(label) && !agreement?.segment[i]) conflicts++;
  }
  const perLabel = (values: number[]): Record<SegmentLabel, number> =>
    Object.fromEntries(SEGMENT_LABELS.map((label, k) => [label, values[k + 1]!])) as Record<SegmentLabel, number>;
  return {
    clients: portfolio.size,
    coded,
    digits: digitCounts,
    segments: perLabel(counts),
    turnover: { ...perLabel(money), none: money[0]! },
    withoutSegment: counts[0]!,
    blocked: stopped,
    estimated: estimateCounts(flags),
    estimatedOver: countOf(flags, FLAGS.estimateOverOne),
    sharesOver: sharesOver(classification),
    conflicts,
    sameDigit: sameDigits(digitCounts),
    classA: classAOf(classification, turnoverAt),
  };
}

const countOf = (flags: Uint16Array, flag: number): number =>
  flags.reduce((sum, bits) => sum + (bits & flag ? 1 : 0), 0);

function sharesOver({ flags, portfolio }: Classification): PortfolioSummary['sharesOver'] {
  const first = flags.findIndex((bits) => (bits & FLAGS.shareOverOne) !== 0);
  return first < 0 ? null : { count: countOf(flags, FLAGS.shareOverOne), name: portfolio.names[first]! };
}

function sameDigits(counts: readonly (readonly number[])[]): PortfolioSummary['sameDigit'] {
  return counts.flatMap((each, position) => {
    const same = sameDigit(each);
    return same ? [{ position: position as 0 | 1 | 2 | 3, digit: same.digit, count: same.count }] : [];
  });
}

function classAOf({ scheme, inputs }: Classification, turnoverAt: readonly number[]): ClassACheck | null {
  const position = turnoverAt[0]!;
  if (scheme.profiles.length > 1 || position < 0) return null;
  const { bands, origin } = scheme.profiles[0]!.criteria[position]!;
  if (origin.kind !== 'pareto' || bands.cuts === 'propose') return null;
  return checkClassA(inputs[0]![position]!.values, bands.cuts[2]);
}
