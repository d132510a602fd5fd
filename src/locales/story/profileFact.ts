import type { Scheme } from '../../method';
import type { Language } from '../languages';
import { translator } from '../translator';

/** By which of several profiles a client is judged, and why by that one; null where there is only one. */
export function profileFact({ profiles }: Scheme, at: number, language: Language): string | null {
  const profile = profiles[at];
  if (!profile || profiles.length === 1) return null;
  const t = translator(language);
  const { name, family, kind } = profile;
  const why =
    family !== null && kind !== null ? 'both' : family !== null ? 'family' : kind !== null ? 'kind' : 'general';
  return t(`profiles.story.${why}`, {
    profile: name,
    family: family === '' ? t('profiles.noFamily') : family,
    kind: kind && t(`words.kind.${kind}`).toLowerCase(),
  });
}
