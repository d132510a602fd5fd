import type { Interval } from '../forecast/ends';
import { LOG_STEP, NINETY } from '../forecast/intervals';
import { varianceOf } from '../forecast/square';
import type { SurvivalFit, SurvivalParameters } from './survival';

/**
 * How a figure of a fitted model moves with the logarithm of each fitted parameter, by central differences.
 * @returns null where the fit has no covariances (a limit model), or the figure has no end
 */
export function survivalSlopes(
  { parameters: { alpha, beta, c }, covariance }: SurvivalFit,
  of: (parameters: SurvivalParameters) => number,
): Float64Array | null {
  if (!covariance) return null;
  const free = Math.sqrt(covariance.length);
  const at = (k: number, step: number): number => {
    const by = (own: number): number => (own === k ? Math.exp(step) : 1);
    return of({ alpha: alpha * by(0), beta: beta * by(1), c: c * by(2) });
  };
  const slopes = Float64Array.from({ length: free }, (_, k) => (at(k, LOG_STEP) - at(k, -LOG_STEP)) / (2 * LOG_STEP));
  return slopes.every(Number.isFinite) ? slopes : null;
}

/** Standard error of a figure by what is not known of the parameters (delta method); NaN without slopes. */
export function survivalError({ covariance }: SurvivalFit, slopes: ArrayLike<number> | null): number {
  return covariance && slopes ? Math.sqrt(varianceOf(slopes, covariance)) : NaN;
}

const NONE: Interval = { low: NaN, high: NaN };

/** 90 % interval of an amount above zero: normal in its logarithm, so that it stays above. */
export function amountEnds(value: number, error: number): Interval {
  if (!(value > 0 && Number.isFinite(value) && error >= 0)) return NONE;
  const factor = Math.exp((NINETY * error) / value);
  return { low: value / factor, high: value * factor };
}

/** 90 % interval of a chance: normal in its log-odds, so that it stays between 0 and 1. */
export function chanceEnds(value: number, error: number): Interval {
  if (!(value > 0 && value < 1 && error >= 0)) return NONE;
  const odds = value / (1 - value);
  const factor = Math.exp((NINETY * error) / (value * (1 - value)));
  return { low: odds / factor / (1 + odds / factor), high: (odds * factor) / (1 + odds * factor) };
}
