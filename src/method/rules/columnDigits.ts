import type { Bands, Digit, DigitLimits } from './bands';

/** Digits that can never occur because two cuts are equal or a cut is open: worth a warning, not an error. */
export function impossibleDigits({ direction, cuts }: Bands): Digit[] {
  const open = direction === 'high' ? -Infinity : Infinity;
  const limits = cuts.map((cut) => cut ?? open);
  const edges = [-Infinity, ...limits, Infinity];
  const digits: Digit[] = direction === 'high' ? [1, 2, 3, 4] : [4, 3, 2, 1];
  return digits.filter((_, k) => edges[k] === edges[k + 1]).sort();
}

/**
 * The digits of a column.
 * @param fill what a missing value (NaN) gets
 */
export function digitsOfColumn(values: Float64Array, limits: DigitLimits, fill: number): Uint8Array {
  const { a, b, c } = limits;
  const digits = new Uint8Array(values.length);
  // The direction is asked once: a million clients are in this loop. A comparison taken for a number is no branch, which
  // the processor would guess wrongly for every other client: a quarter of the time.
  if (limits.direction === 'high') {
    for (let i = 0; i < digits.length; i++) {
      const x = values[i]!;
      digits[i] = x !== x ? fill : 1 + Number(x >= a) + Number(x >= b) + Number(x >= c);
    }
  } else {
    for (let i = 0; i < digits.length; i++) {
      const x = values[i]!;
      digits[i] = x !== x ? fill : 1 + Number(x <= a) + Number(x <= b) + Number(x <= c);
    }
  }
  return digits;
}
