import type { Scheme, WorkbookState } from '../../method';
import type { OpenScheme } from './openScheme';
import { LANGUAGES, translator, type Language } from '../../locales';

/** The workbook's schemes with this one among them, and active. */
export function withScheme(workbook: WorkbookState, scheme: Scheme): WorkbookState {
  const known = workbook.schemes.some(({ id }) => id === scheme.id);
  const schemes = known
    ? workbook.schemes.map((other) => (other.id === scheme.id ? scheme : other))
    : [...workbook.schemes, scheme];
  return { ...workbook, schemes, activeSchemeId: scheme.id };
}

/** The workbook's schemes with one of them as its columns show it; which one is active stays. */
export function withSaved(workbook: WorkbookState, scheme: Scheme): WorkbookState {
  return { ...workbook, schemes: workbook.schemes.map((other) => (other.id === scheme.id ? scheme : other)) };
}

/** The schemes without one of them; its columns on the sheets stay, the bindings go on naming it. */
export function withoutScheme(workbook: WorkbookState, id: string): WorkbookState {
  const schemes = workbook.schemes.filter((scheme) => scheme.id !== id);
  const activeSchemeId = workbook.activeSchemeId === id ? (schemes[0]?.id ?? null) : workbook.activeSchemeId;
  return { ...workbook, schemes, activeSchemeId };
}

/** A name that no other scheme has: "Modelo", "Modelo (2)", … */
export function freeName(base: string, schemes: readonly Pick<Scheme, 'name'>[]): string {
  const taken = new Set(schemes.map(({ name }) => name));
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
  return name;
}

/** The active scheme, or null. */
export function activeScheme({ schemes, activeSchemeId }: WorkbookState): Scheme | null {
  return schemes.find(({ id }) => id === activeSchemeId) ?? null;
}

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
  const [, base = scheme.name] = /^(.*?)(?: \(\d+\))?$/.exec(scheme.name) ?? [];
  const given = GIVEN_NAMES.find((id) => LANGUAGES.some((each) => translator(each)(id) === base));
  if (given === undefined) return { ...scheme, language };
  const words = translator(language)(given);
  if (words === base) return { ...scheme, language };
  const taken = others.filter(({ id }) => id !== scheme.id);
  const name = freeName(words, taken);
  // The first proposal's profile is called like its scheme, and warnings name it.
  const profiles = scheme.profiles.map((profile) => (profile.name === scheme.name ? { ...profile, name } : profile));
  return { ...scheme, language, name, profiles };
}
