import { comparableFamilies } from '../../portfolio';
import type { ReadingView } from '../desk';

/** The client families by which clients can be compared. */
export function familyNames({ families, familiesInAll }: ReadingView): string[] {
  return familiesInAll > families.length ? [] : comparableFamilies(families);
}
