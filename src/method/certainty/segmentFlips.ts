import type { Classification } from '../classify/classification';
import { turnoverCutOf } from '../classify/segmentClients';
import { isActive, settledBands } from '../classify/settle';
import { estimateShares } from '../classify/estimates';
import { shareOf } from '../classify/quotients';
import { resolveSource } from '../classify/sources';
import { digitReader } from '../rules/bands';
import { isHighDigit, isHighTurnover, segmentCode, segmentOf } from '../rules/segments';
import type { Source } from '../scheme/model';
import { smallestChange, type StepsPerOne } from './flip';

const CENTS: StepsPerOne = 100;
const FRACTIONS: StepsPerOne = 10_000;

/** What can be changed, one at a time; `up` and `down` are the directions of the change. */
export const SEGMENT_MOVES = ['turnoverUp', 'turnoverDown', 'shareUp', 'shareDown', 'turnoverCut', 'shareCut'] as const;
export type SegmentMove = (typeof SEGMENT_MOVES)[number];

/** By client: the smallest change that gives another computed segment, and which; NaN and 0 where none does. */
export interface SegmentFlips {
  readonly change: Readonly<Record<SegmentMove, Float64Array>>;
  /** Codes of segments. */
  readonly to: Readonly<Record<SegmentMove, Uint8Array>>;
  readonly turnover: Float64Array;
  readonly share: Float64Array;
  /** The amount above which turnover is high; NaN where everyone's is, or nobody can say. */
  readonly cut: Float64Array;
}

const found = new WeakMap<Classification, SegmentFlips>();

/** {@link findSegmentFlips}, once for a classification: columns ask client by client. */
export function segmentFlips(classification: Classification): SegmentFlips {
  let flips = found.get(classification);
  if (!flips) found.set(classification, (flips = findSegmentFlips(classification)));
  return flips;
}

/**
 * For every current client the smallest change of its turnover (total purchases fixed: a share worked out of them moves
 * along), of its share, and of each cut, that changes its computed segment, one at a time (method.md §1.18c). Amounts of
 * the scheme are frozen: they are cuts, not readings of the group. A share above the whole is no possible one.
 */
function findSegmentFlips(classification: Classification): SegmentFlips {
  const { portfolio, scheme, computed } = classification;
  const { size, kinds } = portfolio;
  const { share: shareSource, shareCut } = scheme.segmentation;
  const change = columns(() => new Float64Array(size).fill(NaN));
  const to = columns(() => new Uint8Array(size));
  const share = shareSource
    ? resolveSource(portfolio, shareSource, 'share', scheme.referenceDate).values
    : new Float64Array(size).fill(NaN);
  const { turnover, cuts, isHigh } = turnovers(classification);
  const purchases = totalPurchases(classification, shareSource);
  for (let i = 0; i < size; i++) {
    const own = computed[i]!;
    const [amount, part] = [turnover[i]!, share[i]!];
    if (!isActive(kinds[i]!) || own === 0 || Number.isNaN(amount) || Number.isNaN(part)) continue;
    const all = purchases?.[i] ?? NaN;
    const moves = Number.isNaN(all) ? null : all;
    const label = (now: number, ours: number, cut = shareCut): number => {
      const segment = segmentOf(ours, isHigh(i, now), cut);
      return segment === null ? 0 : segmentCode(segment);
    };
    const shareAt = (now: number): number => (moves === null ? part : shareOf(now, moves));
    const keep = (move: SegmentMove, by: number, code: number): void => {
      if (Number.isNaN(by)) return;
      change[move][i] = by;
      to[move][i] = code;
    };
    const whole = Math.max(1, part);
    for (const direction of [1, -1] as const) {
      const atTurnover = (now: number): number => label(now, shareAt(now));
      const reached = [cuts[i]!, ...(moves === null ? [] : [shareCut * moves])].map((cut) =>
        smallestChange({
          from: amount,
          perOne: CENTS,
          direction,
          cut: Number.isNaN(cut) ? null : cut,
          changed: (now) => atTurnover(now) !== own,
          possible: (now) => shareAt(now) <= whole,
        }),
      );
      const by = nearest(reached);
      keep(direction > 0 ? 'turnoverUp' : 'turnoverDown', by, atTurnover(amount + by));
      const shareBy = smallestChange({
        from: part,
        perOne: FRACTIONS,
        direction,
        cut: shareCut,
        changed: (now) => label(amount, now) !== own,
        possible: (now) => now >= 0 && now <= whole,
      });
      keep(direction > 0 ? 'shareUp' : 'shareDown', shareBy, label(amount, part + shareBy));
      const cutBy = smallestChange({
        from: shareCut,
        perOne: FRACTIONS,
        direction,
        cut: part,
        changed: (cut) => label(amount, part, cut) !== own,
        possible: (cut) => cut >= 0 && cut <= 1,
      });
      keep('shareCut', cutBy, label(amount, part, shareCut + cutBy));
      const frozen = scheme.segmentation.reading === 'digit' || Number.isNaN(cuts[i]!) ? null : cuts[i]!;
      if (frozen === null) continue;
      const high = isHighTurnover(amount, frozen);
      const amountBy = smallestChange({
        from: frozen,
        perOne: CENTS,
        direction,
        cut: amount,
        changed: (cut) => isHighTurnover(amount, cut) !== high,
        possible: (cut) => cut >= 0,
      });
      const turned = segmentOf(part, !high, shareCut);
      keep('turnoverCut', amountBy, turned === null ? 0 : segmentCode(turned));
    }
  }
  return { change, to, turnover, share, cut: cuts };
}

/** Code of the segment that the least change of a client's turnover gives it; 0 where none does. */
export function nextSegment(classification: Classification, client: number): number {
  const { to } = segmentFlips(classification);
  return segmentDistance(classification, client) < 0 ? to.turnoverDown[client]! : to.turnoverUp[client]!;
}

/**
 * The least change of a client's turnover that gives it another segment, in the turnover's currency with its sign: more
 * or less of it. NaN where no change does.
 */
export function segmentDistance(classification: Classification, client: number): number {
  const { change } = segmentFlips(classification);
  return nearest([change.turnoverUp[client]!, change.turnoverDown[client]!]);
}

/** The nearer of several changes in one direction; NaN where there is none. */
function nearest(changes: readonly number[]): number {
  return changes.reduce((best, by) => (Number.isNaN(best) || Math.abs(by) < Math.abs(best) ? by : best), NaN);
}

function columns<T>(make: () => T): Record<SegmentMove, T> {
  return Object.fromEntries(SEGMENT_MOVES.map((move) => [move, make()])) as Record<SegmentMove, T>;
}

/** What says whether turnover is high: an amount, or the digit 3 of the turnover criterion. */
function turnovers({ portfolio, scheme, profiles, inputs }: Classification): {
  turnover: Float64Array;
  cuts: Float64Array;
  isHigh(client: number, turnover: number): boolean;
} {
  const { size } = portfolio;
  const { reading, turnover: source } = scheme.segmentation;
  const cuts = new Float64Array(size).fill(NaN);
  if (reading !== 'digit') {
    const turnover = source
      ? resolveSource(portfolio, source, 'turnover', scheme.referenceDate).values
      : new Float64Array(size).fill(NaN);
    // Without a turnover there is no amount to be settled either.
    const cutOf = source ? turnoverCutOf(portfolio, scheme) : () => null;
    for (let i = 0; i < size; i++) cuts[i] = cutOf(i) ?? NaN;
    return { turnover, cuts, isHigh: (i, now) => isHighTurnover(now, Number.isNaN(cuts[i]!) ? null : cuts[i]!) };
  }
  const turnover = new Float64Array(size).fill(NaN);
  const readers = scheme.profiles.map(({ criteria }) => {
    const k = criteria.findIndex(({ key }) => key === 'turnover');
    return k < 0 ? null : { k, bands: settledBands(criteria[k]!.bands) };
  });
  const digits = readers.map((reader) => reader && digitReader(reader.bands));
  for (let i = 0; i < size; i++) {
    const p = profiles[i]!;
    const reader = readers[p];
    if (!reader) continue;
    turnover[i] = inputs[p]![reader.k]!.values[i]!;
    cuts[i] = reader.bands.cuts[1] ?? NaN;
  }
  return { turnover, cuts, isHigh: (i, now) => isHighDigit(digits[profiles[i]!]?.(now) ?? 0) };
}

/**
 * Total purchases where the share is worked out of the segmentation's own turnover, estimates among them; null where it
 * stands by itself, NaN for the clients of whom it does.
 */
function totalPurchases({ portfolio, scheme }: Classification, share: Source | null): Float64Array | null {
  const { turnover } = scheme.segmentation;
  const isOurs = (ours: Source | null): boolean => JSON.stringify(ours) === JSON.stringify(turnover);
  if (share?.kind === 'estimate') {
    const { estimated, purchases } = estimateShares(portfolio, share);
    const known = share.known?.kind === 'share' && isOurs(share.known.ours);
    return purchases.map((all, i) => ((estimated[i] ? isOurs(share.ours) : known) ? all : NaN));
  }
  if (share?.kind !== 'share' || !isOurs(share.ours)) return null;
  return resolveSource(portfolio, share.total, null, scheme.referenceDate).values;
}
