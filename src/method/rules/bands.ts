import { MethodProblem } from '../problems';
import { nextUp, toleranceAt } from '../figures/tolerance';

/** A digit of the method: 1 (worst) … 4 (best); 0 in columns means blank. */
export type Digit = 1 | 2 | 3 | 4;
export const BLANK = 0;

export type Direction = 'high' | 'low';
/**
 * What a value exactly at a cut earns. High: `gt` must exceed it (default), `gte` may equal it.
 * Low: `lte` may equal it (default), `lt` must stay below.
 */
export type Boundary = 'gt' | 'gte' | 'lte' | 'lt';
/** Ascending. `null` at the open end (the low end for high, the high end for low): everyone passes it. */
export type Cuts = readonly [number | null, number | null, number | null];

/**
 * The four bands of a criterion. Cuts are ascending in both directions: for `high` the lower bounds of
 * digits 2, 3, 4; for `low` the upper bounds of digits 4, 3, 2 (method.md §1.3).
 */
export interface Bands {
  readonly direction: Direction;
  readonly boundary: Boundary;
  readonly cuts: Cuts;
}

/** The boundary that the text's rule implies where the user has not said: strict for high, inclusive for low. */
export function defaultBoundary(direction: Direction): Boundary {
  return direction === 'high' ? 'gt' : 'lte';
}

/**
 * Refuses bands that cannot be read.
 * @throws MethodProblem `cutsNotAscending`, `cutsBlankInside`, `boundaryOfDirection`
 */
export function checkBands({ direction, boundary, cuts }: Bands): void {
  const fits = direction === 'high' ? ['gt', 'gte'] : ['lte', 'lt'];
  if (!fits.includes(boundary)) throw new MethodProblem('boundaryOfDirection', { direction, boundary });
  const inward = direction === 'high' ? cuts : [...cuts].reverse();
  const firstGiven = inward.findIndex((cut) => cut !== null);
  if (firstGiven >= 0 && inward.slice(firstGiven).some((cut) => cut === null)) {
    throw new MethodProblem('cutsBlankInside', { cuts });
  }
  const given = cuts.filter((cut): cut is number => cut !== null);
  if (given.some((cut, k) => !Number.isFinite(cut) || (k > 0 && cut < given[k - 1]!))) {
    throw new MethodProblem('cutsNotAscending', { cuts });
  }
}

/** Bands with the tolerance worked into their limits once, for the hot path. */
export interface DigitLimits {
  /** `high`: each limit that a value reaches is a digit more; `low`: each limit that it keeps to. */
  readonly direction: Direction;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** @throws as {@link checkBands} */
export function digitLimits(bands: Bands): DigitLimits {
  checkBands(bands);
  const [a, b, c] = effectiveLimits(bands);
  return { direction: bands.direction, a, b, c };
}

/** Digit 1–4 of a finite number, 0 (blank) of NaN. */
export function digitWithin(x: number, { direction, a, b, c }: DigitLimits): number {
  if (x !== x) return BLANK;
  return direction === 'high'
    ? 1 + Number(x >= a) + Number(x >= b) + Number(x >= c)
    : 1 + Number(x <= a) + Number(x <= b) + Number(x <= c);
}

/**
 * A reader of digits.
 * @returns digit 1–4 of a finite number, 0 (blank) of NaN
 * @throws as {@link checkBands}
 */
export function digitReader(bands: Bands): (x: number) => number {
  const limits = digitLimits(bands);
  return (x) => digitWithin(x, limits);
}

/**
 * The digit of one value.
 * @param x a number; NaN (missing) has no digit
 * @returns 1–4, or 0 (blank) for NaN
 */
export function digitOf(x: number, bands: Bands): number {
  return digitReader(bands)(x);
}

/** Limits such that `x >= limit` (high) or `x <= limit` (low) is exactly the tolerant comparison. */
function effectiveLimits({ direction, boundary, cuts }: Bands): [number, number, number] {
  const limit = (cut: number | null): number => {
    if (cut === null) return direction === 'high' ? -Infinity : Infinity;
    const tolerance = toleranceAt(cut);
    switch (boundary) {
      case 'gt':
        return nextUp(cut + tolerance);
      case 'gte':
        return cut - tolerance;
      case 'lte':
        return cut + tolerance;
      case 'lt':
        return -nextUp(-(cut - tolerance));
    }
  };
  return [limit(cuts[0]), limit(cuts[1]), limit(cuts[2])];
}

/** Index of the cut that opens a digit, or null for the digit that everyone starts with (1 for high, 1 for low). */
export function cutOfDigit(digit: number, direction: Direction): number | null {
  if (digit === 1) return null;
  return direction === 'high' ? digit - 2 : 4 - digit;
}
