import { type Interval, NINETY, predictedQuantile } from './intervals';

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
}

/** Purchases of some clients together in the time that is forecast. */
export interface TogetherForecast {
  /** Those of them that have bought. */
  readonly clients: number;
  readonly expected: number;
  /** 90 % interval of the expected value; NaN where the fit has no standard errors. */
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
  const { at, slopes, covariance, counts } = joint;
  const known = clients.filter((c) => at[c]! >= 0);
  const expected = known.reduce((sum, c) => sum + next[c]!, 0);
  const slope = slopes.map(
    (one) => known.reduce((sum, c) => (next[c]! > 0 ? sum + one[at[c]!]! * next[c]! : sum), 0) / expected,
  );
  let variance = 0;
  slope.forEach((one, k) =>
    slope.forEach((other, j) => (variance += one * other * (covariance?.[k * slope.length + j] ?? NaN))),
  );
  const spread = covariance && expected > 0 ? Math.exp(NINETY * Math.sqrt(Math.max(0, variance))) : NaN;
  const totals = new Float64Array(counts[0]?.length ?? 0);
  for (const c of known) counts[at[c]!]!.forEach((count, d) => (totals[d]! += count));
  totals.sort();
  const drawn = known.length > 0;
  return {
    clients: known.length,
    expected,
    open: { low: expected / spread, high: expected * spread },
    predicted: {
      low: drawn ? Math.floor(predictedQuantile(totals, 0.05)) : NaN,
      high: drawn ? Math.ceil(predictedQuantile(totals, 0.95)) : NaN,
    },
  };
}
