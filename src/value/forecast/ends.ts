/** Ends of an interval; NaN where there is none. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type Figures = Float64Array | Float32Array | Uint16Array;

/** What is left out at either end. */
const OUTSIDE = 0.05;

/**
 * Ends of 90 % of some draws, in no order: the values that one more draw does not exceed with a chance of a twentieth, and
 * of nineteen. n draws in order cut the line into n + 1 parts into each of which it falls alike. NaN counts as larger than
 * every number; without draws both ends are NaN.
 */
export function endsOf(draws: Figures): Interval {
  const { length } = draws;
  const [low, high] = [placeOf(OUTSIDE, length), placeOf(1 - OUTSIDE, length)];
  const least = firstOf(draws, Math.floor(low) + 2, 1);
  const most = least && firstOf(draws, length - Math.floor(high), -1);
  if (!least || !most) {
    const sorted = Float64Array.from(draws).sort();
    return { low: between(sorted, low), high: between(sorted, high) };
  }
  return {
    low: between(least, low),
    high: between(
      most.reverse().map((value) => -value),
      high - Math.floor(high),
    ),
  };
}

/** Where in order the value stands that one more draw does not exceed with a chance of `part`. */
const placeOf = (part: number, length: number): number => Math.max(0, Math.min(length - 1, part * (length + 1) - 1));

/** The value at a place of what is in order, or between two. */
function between(sorted: Float64Array, place: number): number {
  const below = Math.floor(place);
  const [one, next] = [sorted[below] ?? NaN, sorted[Math.min(sorted.length - 1, below + 1)] ?? NaN];
  return one + (place - below) * (next - one);
}

/**
 * The least values in order; of `sign` −1 the greatest, negated. Few are wanted of many, so that most are looked at once.
 * @returns null where one of all is NaN
 */
function firstOf(values: Figures, count: number, sign: 1 | -1): Float64Array | null {
  const first = new Float64Array(Math.min(count, values.length));
  const last = first.length - 1;
  let filled = 0;
  for (let i = 0; i < values.length; i++) {
    const value = sign * values[i]!;
    if (Number.isNaN(value)) return null;
    if (filled > last && !(value < first[last]!)) continue;
    let at = filled > last ? last : filled++;
    for (; at > 0 && first[at - 1]! > value; at--) first[at] = first[at - 1]!;
    first[at] = value;
  }
  return first;
}
