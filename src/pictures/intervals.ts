import type { DrawnChart } from './drawn';

/** A span and what is expected in it; NaN where a cell holds no number. */
export interface DrawnInterval {
  readonly low: number;
  readonly high: number;
  readonly expected: number;
}

/** The ends that an `interval` chart's stacked columns reach, below zero or above it, and its marks. */
export function intervalsOf({ series }: DrawnChart): DrawnInterval[] {
  const bars = series.filter(({ asLine }) => !asLine);
  const marks = series.find(({ asLine }) => asLine)?.values ?? [];
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, k) => {
    const shown = bars.filter(({ hidden }) => !hidden).map(({ values }) => values[k] ?? NaN);
    const base = bars.find(({ hidden }) => hidden)?.values[k] ?? 0;
    const up = shown.filter((value) => value > 0).reduce((sum, value) => sum + value, 0);
    const down = shown.filter((value) => value < 0).reduce((sum, value) => sum + value, 0);
    const none = !shown.some(Number.isFinite);
    const expected = marks[k] ?? NaN;
    return none ? { low: NaN, high: NaN, expected } : { low: base + down, high: base + up, expected };
  });
}
