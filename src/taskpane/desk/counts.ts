import { digitReader, type Bands } from '../../method';
import { firstBeyond } from './firstBeyond';
import type { Distribution } from './views';

/**
 * Clients per digit (index 0: without value) under any bands, from sorted values: four binary searches, so that counts
 * follow a handle while it is dragged, whatever the size of the portfolio.
 */
export function digitCounts({ sorted, missing }: Distribution, bands: Bands): number[] {
  const digit = digitReader(bands);
  const counts = [missing, 0, 0, 0, 0];
  const falling = bands.direction === 'low';
  let from = 0;
  for (const d of falling ? [4, 3, 2, 1] : [1, 2, 3, 4]) {
    const end = firstBeyond(sorted, from, (x) => (falling ? digit(x) < d : digit(x) > d));
    counts[d] = end - from;
    from = end;
  }
  return counts;
}
