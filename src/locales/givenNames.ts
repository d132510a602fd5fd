import { freeName, type OpenScheme, type Scheme } from '../method';
import { LANGUAGES, type Language } from './languages';
import { translator } from './translator';

/** Names that the pane itself gives to schemes. */
const GIVEN_NAMES = ['pane.scheme.firstName', 'pane.scheme.preset.general', 'pane.scheme.preset.itCompany'] as const;

/**
 * The scheme in another language. Its name follows where it is still the one that the pane gave; a name of the user's
 * own stays.
 */
export function inLanguage<S extends OpenScheme>(
  scheme: S,
  language: Language,
  others: readonly Pick<Scheme, 'id' | 'name'>[],
): S {
  const [, base = scheme.name, number = ''] = /^(.*?)( \(\d+\))?$/.exec(scheme.name) ?? [];
  const given = GIVEN_NAMES.find((id) => LANGUAGES.some((each) => translator(each)(id) === base));
  if (given === undefined) return { ...scheme, language };
  const words = translator(language)(given);
  if (words === base) return { ...scheme, language };
  const taken = others.filter(({ id }) => id !== scheme.id);
  // The number that told it from another goes with it: made without that other, it is the same name still.
  const numbered = words + number;
  const name = taken.some((other) => other.name === numbered) ? freeName(words, taken) : numbered;
  // The first proposal's profile is called like its scheme, and warnings name it.
  const profiles = scheme.profiles.map((profile) => (profile.name === scheme.name ? { ...profile, name } : profile));
  return { ...scheme, language, name, profiles };
}
