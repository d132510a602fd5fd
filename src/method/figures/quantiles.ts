import type { Cuts } from '../rules/bands';

/**
 * Cuts that put a quarter of the values in each band: the largest values of the first three quarters. Infinite and
 * missing values are left out; without any value the cuts are 0.
 */
export function quantileCuts(values: Float64Array): Cuts {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  if (sorted.length === 0) return [0, 0, 0];
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;
  return [at(0.25), at(0.5), at(0.75)];
}
