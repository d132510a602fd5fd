import type { SchemeDraft } from '../scheme/draft';
import type { Criterion, Profile, Scheme } from '../scheme/model';

/** The four digits of a profile in their order; null: still to be chosen. */
export type OpenPlaces = readonly [Criterion | null, Criterion | null, Criterion | null, Criterion | null];

/** A profile whose places may be empty. */
export type OpenProfile = Omit<Profile, 'criteria'> & { readonly criteria: OpenPlaces };

/** A scheme while its criteria are being chosen. A scheme is a draft with nothing left to choose. */
export type OpenScheme = Omit<Scheme, 'profiles'> & { readonly profiles: readonly OpenProfile[] };

/** A draft as a scheme of one profile, with the places that are still open. */
export function openOf({ criteria, ...rest }: SchemeDraft): OpenScheme {
  const none = { family: null, kind: null, weights: null, loyalty: null };
  return { ...rest, profiles: [{ id: 'default', name: rest.name, ...none, criteria }] };
}

/** Criteria still to be chosen. */
export function emptyPlaces({ profiles }: OpenScheme): number {
  return profiles.reduce((sum, { criteria }) => sum + criteria.filter((each) => each === null).length, 0);
}

/** Whether all criteria are there, so that it can judge. */
export function isComplete(draft: OpenScheme): draft is Scheme {
  return emptyPlaces(draft) === 0;
}

/** The criteria that a profile has. */
export function criteriaOf({ criteria }: OpenProfile): Criterion[] {
  return criteria.filter((each) => each !== null);
}

/** The first place that is empty after `from`, else the first of all; null where there is none. */
export function nextEmpty({ criteria }: OpenProfile, from = -1): number | null {
  const after = criteria.findIndex((each, k) => each === null && k > from);
  const found = after >= 0 ? after : criteria.indexOf(null);
  return found < 0 ? null : found;
}
