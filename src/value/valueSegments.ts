import { ValueProblem } from './problems';

/** The text's three groups by value; column code 1–3 (method.md §2.3). */
export const VALUE_SEGMENTS = ['retain', 'manage', 'raiseOrCut'] as const;
export type ValueSegment = 1 | 2 | 3;

/**
 * - `rank` (default): the last cut closes group 2; a negative value is group 3 always
 * - `lossOnly`: group 3 is exactly the losses
 */
export const VALUE_SEGMENT_MODES = ['rank', 'lossOnly'] as const;
export type ValueSegmentMode = (typeof VALUE_SEGMENT_MODES)[number];

/** 35 % of clients, then 45 %, then the last 20 %. */
export const VALUE_CUTS: readonly [number, number] = [0.35, 0.8];

/** Positions are multiples of 1/n: below this they are equal to a cut. */
const TOLERANCE = 1e-9;

/**
 * A reader of value segments among the clients of a portfolio: `pos = (values strictly above) / n`, ties share the
 * best; pos < c₁ → 1, < c₂ → 2, else 3; a negative value is 3 whatever its position.
 * @param values of all clients (net CLV); NaN is left out
 * @throws ValueProblem `cutsOutside` unless 0 ≤ c₁ ≤ c₂ ≤ 1
 */
export function valueSegmentReader(
  values: Float64Array,
  cuts: readonly [number, number] = VALUE_CUTS,
  mode: ValueSegmentMode = 'rank',
): (value: number) => ValueSegment {
  const [first, second] = cuts;
  if (!(first >= 0 && first <= second && second <= 1)) throw new ValueProblem('cutsOutside');
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return (value) => {
    if (value < 0) return 3;
    const position = (sorted.length - countUpTo(sorted, value)) / sorted.length;
    if (position < first - TOLERANCE) return 1;
    return mode === 'lossOnly' || position < second - TOLERANCE ? 2 : 3;
  };
}

/** How many of the sorted values are not above `value`. */
function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A point of the whale curve: clients in order of value, and the part of the total value made so far. */
export interface WhalePoint {
  readonly client: number;
  readonly value: number;
  /** Cumulative value ÷ total value; exceeds 1 before the loss-makers. */
  readonly cumulativeShare: number;
}

/** Whale curve: clients by value from the largest down, with the share of the total accumulated; NaN for a zero total. */
export function whaleCurve(values: Float64Array): WhalePoint[] {
  const order = Array.from(values.keys()).filter((i) => !Number.isNaN(values[i]!));
  order.sort((a, b) => values[b]! - values[a]! || a - b);
  const total = order.reduce((sum, i) => sum + values[i]!, 0);
  let sum = 0;
  return order.map((client) => {
    sum += values[client]!;
    return { client, value: values[client]!, cumulativeShare: total === 0 ? NaN : sum / total };
  });
}
