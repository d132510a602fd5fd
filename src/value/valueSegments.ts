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

/** The whale curve: clients from the largest value down, and what part of the total is reached with each. */
export interface WhaleCurve {
  readonly order: Uint32Array;
  /** Cumulative value ÷ total; exceeds 1 before the loss-makers. NaN for a total that is not above zero. */
  readonly cumulative: Float64Array;
  readonly total: number;
  /** Clients up to the highest point of the curve: whose value is above zero. */
  readonly peakClients: number;
  /** Value of those clients. */
  readonly peakValue: number;
}

/** Clients by value from the largest down, equals in their order; those without a value (NaN) are left out. */
export function whaleCurve(values: Float64Array): WhaleCurve {
  const order = Uint32Array.from(values.keys()).filter((i) => !Number.isNaN(values[i]!));
  order.sort((a, b) => values[b]! - values[a]! || a - b);
  const reached = new Float64Array(order.length);
  let sum = 0;
  let peakClients = 0;
  let peakValue = 0;
  order.forEach((client, k) => {
    sum += values[client]!;
    reached[k] = sum;
    if (values[client]! > 0) [peakClients, peakValue] = [k + 1, sum];
  });
  const total = sum;
  return {
    order,
    cumulative: reached.map((value) => (total > 0 ? value / total : NaN)),
    total,
    peakClients,
    peakValue,
  };
}
