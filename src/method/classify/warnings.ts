import { impossibleDigits } from '../rules/columnDigits';
import { type Scheme, settledBands } from '../scheme/model';
import { lacksOf, type OpenPlace } from '../scheme/openCriterion';

/** What is allowed but worth a sentence beside it. */
export type SchemeWarning =
  | { readonly id: 'loyaltyCountedTwice'; readonly profile: string }
  | {
      readonly id: 'impossibleDigit';
      readonly profile: string;
      readonly criterion: string;
      /** All digits that nobody can have, the lowest first. */
      readonly digits: readonly number[];
    }
  /** Cuts that were found among the clients themselves, and there is one. */
  | { readonly id: 'oneClient' }
  /** A profile lacks criteria: whom it is for has no code until they are chosen. */
  | { readonly id: 'profileOpen'; readonly profile: string; readonly lacks: readonly OpenPlace[] }
  /** Some profiles have weights and others have none: no score of theirs can be compared, and the total orders. */
  | { readonly id: 'weightsAside'; readonly profiles: readonly string[] }
  | { readonly id: 'weightsExpired'; readonly profile: string; readonly validUntil: string };

/**
 * Warnings of a settled scheme (method.md §1.2 note b, §1.3, §1.7).
 * @param today ISO date, given by the caller: this room has no clock
 * @param clients that are judged by it: cuts that were found among one client mean nothing, and one sentence says so
 */
export function warningsOf(scheme: Scheme, today: string, clients: number): SchemeWarning[] {
  const alone = (kind: string): boolean => clients === 1 && (kind === 'pareto' || kind === 'quartiles');
  const relative = scheme.profiles.some(({ criteria }) => criteria.some(({ origin }) => alone(origin.kind)));
  const others = scheme.profiles.flatMap((profile): SchemeWarning[] => {
    const { name, criteria, loyalty, weights } = profile;
    const warnings: SchemeWarning[] = [];
    const lacks = lacksOf(profile);
    if (lacks.length > 0) warnings.push({ id: 'profileOpen', profile: name, lacks });
    if (loyalty && criteria.some(({ key }) => key === 'years'))
      warnings.push({ id: 'loyaltyCountedTwice', profile: name });
    for (const { key, source, bands, origin } of criteria) {
      if (source.kind === 'open' || bands.cuts === 'propose' || alone(origin.kind)) continue;
      const digits = impossibleDigits(settledBands(bands));
      if (digits.length > 0) warnings.push({ id: 'impossibleDigit', profile: name, criterion: key, digits });
    }
    if (weights?.validUntil && weights.validUntil < today) {
      warnings.push({ id: 'weightsExpired', profile: name, validUntil: weights.validUntil });
    }
    return warnings;
  });
  const few: SchemeWarning[] = relative ? [{ id: 'oneClient' }] : [];
  return [...few, ...weightsAside(scheme), ...others];
}

/** Weights that do not count, because other profiles have none (`scoreInUse`). */
function weightsAside({ profiles, ranking }: Scheme): SchemeWarning[] {
  const without = profiles.filter(({ weights }) => weights === null);
  const mixed = without.length > 0 && without.length < profiles.length;
  if (!mixed || ranking === 'total' || ranking === 'weighted') return [];
  return [{ id: 'weightsAside', profiles: without.map(({ name }) => name) }];
}
