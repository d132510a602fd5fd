import { CRITERIA, CRITERION_KEYS, type NumberRange } from './catalogue';
import type { ColumnRole } from './roles';

/**
 * What a column may hold by its role alone, as it is read. A share's limits hold for fractions, and whether it holds
 * fractions is known only to the source that reads it.
 */
export function numbersOfRole(role: ColumnRole | undefined): NumberRange {
  const key = CRITERION_KEYS.find((one) => one === role);
  return key === undefined || key === 'share' ? {} : CRITERIA[key].numbers;
}

/** Why a number is outside a range; null where it is not, or is none. */
export function outside(value: number, { whole, minimum, maximum }: NumberRange): 'notWhole' | 'outOfRange' | null {
  if (whole) return value >= 0 && Number.isInteger(value) ? null : Number.isNaN(value) ? null : 'notWhole';
  if (minimum !== undefined && value < minimum) return 'outOfRange';
  return maximum !== undefined && value > maximum ? 'outOfRange' : null;
}
