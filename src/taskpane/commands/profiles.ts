import { translator } from '../../locales';
import { freeFor, PRESET_KIND, withNewProfile, type PresetNeed, type ProfilePreset } from '../../method';
import { atHand } from '../model/atHand';
import { familyNames } from '../model/readChoices';
import type { PaneContext } from './context';

/**
 * Adds a profile to the scheme at hand, made from a preset or as a copy of the one in view, for clients that none is for
 * yet, and shows it.
 * @returns what the table does not have for it; null where no clients are left
 */
export async function addProfile(
  { desk, store }: PaneContext,
  preset: ProfilePreset | null,
): Promise<readonly PresetNeed[] | null> {
  const before = atHand(store.get());
  const { profile: at, reading, language } = store.get();
  const base = before?.profiles[at];
  if (!before || !base || !reading) return null;
  const wanted = freeFor(before, familyNames(reading), (preset && PRESET_KIND[preset]) ?? null);
  if (!wanted) return null;
  const made = preset && (await desk.presetProfile(preset, base.criteria, before.referenceDate));
  const scheme = atHand(store.get());
  if (scheme !== before) return null;
  const t = translator(language);
  const name = preset ? t(`profiles.preset.${preset}`) : t('profiles.copyOf', { name: base.name });
  store.dispatch({ type: 'schemeChanged', scheme: withNewProfile(before, base, { name, wanted, preset: made }) });
  store.dispatch({ type: 'profileChosen', profile: before.profiles.length });
  return made?.missing ?? [];
}
