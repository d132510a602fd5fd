import { translator } from '../../locales';
import { withNewProfile, type PresetProfile, type ProfileFor, type ProfilePreset } from '../../method';
import { atHand } from '../model/atHand';
import type { PaneContext } from './context';

/** A profile that somebody thinks of. */
export interface ProfileWish {
  /** null: a copy of the one in view. */
  readonly preset: ProfilePreset | null;
  /** Whom it is for. */
  readonly wanted: ProfileFor;
}

/**
 * What a profile would be made of, and for how many clients; nothing changes by asking.
 * @returns null without a table or a scheme
 */
export async function profileThought(
  { desk, store }: PaneContext,
  { preset, wanted }: ProfileWish,
): Promise<PresetProfile | null> {
  const { profile, reading } = store.get();
  const scheme = atHand(store.get());
  const base = scheme?.profiles[profile];
  if (!scheme || !base || !reading) return null;
  const { profiles, referenceDate } = scheme;
  const addressed = [...profiles, wanted].map(({ family, kind }) => ({ family, kind }));
  return desk.presetProfile(
    { preset, base: base.criteria, referenceDate },
    { profiles: addressed, at: profiles.length },
  );
}

/** Adds a profile as it was thought of to the scheme at hand, behind the others, and shows it. */
export function addProfile({ store }: PaneContext, { preset, wanted }: ProfileWish, made: PresetProfile): void {
  const { profile, language } = store.get();
  const scheme = atHand(store.get());
  const base = scheme?.profiles[profile];
  if (!scheme || !base) return;
  const t = translator(language);
  const name = preset ? t(`profiles.preset.${preset}`) : t('profiles.copyOf', { name: base.name });
  const added = { name, wanted, preset: preset && made };
  store.dispatch({ type: 'schemeChanged', scheme: withNewProfile(scheme, base, added) });
  store.dispatch({ type: 'profileChosen', profile: scheme.profiles.length });
}
