import { isGeneral } from '../rules/profiles';
import { weightsBeside } from '../rules/weightPresets';
import type { Profile } from '../scheme/model';
import { openCriterion } from '../scheme/openCriterion';
import type { PresetProfile } from '../scheme/profilePresets';
import type { OpenProfile, OpenScheme, OpenPlaces } from './openScheme';

/** Whom a profile is for; null: all. */
export type ProfileFor = Pick<Profile, 'family' | 'kind'>;

const same = (a: ProfileFor, b: ProfileFor): boolean => a.family === b.family && a.kind === b.kind;

/** The other profile that is for these clients already; null where they are free. */
export function profileOf(
  { profiles }: OpenScheme,
  wanted: ProfileFor,
  except: number | null = null,
): OpenProfile | null {
  return profiles.find((profile, p) => p !== except && same(profile, wanted)) ?? null;
}

/** A scheme with a profile added behind the others. */
export function withNewProfile(
  scheme: OpenScheme,
  base: OpenProfile,
  {
    name,
    wanted,
    preset,
  }: { readonly name: string; readonly wanted: ProfileFor; readonly preset: PresetProfile | null },
): OpenScheme {
  const ids = new Set(scheme.profiles.map(({ id }) => id));
  const names = new Set(scheme.profiles.map((profile) => profile.name));
  const free = (text: string, taken: ReadonlySet<string>): string => {
    let one = text;
    for (let n = 2; taken.has(one); n++) one = `${text} (${n})`;
    return one;
  };
  const own = preset
    ? {
        criteria: placesOf(preset),
        weights: preset.weights ?? weightsBeside(scheme.profiles),
        loyalty: null,
      }
    : { criteria: base.criteria, weights: base.weights, loyalty: base.loyalty };
  const added: OpenProfile = { ...own, ...wanted, id: free(`profile ${name}`, ids), name: free(name, names) };
  return { ...scheme, profiles: [...scheme.profiles, added] };
}

/** The criteria of a preset; where there is none, what it would have there is kept for who chooses. */
function placesOf({ criteria, missing }: PresetProfile): OpenPlaces {
  const need = (place: number): string | null => missing.find((one) => one.place === place)?.need ?? null;
  return criteria.map((each, place) => each ?? openCriterion(need(place), place)) as unknown as OpenPlaces;
}

/** A scheme without one of its profiles; the general one stays. */
export function withoutProfile(scheme: OpenScheme, at: number): OpenScheme {
  const profile = scheme.profiles[at];
  if (!profile || isGeneral(profile)) return scheme;
  return { ...scheme, profiles: scheme.profiles.filter((_, p) => p !== at) };
}
