import { firstBeyond } from './firstBeyond';

/** A stretch of the number line on which a histogram is drawn: linear, or in powers for amounts that span decades. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly logarithmic: boolean;
  /** Bins of one unit each, for counts of a few things; null where bins are the drawer's choice. */
  readonly steps: number | null;
  /** 0–1 along the axis. */
  position(value: number): number;
  /** The value at 0–1 along the axis. */
  value(position: number): number;
}

/** Below this ratio between large and small values a linear axis shows more. */
const DECADES = 100;

/**
 * An axis for sorted values: logarithmic when positive values span two decades or more. Values at or below zero then
 * share the left end; the outermost half percent on a linear axis does not stretch it.
 */
export function scaleFor(sorted: Float64Array, cuts: readonly (number | null)[]): Scale {
  // Infinite values lie at the ends, and there is no NaN in a distribution.
  const finite = sorted.subarray(
    firstBeyond(sorted, 0, (x) => x > -Infinity),
    firstBeyond(sorted, 0, (x) => x === Infinity),
  );
  const given = cuts.filter((cut): cut is number => cut !== null);
  const at = (share: number): number => finite[Math.min(finite.length - 1, Math.floor(share * finite.length))] ?? 0;
  const largest = Math.max(finite.at(-1) ?? 1, ...given);
  const positive = finite[firstBeyond(finite, 0, (x) => x > 0)] ?? 1;
  const typicalLow = Math.max(positive, at(0.02));
  if (finite.length > 8 && at(0.02) >= 0 && largest / typicalLow >= DECADES) {
    const low = Math.min(typicalLow, ...given.filter((cut) => cut > 0));
    return logScale(low, largest);
  }
  const low = Math.min(at(0.005), ...given);
  const high = Math.max(at(0.995), ...given);
  return linearScale(low, high > low ? high : low + 1);
}

/** Most counts that still get a bin of their own. */
const MOST_STEPS = 25;

/** An axis with a bin per whole number; null where the numbers are too many for that. */
export function countScale(sorted: Float64Array, cuts: readonly (number | null)[]): Scale | null {
  const given = cuts.filter((cut): cut is number => cut !== null);
  const low = Math.min(sorted[0] ?? 0, ...given);
  const high = Math.max(sorted.at(-1) ?? 1, ...given);
  const steps = high - low + 1;
  if (!Number.isInteger(steps) || steps > MOST_STEPS) return null;
  return { ...linearScale(low - 0.5, high + 0.5), steps };
}

const within = (x: number): number => Math.min(1, Math.max(0, x));

function linearScale(low: number, high: number): Scale {
  return {
    low,
    high,
    logarithmic: false,
    steps: null,
    position: (x) => within((x - low) / (high - low)),
    value: (p) => low + within(p) * (high - low),
  };
}

function logScale(low: number, high: number): Scale {
  const span = Math.log(high / low) || 1;
  return {
    low,
    high,
    logarithmic: true,
    steps: null,
    position: (x) => (x <= low ? 0 : within(Math.log(x / low) / span)),
    value: (p) => low * Math.exp(within(p) * span),
  };
}

/** Counts per bin of equal width on the scale; a bin's share of the fullest one is its height. */
export function histogram(sorted: Float64Array, scale: Scale, bins: number): number[] {
  const binOf = (x: number): number => Math.min(bins - 1, Math.floor(scale.position(x) * bins));
  let from = 0;
  return Array.from({ length: bins }, (_, bin) => {
    const end = firstBeyond(sorted, from, (x) => binOf(x) > bin);
    const count = end - from;
    from = end;
    return count;
  });
}

/** A dragged value as a person would type it: three figures, two from a hundred values per unit on. */
export function tidy(value: number, whole: boolean): number {
  if (whole) return Math.round(value);
  return value === 0 ? 0 : Number(value.toPrecision(2 + (Math.abs(value) >= 1000 ? 1 : 0)));
}
