import { CRITERION_KEYS, type ColumnRole, type CriterionKey } from './roles';

/** What the numbers of a criterion may be. */
export interface NumberRange {
  /** Counts of things: whole numbers from 0 only. */
  readonly whole?: true;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * The numbers of the eleven criteria (method.md §1.2): the one home of their limits, for reading by header, for a scheme's
 * sources and for formulas. Orders may be averages of several years, so decimals are fine. Negative turnover
 * (credit notes), margins and growth are real.
 */
export const CRITERION_NUMBERS: Readonly<Record<CriterionKey, NumberRange>> = {
  turnover: {},
  share: { minimum: 0 },
  margin: {},
  years: { minimum: 0 },
  unpaid: { whole: true, minimum: 0 },
  families: { whole: true, minimum: 0 },
  employees: { whole: true, minimum: 0 },
  // Judged on 1–4 or on 0–10.
  image: { minimum: 0, maximum: 10 },
  orders: { minimum: 0 },
  growth: {},
  competitors: { whole: true, minimum: 0 },
};

/**
 * What a column may hold by its role alone, as it is read. A share's limits hold for fractions, and whether it holds
 * fractions is known only to the source that reads it.
 */
export function numbersOfRole(role: ColumnRole | undefined): NumberRange {
  const key = CRITERION_KEYS.find((one) => one === role);
  return key === undefined || key === 'share' ? {} : CRITERION_NUMBERS[key];
}

/** Why a number is outside a range; null where it is not, or is none. */
export function outside(value: number, { whole, minimum, maximum }: NumberRange): 'notWhole' | 'outOfRange' | null {
  if (whole) return value >= 0 && Number.isInteger(value) ? null : Number.isNaN(value) ? null : 'notWhole';
  if (minimum !== undefined && value < minimum) return 'outOfRange';
  return maximum !== undefined && value > maximum ? 'outOfRange' : null;
}
