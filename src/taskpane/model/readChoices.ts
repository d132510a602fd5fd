import { comparableFamilies } from '../../portfolio';
import type { ColumnView, ReadingView } from '../desk';

/** Headers of the columns of numbers that can be offered as data; results of ours are none, computed ones neither. */
export function numberHeaders(columns: readonly ColumnView[]): string[] {
  return columns
    .filter(({ at, kind, numbers, own }) => at >= 0 && kind === 'number' && numbers > 0 && !own)
    .map(({ header }) => header);
}

/** The client families by which clients can be compared. */
export function familyNames({ families, familiesInAll }: ReadingView): string[] {
  return familiesInAll > families.length ? [] : comparableFamilies(families);
}
