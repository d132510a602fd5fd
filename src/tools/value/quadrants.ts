import { REFERRAL_CELLS, referralCell } from '../../accounts';

/** Clients by value × referral value, and where high begins. */
export interface Quadrants {
  /** Index + 1 into `REFERRAL_CELLS`; 0 for clients without both values. */
  readonly codes: Uint8Array;
  /** Medians, or zero where these are below it: high is strictly above. */
  readonly ownCut: number;
  readonly referralCut: number;
}

/**
 * Clients by whether their own value and their referral value are above the median of those that have both. Where most
 * lose money the median is a loss: nobody who is worth nothing or less is of high value.
 */
export function quadrantsOf(own: Float64Array, referral: Float64Array): Quadrants {
  const both = (values: Float64Array, other: Float64Array): Float64Array =>
    values.map((value, i) => (Number.isNaN(other[i]!) ? NaN : value));
  const ownCut = Math.max(0, medianOf(both(own, referral)));
  const referralCut = Math.max(0, medianOf(both(referral, own)));
  const codes = Uint8Array.from(both(own, referral), (value, i) =>
    Number.isNaN(value) ? 0 : REFERRAL_CELLS.indexOf(referralCell(value > ownCut, referral[i]! > referralCut)) + 1,
  );
  return { codes, ownCut, referralCut };
}

/** The middle value, of an even number the mean of the middle two; NaN is left out. */
export function medianOf(values: Float64Array): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
