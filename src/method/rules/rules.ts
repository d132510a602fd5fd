import { BLANK } from './bands';

/** Highest unpaid digit that stops sales: "que no supere la puntuación de 1" (method.md §1.8). */
export const BLOCK_THRESHOLD = 1;

/**
 * Whether sales to a client stop.
 * @param unpaidDigit 1–4, 0 when blank
 * @returns null when the digit is blank: nobody is blocked, or cleared, on missing data
 */
export function isBlocked(unpaidDigit: number, threshold: number = BLOCK_THRESHOLD): boolean | null {
  return unpaidDigit === BLANK ? null : unpaidDigit <= threshold;
}

/** Discount per digit 1–4 as fractions of the price. */
export type DiscountTable = readonly [number, number, number, number];
export const DEFAULT_DISCOUNTS: DiscountTable = [0, 0.02, 0.04, 0.06];

/**
 * Trade discount of a digit; 0 for a blocked client; NaN for a blank digit (§1.8).
 * @param digit of share or turnover, as the scheme says
 */
export function discountOf(digit: number, blocked: boolean, table: DiscountTable = DEFAULT_DISCOUNTS): number {
  if (blocked) return 0;
  return digit === BLANK ? NaN : table[digit - 1]!;
}
