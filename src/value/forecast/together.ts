import { type ActiveClients, type ActiveJoint, activeTogether } from './active';
import { endsOf, type Interval } from './ends';
import { NINETY, ninetyOf, reaching } from './intervals';
import { ofProduct, partsOf } from './money';
import { varianceOf } from './square';

/** What a forecast keeps so that any clients can be looked at together; clients in the order of the cohort. */
export interface Joint {
  /** Place of each of the list's clients in the cohort; -1 for one that has bought nothing. */
  readonly at: Int32Array;
  /** How the logarithm of each client's expected purchases moves with that of each continuous parameter. */
  readonly slopes: readonly Float64Array[];
  /** Covariances of those logarithms, row by row; null where the fit has none. */
  readonly covariance: ArrayLike<number> | null;
  /** Draws of each client's purchases. */
  readonly counts: readonly Uint16Array[];
  /** Each client's expected purchases at parameters that the histories leave open; where there are no covariances. */
  readonly sets: readonly Float64Array[];
  /** Who is there still; null where that is not known. */
  readonly active: ActiveJoint | null;
  /** Parameters that the histories leave open; null where clients are too many for them to be drawn. */
  readonly sampled: readonly Float64Array[] | null;
  /** Where there is a spend model. */
  readonly money?: {
    /** Draws of what each client's purchases come to, discounted. */
    readonly draws: readonly Float32Array[];
    /** Each client's expected spend per purchase at every set of parameters that the clients leave open. */
    readonly spends: readonly Float64Array[];
    /** Purchases expected, each month's discounted. */
    readonly months: Float64Array;
  };
}

/** Purchases of some clients together in the time that is forecast. */
export interface TogetherForecast {
  /** Those of them that have bought. */
  readonly clients: number;
  readonly expected: number;
  /** 90 % interval of the expected value; NaN where nothing is known of how far the parameters are open. */
  readonly open: Interval;
  /** 90 % interval of what may come. */
  readonly predicted: Interval;
}

/**
 * What is expected of some of the list's clients together. Neither interval is the sum of theirs: chance evens out between
 * clients, while what is not known of the parameters is common to all.
 */
export function together(
  { joint, next }: { readonly joint: Joint | null; readonly next: Float64Array },
  clients: readonly number[],
): TogetherForecast | null {
  if (!joint) return null;
  const { at, counts } = joint;
  const known = clients.filter((c) => at[c]! >= 0);
  const expected = known.reduce((sum, c) => sum + next[c]!, 0);
  const totals = new Float64Array(counts[0]?.length ?? 0);
  for (const c of known) {
    const own = counts[at[c]!]!;
    for (let d = 0; d < own.length; d++) totals[d]! += own[d]!;
  }
  const drawn = known.length > 0;
  const { low, high } = endsOf(totals);
  return {
    clients: known.length,
    expected,
    open: openTogether(joint, known, (c) => next[c]!, next),
    predicted: {
      low: drawn ? Math.floor(low) : NaN,
      high: drawn ? Math.ceil(high) : NaN,
    },
  };
}

/** How many of some of the list's clients are there still; null where that is not known, or none of them has bought. */
export function stillThere(joint: Joint | null, clients: readonly number[]): ActiveClients | null {
  if (!joint?.active) return null;
  const known = clients.map((c) => joint.at[c]!).filter((place) => place >= 0);
  return known.length === 0 ? null : activeTogether(joint.active, known);
}

/**
 * What the purchases of some clients together are worth, in today's money: their spend, or their margin.
 * @param rate margin per unit of spend of each of the list's clients; NaN leaves a client out
 * @returns null without a spend model, or where none of them has a worth
 */
export function worthTogether(
  { joint, next, worth }: { readonly joint: Joint | null; readonly next: Float64Array; readonly worth: Float64Array },
  clients: readonly number[],
  rate: (client: number) => number,
): TogetherForecast | null {
  if (!joint?.money) return null;
  const { at, money } = joint;
  const { draws, spends, months } = money;
  const known = clients.filter((c) => at[c]! >= 0 && !Number.isNaN(worth[c]! * rate(c)));
  if (known.length === 0) return null;
  const expected = known.reduce((sum, c) => sum + worth[c]! * rate(c), 0);
  const totals = new Float64Array(draws[0]?.length ?? 0);
  const atSets = new Float64Array(spends[0]?.length ?? 0);
  for (const c of known) {
    const i = at[c]!;
    const [drawn, spend, part] = [draws[i]!, spends[i]!, rate(c)];
    const bought = part * months[i]!;
    for (let d = 0; d < drawn.length; d++) totals[d]! += part * drawn[d]!;
    for (let k = 0; k < spend.length; k++) atSets[k]! += bought * spend[k]!;
  }
  const bought = openTogether(joint, known, (c) => worth[c]! * rate(c), next);
  const spent = reaching(ninetyOf(atSets), expected);
  return {
    clients: known.length,
    expected,
    open: ofProduct(expected, partsOf(bought, expected), partsOf(spent, expected)),
    predicted: ninetyOf(totals),
  };
}

/** The 90 % interval of the purchases that some clients are expected to make, each weighted: by 1, or by their money. */
function openTogether(
  { at, slopes, covariance, sets }: Joint,
  known: readonly number[],
  figure: (client: number) => number,
  next: Float64Array,
): Interval {
  const expected = known.reduce((sum, c) => sum + figure(c), 0);
  if (sets.length > 0) {
    const totals = Float64Array.from(sets, (set) =>
      known.reduce((sum, c) => (next[c]! > 0 ? sum + (figure(c) * set[at[c]!]!) / next[c]! : sum), 0),
    );
    return reaching(ninetyOf(totals), expected);
  }
  const slope = slopes.map(
    (one) => known.reduce((sum, c) => (next[c]! > 0 ? sum + one[at[c]!]! * figure(c) : sum), 0) / expected,
  );
  const spread = covariance && expected > 0 ? Math.exp(NINETY * Math.sqrt(varianceOf(slope, covariance))) : NaN;
  return { low: expected / spread, high: expected * spread };
}
