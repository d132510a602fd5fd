import type { Classification } from '../classify/classification';
import { turnoverCutOf } from '../classify/segmentClients';
import { isActive } from '../classify/settle';
import { settledBands, type Source } from '../scheme/model';
import { estimateShares } from '../classify/estimates';
import { shareOf } from '../classify/quotients';
import { resolveSource } from '../classify/sources';
import { digitReader } from '../rules/bands';
import { isHighDigit, isHighTurnover, segmentCode, segmentOf } from '../rules/segments';
import { smallestChange, type StepsPerOne } from './flip';

const CENTS: StepsPerOne = 100;
const FRACTIONS: StepsPerOne = 10_000;

/** What can be changed, one at a time; `up` and `down` are the directions of the change. */
export const SEGMENT_MOVES = ['turnoverUp', 'turnoverDown', 'shareUp', 'shareDown', 'turnoverCut', 'shareCut'] as const;
export type SegmentMove = (typeof SEGMENT_MOVES)[number];

const DIRECTIONS = [1, -1] as const;

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
  const byDigit = scheme.segmentation.reading === 'digit';
  // Made once, not client by client: what is asked is asked of the client at hand.
  let [client, own, amount, part, moves, whole, frozen] = [0, 0, NaN, NaN, NaN, 1, NaN];
  let high = false;
  const label = (now: number, ours: number, cut: number): number => {
    const segment = segmentOf(ours, isHigh(client, now), cut);
    return segment === null ? 0 : segmentCode(segment);
  };
  const shareAt = (now: number): number => (Number.isNaN(moves) ? part : shareOf(now, moves));
  const atTurnover = (now: number): number => label(now, shareAt(now), shareCut);
  const keep = (move: SegmentMove, by: number, codeOf: (by: number) => number): void => {
    if (Number.isNaN(by)) return;
    change[move][client] = by;
    to[move][client] = codeOf(by);
  };
  const asked = {
    turnover: { changed: (now: number) => atTurnover(now) !== own, possible: (now: number) => shareAt(now) <= whole },
    share: {
      changed: (now: number) => label(amount, now, shareCut) !== own,
      possible: (now: number) => now >= 0 && now <= whole,
    },
    shareCut: {
      changed: (cut: number) => label(amount, part, cut) !== own,
      possible: (cut: number) => cut >= 0 && cut <= 1,
    },
    turnoverCut: {
      changed: (cut: number) => isHighTurnover(amount, cut) !== high,
      possible: (cut: number) => cut >= 0,
    },
  };
  const smallest = (what: keyof typeof asked, direction: 1 | -1, from: number, cut: number): number =>
    smallestChange({
      from,
      perOne: what === 'turnover' || what === 'turnoverCut' ? CENTS : FRACTIONS,
      direction,
      cut: Number.isNaN(cut) ? null : cut,
      changed: asked[what].changed,
      possible: asked[what].possible,
    });
  const afterTurnover = (by: number): number => atTurnover(amount + by);
  const afterShare = (by: number): number => label(amount, part + by, shareCut);
  const afterShareCut = (by: number): number => label(amount, part, shareCut + by);
  const afterTurnoverCut = (): number => {
    const turned = segmentOf(part, !high, shareCut);
    return turned === null ? 0 : segmentCode(turned);
  };
  for (client = 0; client < size; client++) {
    own = computed[client]!;
    amount = turnover[client]!;
    part = share[client]!;
    if (!isActive(kinds[client]!) || own === 0 || Number.isNaN(amount) || Number.isNaN(part)) continue;
    moves = purchases?.[client] ?? NaN;
    whole = Math.max(1, part);
    frozen = byDigit ? NaN : cuts[client]!;
    high = isHighTurnover(amount, frozen);
    for (const direction of DIRECTIONS) {
      const over = smallest('turnover', direction, amount, cuts[client]!);
      const along = Number.isNaN(moves) ? NaN : smallest('turnover', direction, amount, shareCut * moves);
      keep(direction > 0 ? 'turnoverUp' : 'turnoverDown', nearer(over, along), afterTurnover);
      keep(direction > 0 ? 'shareUp' : 'shareDown', smallest('share', direction, part, shareCut), afterShare);
      keep('shareCut', smallest('shareCut', direction, shareCut, part), afterShareCut);
      keep('turnoverCut', smallest('turnoverCut', direction, frozen, amount), afterTurnoverCut);
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
  return nearer(change.turnoverUp[client]!, change.turnoverDown[client]!);
}

/** The nearer of two changes, the first of equal ones; NaN where there is none. */
function nearer(one: number, other: number): number {
  return Number.isNaN(one) || Math.abs(other) < Math.abs(one) ? other : one;
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
