import type { Criterion, Profile } from '../scheme/model';
import { nextEmpty, type OpenPlaces, type OpenProfile, type OpenScheme } from './openScheme';

/** A scheme with one of its profiles changed. */
export function withProfile<S extends OpenScheme>(
  scheme: S,
  at: number,
  change: (profile: S['profiles'][number]) => OpenProfile,
): S {
  return { ...scheme, profiles: scheme.profiles.map((profile, p) => (p === at ? change(profile) : profile)) };
}

/** A scheme with another criterion, or none, in the place of one digit. */
export function withCriterionAt(
  scheme: OpenScheme,
  at: number,
  position: number,
  criterion: Criterion | null,
): OpenScheme {
  return withProfile(scheme, at, (profile) => ({
    ...profile,
    criteria: profile.criteria.map((each, k) => (k === position ? criterion : each)) as unknown as OpenPlaces,
  }));
}

/** A criterion of the user's own whose name no other of the profile has: "Visitas", "Visitas (2)", … */
export function withFreeKey(criterion: Criterion, others: readonly (Criterion | null)[]): Criterion {
  const taken = new Set(others.map((each) => each?.key));
  const { key, label } = criterion;
  if (!key.startsWith('custom:') || !taken.has(key)) return criterion;
  let n = 2;
  while (taken.has(`${key} (${n})`)) n++;
  return { ...criterion, key: `${key} (${n})`, label: `${label ?? key.slice('custom:'.length)} (${n})` };
}

/** A scheme with criteria put where one is still to be chosen, in their order; one that it has already is passed over. */
export function withFound(scheme: OpenScheme, at: number, found: readonly Criterion[]): OpenScheme {
  return found.reduce((filled, criterion) => {
    const profile = filled.profiles[at]!;
    const place = nextEmpty(profile);
    const known = profile.criteria.some((each) => each?.key === criterion.key);
    return place === null || known ? filled : withCriterionAt(filled, at, place, criterion);
  }, scheme);
}

/** Moves a digit to another place; its weight goes with it, because a weight belongs to a criterion. */
export function withDigitMoved<S extends OpenScheme>(scheme: S, at: number, from: number, to: number): S {
  if (to < 0 || to > 3 || from === to) return scheme;
  const moved = <T>(items: readonly T[]): T[] => {
    const rest = [...items];
    const [item] = rest.splice(from, 1);
    rest.splice(to, 0, item!);
    return rest;
  };
  return withProfile(scheme, at, (profile) => ({
    ...profile,
    criteria: moved<Criterion | null>(profile.criteria) as unknown as OpenPlaces,
    weights: profile.weights && {
      ...profile.weights,
      values: moved(profile.weights.values) as NonNullable<Profile['weights']>['values'],
    },
  }));
}
