/**
 * First index from `from` on whose value is beyond; `beyond` must turn true once and stay so. Some seventeen looks at a
 * hundred thousand sorted values: what is dragged must not walk through them.
 */
export function firstBeyond(sorted: Float64Array, from: number, beyond: (x: number) => boolean): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beyond(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
