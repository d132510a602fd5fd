import type { ClientFigures } from './figures';
import { VALUE_GAPS, valueClients, type ValueShift, type ValueTerms } from './valueClients';

/** Value of a portfolio under changed assumptions; NaN where some client's value no longer converges. */
export interface Sensitivity {
  /** Points of yearly retention added, by row of `values`. */
  readonly retention: readonly number[];
  /** Points of the discount rate added, by column. */
  readonly discount: readonly number[];
  readonly values: readonly (readonly number[])[];
  /** One assumption at a time: what the portfolio is worth with less and with more of it. */
  readonly alone: readonly { readonly of: keyof ValueShift; readonly low: number; readonly high: number }[];
}

const RETENTION_STEPS = [-0.1, -0.05, 0, 0.05, 0.1];
const DISCOUNT_STEPS = [-0.04, -0.02, 0, 0.02, 0.04];
/** Ten percent of margins, five points of retention, two of discount and of growth. */
const ALONE: readonly { of: keyof ValueShift; low: ValueShift; high: ValueShift }[] = [
  { of: 'retention', low: { retention: -0.05 }, high: { retention: 0.05 } },
  { of: 'margin', low: { margin: 0.9 }, high: { margin: 1.1 } },
  { of: 'discount', low: { discount: -0.02 }, high: { discount: 0.02 } },
  { of: 'growth', low: { growth: -0.02 }, high: { growth: 0.02 } },
];
const NEVER = VALUE_GAPS.indexOf('neverConverges');

/**
 * What the portfolio's net value becomes where assumptions are wrong (method.md §2.2). Retention stays between 0 and 1.
 * A discount that the shift would bring to −1 or below is left out (NaN).
 */
export function sensitivityOf(figures: ClientFigures, terms: ValueTerms, current: Uint8Array): Sensitivity {
  const before = valueClients(figures, terms, current);
  const known = new Map<string, number>();
  /** The tables share some of their assumptions, and each asks for the value of all clients. */
  const value = (shift: ValueShift): number => {
    const { retention = 0, discount = 0, growth = 0, margin = 1 } = shift;
    const key = [retention, discount, growth, margin].join();
    let sum = known.get(key);
    if (sum === undefined) known.set(key, (sum = valueUnder(shift)));
    return sum;
  };
  const valueUnder = (shift: ValueShift): number => {
    if (!(terms.discount + (shift.discount ?? 0) > -1)) return NaN;
    const { net, gaps } = valueClients(figures, terms, current, shift);
    let sum = 0;
    for (let i = 0; i < net.length; i++) {
      if (gaps[i] === NEVER && before.gaps[i] !== NEVER) return NaN;
      if (!Number.isNaN(net[i]!)) sum += net[i]!;
    }
    return sum;
  };
  return {
    retention: RETENTION_STEPS,
    discount: DISCOUNT_STEPS,
    values: RETENTION_STEPS.map((retention) => DISCOUNT_STEPS.map((discount) => value({ retention, discount }))),
    alone: ALONE.map(({ of, low, high }) => ({ of, low: value(low), high: value(high) })),
  };
}
