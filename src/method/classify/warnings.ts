import { impossibleDigits } from '../rules/bands';
import type { Scheme } from '../scheme/model';
import { settledBands } from './settle';

/** What is allowed but worth a sentence beside it. */
export type SchemeWarning =
  | { readonly id: 'loyaltyCountedTwice'; readonly profile: string }
  | { readonly id: 'impossibleDigit'; readonly profile: string; readonly criterion: string; readonly digit: number }
  | { readonly id: 'weightsExpired'; readonly profile: string; readonly validUntil: string };

/**
 * Warnings of a settled scheme (method.md §1.2 note b, §1.3, §1.7).
 * @param today ISO date, given by the caller: this room has no clock
 */
export function warningsOf(scheme: Scheme, today: string): SchemeWarning[] {
  return scheme.profiles.flatMap((profile): SchemeWarning[] => {
    const { name, criteria, loyalty, weights } = profile;
    const warnings: SchemeWarning[] = [];
    if (loyalty && criteria.some(({ key }) => key === 'years'))
      warnings.push({ id: 'loyaltyCountedTwice', profile: name });
    for (const { key, bands } of criteria) {
      if (bands.cuts === 'propose') continue;
      for (const digit of impossibleDigits(settledBands(bands))) {
        warnings.push({ id: 'impossibleDigit', profile: name, criterion: key, digit });
      }
    }
    if (weights?.validUntil && weights.validUntil < today) {
      warnings.push({ id: 'weightsExpired', profile: name, validUntil: weights.validUntil });
    }
    return warnings;
  });
}
