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
  const count = Math.min(length, Math.floor(low) + 2);
  if (!sortEnds(draws, count)) {
    const sorted = Float64Array.from(draws).sort();
    return { low: between(sorted, low), high: between(sorted, high) };
  }
  // The places from the other end are as far from it: `most` holds the greatest, negated.
  return { low: between(least, low, count), high: -between(most, length - 1 - high, count) };
}

/** Where in order the value stands that one more draw does not exceed with a chance of `part`. */
const placeOf = (part: number, length: number): number => Math.max(0, Math.min(length - 1, part * (length + 1) - 1));

/** The value at a place of what is in order, or between two, of so many of which that is known. */
function between(sorted: Float64Array, place: number, count = sorted.length): number {
  const below = Math.floor(place);
  const one = below < count ? sorted[below]! : NaN;
  const next = count > 0 ? sorted[Math.min(count - 1, below + 1)]! : NaN;
  return one + (place - below) * (next - one);
}

/** Kept from one call to the next: a list has tens of thousands of intervals, and each is some places long. */
let least = new Float64Array(64);
let most = new Float64Array(64);

/**
 * Puts the least values in order into `least`, and the greatest, negated, into `most`. Few are wanted of many, so that most
 * are looked at once.
 * @returns whether all are numbers
 */
function sortEnds(values: Figures, count: number): boolean {
  if (least.length < count) [least, most] = [new Float64Array(2 * count), new Float64Array(2 * count)];
  const last = count - 1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== value) return false;
    if (i < count || value < least[last]!) insert(least, i < count ? i : last, value);
    if (i < count || -value < most[last]!) insert(most, i < count ? i : last, -value);
  }
  return true;
}

/** Puts a value into a row in order that is so long, or in the place of its last. */
function insert(row: Float64Array, length: number, value: number): void {
  let at = length;
  for (; at > 0 && row[at - 1]! > value; at--) row[at] = row[at - 1]!;
  row[at] = value;
}
