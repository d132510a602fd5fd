import type { Criterion, Profile } from './model';

/**
 * A place of a profile whose criterion is still to be chosen: nobody has a digit by it, and whom the profile is for has no
 * code (method.md §1.14: a profile has four criteria).
 * @param wanted what a preset would have there (a `PresetNeed`); null where nobody has said
 * @param place the digit's place, from 0
 */
export function openCriterion(wanted: string | null, place: number): Criterion {
  return {
    key: `${OPEN}${wanted ?? place + 1}`,
    label: null,
    source: { kind: 'open' },
    bands: { direction: 'high', boundary: 'gt', cuts: [null, null, null] },
    origin: { kind: 'typed' },
  };
}

const OPEN = 'open:';

/** Whether there is a criterion in a place, and not only room for one. */
export function isChosen(criterion: Criterion | null): criterion is Criterion {
  return criterion !== null && criterion.source.kind !== 'open';
}

/** What a preset would have in a place still to be chosen; null where nobody has said. */
export function wantedThere({ key }: Pick<Criterion, 'key'>): string | null {
  const wanted = key.startsWith(OPEN) ? key.slice(OPEN.length) : '';
  return /^[1-4]?$/.test(wanted) ? null : wanted;
}

/** The places of a profile that are still to be chosen, from 0. */
export function openPlaces({ criteria }: { readonly criteria: readonly (Criterion | null)[] }): number[] {
  return criteria.flatMap((each, k) => (isChosen(each) ? [] : [k]));
}

/** A place of a profile whose criterion is still to be chosen. */
export interface OpenPlace {
  /** From 0. */
  readonly place: number;
  /** What a preset would have there; null where nobody has said. */
  readonly wanted: string | null;
}

/** The places of a profile that are still to be chosen. */
export const lacksOf = (profile: Pick<Profile, 'criteria'>): OpenPlace[] =>
  openPlaces(profile).map((place) => ({ place, wanted: wantedThere(profile.criteria[place]!) }));
