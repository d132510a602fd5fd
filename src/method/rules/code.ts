import { MethodProblem } from '../problems';

/** `1000·d1 + 100·d2 + 10·d3 + d4`; 0 (blank) when any digit is blank (method.md §1.7). */
export function codeOf(d1: number, d2: number, d3: number, d4: number): number {
  return d1 && d2 && d3 && d4 ? d1 * 1000 + d2 * 100 + d3 * 10 + d4 : 0;
}

/** Sum of four digits, 4–16; 0 (blank) when any digit is blank. */
export function totalOf(d1: number, d2: number, d3: number, d4: number): number {
  return d1 && d2 && d3 && d4 ? d1 + d2 + d3 + d4 : 0;
}

/**
 * The four digits of a code, checked.
 * @throws MethodProblem `codeOutOfRange` unless every digit is 1–4
 */
export function digitsOfCode(code: number): [number, number, number, number] {
  const digits = [1000, 100, 10, 1].map((unit) => Math.floor(code / unit) % 10);
  if (!Number.isInteger(code) || code > 4444 || digits.some((digit) => digit < 1 || digit > 4)) {
    throw new MethodProblem('codeOutOfRange', { code: String(code) });
  }
  return digits as [number, number, number, number];
}
