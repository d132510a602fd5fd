import type { ColumnView } from '../desk';

/** Headers of the columns of numbers that can be offered as data; results of ours are none, computed ones neither. */
export function numberHeaders(columns: readonly ColumnView[]): string[] {
  return columns
    .filter(({ at, kind, numbers, own }) => at >= 0 && kind === 'number' && numbers > 0 && !own)
    .map(({ header }) => header);
}
