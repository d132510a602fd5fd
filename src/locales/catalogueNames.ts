import { CRITERION_KEYS, type CriterionKey, normaliseHeader } from '../portfolio';
import { WORDS } from './words';

/** A criterion of the catalogue by its id, or by its long or short name in either language; null where it is none. */
export function catalogueKey(name: string): CriterionKey | null {
  const wanted = normaliseHeader(name);
  const named = (key: CriterionKey): string[] =>
    [WORDS.es, WORDS.en].flatMap(({ criterion: long, criterionShort: short }) => [long[key], short[key]]);
  return CRITERION_KEYS.find((key) => [key, ...named(key)].some((word) => normaliseHeader(word) === wanted)) ?? null;
}
