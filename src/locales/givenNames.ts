import { freeName, type OpenScheme, type Scheme } from '../method';
import { LANGUAGES, type Language } from './languages';
import { translator } from './translator';

/** Names that the pane itself gives to schemes. */
const GIVEN_NAMES = ['pane.scheme.firstName', 'pane.scheme.preset.general', 'pane.scheme.preset.itCompany'] as const;

/** A name that the pane gave, with the number that tells it from another, in another language; any other name as it is. */
export function givenNameIn(name: string, language: Language): string {
  const [, base = name, number = ''] = /^(.*?)( \(\d+\))?$/.exec(name) ?? [];
  const given = GIVEN_NAMES.find((id) => LANGUAGES.some((each) => translator(each)(id) === base));
  return given === undefined ? name : translator(language)(given) + number;
}

/**
 * The scheme in another language. Its name follows where it is still the one that the pane gave; a name of the user's
 * own stays.
 */
export function inLanguage<S extends OpenScheme>(
  scheme: S,
  language: Language,
  others: readonly Pick<Scheme, 'id' | 'name'>[],
): S {
  // The number that told it from another goes with it: made without that other, it is the same name still.
  const given = givenNameIn(scheme.name, language);
  if (given === scheme.name) return { ...scheme, language };
  const taken = others.filter(({ id }) => id !== scheme.id);
  const isTaken = taken.some((other) => other.name === given);
  const name = isTaken ? freeName(given.replace(/ \(\d+\)$/, ''), taken) : given;
  // The first proposal's profile is called like its scheme, and warnings name it.
  const profiles = scheme.profiles.map((profile) => (profile.name === scheme.name ? { ...profile, name } : profile));
  return { ...scheme, language, name, profiles };
}
