import { columnsOf, mapColumns } from '../scheme/sourceColumns';
import type { Criterion, Loyalty, Profile, Scheme, Source } from '../scheme/model';
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

/** A source whose empty cells mean something else; computed sources apply it to all of their columns. */
export function withEmptyRule(source: Source, empty: 'missing' | 'zero'): Source {
  if (source.kind === 'estimate') {
    // An empty cell of a known share is what asks for the estimate.
    const { known } = source;
    return { ...(mapColumns({ ...source, known: null }, (column) => ({ ...column, empty })) as typeof source), known };
  }
  return mapColumns(source, (column) => ({ ...column, empty }));
}

/** What an empty cell of a source means. */
export function emptyRuleOf(source: Source): 'missing' | 'zero' {
  return source.kind === 'estimate' ? source.from.empty : columnsOf(source)[0]!.empty;
}

/** A scheme with weights set or taken away. */
export function withWeights(scheme: Scheme, at: number, values: readonly number[] | null): Scheme {
  return withProfile(scheme, at, (profile) => ({
    ...profile,
    weights: values && {
      values: [...values] as NonNullable<Profile['weights']>['values'],
      validUntil: profile.weights?.validUntil ?? null,
    },
  }));
}

/** A scheme with the loyalty factor set or taken away. */
export function withLoyalty(scheme: Scheme, at: number, loyalty: Loyalty | null): Scheme {
  const ranking = loyalty === null && scheme.ranking === 'loyalty' ? 'auto' : scheme.ranking;
  return withProfile({ ...scheme, ranking }, at, (profile) => ({ ...profile, loyalty }));
}
