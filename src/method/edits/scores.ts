import type { Loyalty, Profile, Scheme } from '../scheme/model';
import { withProfile } from './criteria';

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
