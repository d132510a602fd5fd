import type { SchemeDraft } from '../scheme/draft';
import type { Criterion, Profile, Scheme } from '../scheme/model';
import { isGeneral } from '../rules/profiles';
import { isChosen, openCriterion, openPlaces, wantedThere } from '../scheme/openCriterion';

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
  return profiles.reduce((sum, profile) => sum + openPlaces(profile).length, 0);
}

/**
 * What is at hand as a scheme that can judge: the general profile has its four criteria. Another profile may still lack
 * some: whom it is for has no code until they are chosen, and everybody else has theirs. Null while it cannot.
 */
export function schemeOf(open: OpenScheme): Scheme | null {
  if (open.profiles.some((profile) => isGeneral(profile) && openPlaces(profile).length > 0)) return null;
  if (emptyPlaces(open) === 0) return open as Scheme;
  const profiles = open.profiles.map((profile): Profile => {
    // By its place now: one that was moved would be called as another.
    const criteria = profile.criteria.map((each, k) =>
      each === null || (!isChosen(each) && wantedThere(each) === null) ? openCriterion(null, k) : each,
    );
    return { ...profile, criteria: criteria as unknown as Profile['criteria'] };
  });
  return { ...open, profiles };
}

/** Whether the general profile has its four criteria, so that it can judge. */
export const isComplete = (open: OpenScheme): boolean => schemeOf(open) !== null;

/** The criteria that a profile has. */
export function criteriaOf({ criteria }: OpenProfile): Criterion[] {
  return criteria.filter(isChosen);
}

/** The first place that is empty after `from`, else the first of all; null where there is none. */
export function nextEmpty({ criteria }: OpenProfile, from = -1): number | null {
  const open = openPlaces({ criteria });
  return open.find((k) => k > from) ?? open[0] ?? null;
}
