import {
  columnsOf,
  mapColumns,
  type Criterion,
  type Loyalty,
  type Profile,
  type Scheme,
  type Source,
} from '../../method';

/** A scheme with one of its profiles changed. */
export function withProfile(scheme: Scheme, at: number, change: (profile: Profile) => Profile): Scheme {
  return { ...scheme, profiles: scheme.profiles.map((profile, p) => (p === at ? change(profile) : profile)) };
}

/** A scheme with the criterion of one digit changed. */
export function withCriterion(
  scheme: Scheme,
  at: number,
  position: number,
  change: (criterion: Criterion) => Criterion,
): Scheme {
  return withProfile(scheme, at, (profile) => ({
    ...profile,
    criteria: profile.criteria.map((criterion, k) =>
      k === position ? change(criterion) : criterion,
    ) as Profile['criteria'],
  }));
}

/** Moves a digit to another place; its weight goes with it, because a weight belongs to a criterion. */
export function withDigitMoved(scheme: Scheme, at: number, from: number, to: number): Scheme {
  if (to < 0 || to > 3 || from === to) return scheme;
  const moved = <T>(items: readonly T[]): T[] => {
    const rest = [...items];
    const [item] = rest.splice(from, 1);
    rest.splice(to, 0, item!);
    return rest;
  };
  return withProfile(scheme, at, (profile) => ({
    ...profile,
    criteria: moved(profile.criteria) as Profile['criteria'],
    weights: profile.weights && {
      ...profile.weights,
      values: moved(profile.weights.values) as NonNullable<Profile['weights']>['values'],
    },
  }));
}

/** A source whose empty cells mean something else; computed sources apply it to all of their columns. */
export function withEmptyRule(source: Source, empty: 'missing' | 'zero'): Source {
  return mapColumns(source, (column) => ({ ...column, empty }));
}

/** What an empty cell of a source means. */
export function emptyRuleOf(source: Source): 'missing' | 'zero' {
  return columnsOf(source)[0]!.empty;
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
