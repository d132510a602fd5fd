import { unitOf } from '../../locales';
import {
  type Bands,
  type Classification,
  digitReader,
  estimatedClients,
  exceeds,
  isActive,
  isCatalogueKey,
  SEGMENTS,
  segmentFlips,
  type SegmentFlips,
  settledBands,
  shareAbove,
  type ShareEstimate,
  smallestChange,
  type StepsPerOne,
  type Unit,
} from '../../method';
import { CRITERIA, outside } from '../../portfolio';
import type { CertaintySettings } from './settings';

/** What has a limit that a client can sit on: one of the four criteria by its place, or a cut of the segments. */
export const LIMITS = ['digit1', 'digit2', 'digit3', 'digit4', 'turnover', 'share'] as const;
export type Limit = (typeof LIMITS)[number];

/** By client, for each place: the smallest change of the criterion's value that changes its digit; NaN where none does. */
export interface DigitFlips {
  /** Of each profile's criteria: how many steps make one. */
  readonly perOne: readonly (readonly StepsPerOne[])[];
  readonly up: readonly Float64Array[];
  readonly down: readonly Float64Array[];
}

/** Clients near one limit, at and below it, and above it. */
export interface LimitLine {
  readonly limit: Limit;
  readonly below: number;
  readonly above: number;
}

export interface Certainty {
  readonly digits: DigitFlips;
  readonly segments: SegmentFlips;
  /** Bits by client: one for each of {@link LIMITS}. */
  readonly onLimit: Uint8Array;
  /** Clients on any limit. */
  readonly clients: number;
  readonly lines: readonly LimitLine[];
  /** Limits of what moves in whole numbers, which nobody sits on unless it is asked for: they have no line. */
  readonly leftOut: readonly Limit[];
  /** Where each client's share is estimated from; null: all are taken as known. */
  readonly estimated: EstimatedBy | null;
  /** Per segment: the probability that the client is in it, certain where its share is known; null likewise. */
  readonly probability: readonly Float64Array[] | null;
  /** Clients whose computed segment has less than nine in ten; null likewise. */
  readonly doubtful: number | null;
}

/** Which clients' shares are estimates, all of them one way. */
export interface EstimatedBy {
  readonly by: ShareEstimate;
  /** 1 by client. */
  readonly clients: Uint8Array;
  /** How many have a segment. */
  readonly count: number;
  /** 1 where the estimate cannot be: the client buys more from us than it says of all; and how many of those have a segment. */
  readonly impossible: Uint8Array;
  readonly above: number;
}

/**
 * ε of a unit (method.md §1.18c); what is neither a count nor a part of a whole goes by hundredths, unless all there is of it
 * are whole numbers.
 */
const STEPS: Readonly<Record<Unit, StepsPerOne>> = {
  count: 1,
  amount: 100,
  fraction: 10_000,
  years: 100,
  ordinal: 100,
  perYear: 100,
  number: 100,
};

/** How many steps make one of a criterion's own numbers. Whole orders a year move by whole orders; money goes by cents. */
function stepsOf(unit: Unit, values: Float64Array): StepsPerOne {
  if (unit === 'amount' || unit === 'fraction') return STEPS[unit];
  return values.every((value) => Number.isNaN(value) || Number.isInteger(value)) ? 1 : STEPS[unit];
}

/** How sure each label is: what would change it, who sits on a limit, and how likely it is under an estimated share. */
export function certaintyOf(classification: Classification, settings: CertaintySettings): Certainty {
  const { portfolio } = classification;
  const digits = digitFlips(classification);
  const segments = segmentFlips(classification);
  const onLimit = new Uint8Array(portfolio.size);
  const counts = LIMITS.map(() => ({ below: 0, above: 0 }));
  const mark = (limit: number, client: number, value: number, cut: number): void => {
    // No part of nothing is near it: whoever pays on time is not on the limit of being late.
    if (cut === 0 || !(Math.abs(value - cut) <= settings.near * Math.abs(cut))) return;
    onLimit[client]! |= 1 << limit;
    counts[limit]![value > cut ? 'above' : 'below']++;
  };
  const counted = markDigits(classification, settings, digits.perOne, mark);
  const { shareCut } = classification.scheme.segmentation;
  for (let i = 0; i < portfolio.size; i++) {
    if (!isActive(portfolio.kinds[i]!) || classification.computed[i] === 0) continue;
    mark(4, i, segments.turnover[i]!, segments.cut[i]!);
    mark(5, i, segments.share[i]!, shareCut);
  }
  const estimated = estimatedBy(classification, settings, segments.share);
  const probability =
    estimated && probabilities(classification, segments, estimated.clients, settings.errors[estimated.by]);
  return {
    digits,
    segments,
    onLimit,
    clients: onLimit.reduce((sum, bits) => sum + (bits ? 1 : 0), 0),
    lines: LIMITS.flatMap((limit, k) => (counted[k] === false ? [] : [{ limit, ...counts[k]! }])),
    leftOut: LIMITS.filter((_, k) => counted[k] === false),
    estimated,
    probability,
    doubtful: probability && doubtful(classification, probability),
  };
}

/** For each place of the code the smallest change of the client's own value, up and down, that changes its digit. */
export function digitFlips({ portfolio, scheme, profiles, inputs }: Classification): DigitFlips {
  const { size } = portfolio;
  const blank = (): Float64Array => new Float64Array(size).fill(NaN);
  const [up, down] = [[0, 1, 2, 3].map(blank), [0, 1, 2, 3].map(blank)];
  const steps = scheme.profiles.map(({ criteria }, p) =>
    criteria.map((criterion, k) => stepsOf(unitOf(criterion), inputs[p]![k]!.values)),
  );
  scheme.profiles.forEach(({ criteria }, p) =>
    criteria.forEach((criterion, k) => {
      const bands = settledBands(criterion.bands);
      const digit = digitReader(bands);
      const perOne = steps[p]![k]!;
      const possible = domainOf(criterion.key);
      const { values } = inputs[p]![k]!;
      // Made once, not client by client: what is asked is asked of the client at hand.
      let [value, own] = [NaN, 0];
      const changed = (at: number): boolean => digit(at) !== own;
      const fits = (at: number): boolean => possible(at, value);
      const smallest = (direction: 1 | -1, cut: number | null): number =>
        smallestChange({ from: value, perOne, direction, cut, changed, possible: fits });
      for (let i = 0; i < size; i++) {
        value = values[i]!;
        if (profiles[i] !== p || !Number.isFinite(value)) continue;
        own = digit(value);
        up[k]![i] = smallest(1, cutAbove(bands, own));
        down[k]![i] = smallest(-1, cutBelow(bands, own));
      }
    }),
  );
  return { perOne: steps, up, down };
}

const cutAbove = ({ direction, cuts }: Bands, digit: number): number | null =>
  cuts[direction === 'high' ? digit - 1 : 4 - digit] ?? null;
const cutBelow = ({ direction, cuts }: Bands, digit: number): number | null =>
  cuts[direction === 'high' ? digit - 2 : 3 - digit] ?? null;

/** Whether a criterion can have a number: its own range, and no share above the whole where it is not above it now. */
function domainOf(key: string): (at: number, now: number) => boolean {
  if (!isCatalogueKey(key)) return () => true;
  const range = CRITERIA[key].numbers;
  return (at, now) => outside(at, range) === null && (key !== 'share' || at <= Math.max(1, now));
}

/**
 * Marks who is near a cut of a digit. A client with three families always has three, and is near four by being what it is:
 * what moves in whole numbers is left out, but for numbers of which nothing is known (they may well be thousands).
 * @returns by place of the code, whether its limit is one that clients can sit on */
function markDigits(
  { portfolio, scheme, profiles, inputs }: Classification,
  settings: CertaintySettings,
  steps: DigitFlips['perOne'],
  mark: (limit: number, client: number, value: number, cut: number) => void,
): readonly boolean[] {
  const counted = [false, false, false, false];
  scheme.profiles.forEach(({ criteria }, p) =>
    criteria.forEach((criterion, k) => {
      if (steps[p]![k] === 1 && unitOf(criterion) !== 'number' && !settings.counts) return;
      counted[k] = true;
      const cuts = settledBands(criterion.bands).cuts.filter((cut) => cut !== null);
      const { values } = inputs[p]![k]!;
      for (let i = 0; i < portfolio.size; i++) {
        const value = values[i]!;
        if (profiles[i] !== p || Number.isNaN(value) || cuts.length === 0) continue;
        // The nearest cut alone: a client is counted once for each criterion.
        const cut = cuts.reduce((best, one) => (Math.abs(value - one) < Math.abs(value - best) ? one : best));
        mark(k, i, value, cut);
      }
    }),
  );
  return counted;
}

/** Whose shares are estimates: as the scheme flags them, or as the settings say of all. */
function estimatedBy(
  { portfolio, scheme, computed }: Classification,
  { estimate }: CertaintySettings,
  shares: Float64Array,
): EstimatedBy | null {
  if (estimate === 'known') return null;
  const { share } = scheme.segmentation;
  const flagged = estimate === 'flagged';
  if (flagged && share?.kind !== 'estimate') return null;
  const by = share?.kind === 'estimate' && flagged ? share.by : (estimate as ShareEstimate);
  const clients = (flagged ? estimatedClients(portfolio, share) : null) ?? new Uint8Array(portfolio.size).fill(1);
  const impossible = new Uint8Array(portfolio.size);
  let [count, above] = [0, 0];
  for (let i = 0; i < portfolio.size; i++) {
    if (!clients[i] || !isActive(portfolio.kinds[i]!) || computed[i] === 0) continue;
    count++;
    if (!exceeds(shares[i]!, 1)) continue;
    impossible[i] = 1;
    above++;
  }
  return flagged && count === 0 ? null : { by, clients, count, impossible, above };
}

/** Turnover is known, so that each client can be in two segments at most (method.md §1.18c). */
function probabilities(
  { portfolio, scheme, computed }: Classification,
  { turnover, share }: SegmentFlips,
  estimated: Uint8Array,
  error: number,
): Float64Array[] {
  const columns = SEGMENTS.map(() => new Float64Array(portfolio.size).fill(NaN));
  const { shareCut } = scheme.segmentation;
  for (let i = 0; i < portfolio.size; i++) {
    if (!isActive(portfolio.kinds[i]!) || computed[i] === 0) continue;
    if (!estimated[i]) {
      columns.forEach((column, k) => (column[i] = computed[i] === k + 1 ? 1 : 0));
      continue;
    }
    // More than all that it buys: the estimate is wrong, and nothing can be worked out from it.
    if (exceeds(share[i]!, 1)) continue;
    const above = shareAbove(turnover[i]!, share[i]!, shareCut, error);
    if (Number.isNaN(above)) continue;
    const high = computed[i]! <= 2;
    columns.forEach((column, k) => {
      const isOfTurnover = k < 2 === high;
      column[i] = !isOfTurnover ? 0 : k % 2 === 0 ? above : 1 - above;
    });
  }
  return columns;
}

/** Below this a label is not sure. */
const SURE = 0.9;

function doubtful({ computed }: Classification, probability: readonly Float64Array[]): number {
  let count = 0;
  for (let i = 0; i < computed.length; i++) {
    const own = probability[computed[i]! - 1]?.[i];
    if (own !== undefined && own < SURE) count++;
  }
  return count;
}
