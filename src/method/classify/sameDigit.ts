/**
 * The digit that nearly every client with one has: 85 % of them, and at least ten clients, because fewer tell nothing.
 * @param counts clients by digit, those without one first
 */
export function sameDigit([, ...digits]: readonly number[]): {
  readonly digit: number;
  readonly count: number;
  readonly known: number;
} | null {
  const known = digits.reduce((sum, count) => sum + count, 0);
  const count = Math.max(...digits);
  return known < 10 || count < 0.85 * known ? null : { digit: digits.indexOf(count) + 1, count, known };
}
