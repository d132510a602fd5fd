import type { PeriodLine } from './compute';

/** Below so many contracts at risk, any number lost may be chance. */
const FEWEST = 5;
/** Standard deviations beyond which chance alone would put one period of a hundred. */
const FAR = 2.576;
/** Of many contracts the smallest difference is no chance: what matters is one that is seen, in parts of those at risk. */
const SEEN = 0.05;

/** A period in which the contracts did what the model does not expect, by more than chance explains. */
export interface ContraryPeriod {
  readonly period: number;
  readonly risk: number;
  readonly lost: number;
  /** Losses that the model expects. */
  readonly expected: number;
}

/** The period that contradicts the fitted model most, as binomial losses of those at risk; null where none does. */
export function contraryPeriod(lines: readonly PeriodLine[]): ContraryPeriod | null {
  let worst: (ContraryPeriod & { readonly apart: number }) | null = null;
  for (const { period, risk, lost, fittedRetention } of lines) {
    if (!(risk >= FEWEST)) continue;
    const expected = risk * (1 - fittedRetention);
    const apart = Math.abs(lost - expected) / Math.sqrt(expected * fittedRetention);
    const seen = Math.abs(lost - expected) / risk >= SEEN;
    if (seen && apart > FAR && apart > (worst?.apart ?? 0)) worst = { period, risk, lost, expected, apart };
  }
  if (!worst) return null;
  const { period, risk, lost, expected } = worst;
  return { period, risk, lost, expected };
}
