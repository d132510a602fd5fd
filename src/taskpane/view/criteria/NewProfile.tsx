import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { criterionName, presetNeeds } from '../../../locales';
import { addProfile, profileThought } from '../../commands/profiles';
import {
  isGeneral,
  PRESET_KIND,
  profileOf,
  type OpenScheme,
  type PresetProfile,
  type ProfileFor,
  type ProfilePreset,
  weightsBeside,
} from '../../../method';
import { atHand } from '../../model/atHand';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { focusPlace } from './focusPlace';
import { useChoose } from './useChoose';
import { WhomFor } from './WhomFor';

/** The clients that a preset is for by its name, where they have no profile yet; else nobody, until the user says so. */
function whomFor(scheme: OpenScheme, preset: ProfilePreset | null): ProfileFor {
  const named = { family: null, kind: (preset && PRESET_KIND[preset]) ?? null };
  return profileOf(scheme, named) ? { family: null, kind: null } : named;
}

/**
 * A profile before it is made: for whom, for how many, its four criteria and what those clients have no figures of.
 * Nobody's code changes until it is made.
 */
export function NewProfile({ preset, onDone }: { readonly preset: ProfilePreset | null; onDone(): void }) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const scheme = atHand(state);
  const choose = useChoose();
  const [wanted, setWanted] = useState<ProfileFor>(() =>
    scheme ? whomFor(scheme, preset) : { family: null, kind: null },
  );
  const [made, setMade] = useState<PresetProfile | null>(null);
  useEffect(() => {
    let left = false;
    void profileThought(context, { preset, wanted }).then((found) => left || setMade(found));
    return () => void (left = true);
  }, [context, preset, wanted, scheme, state.profile]);
  if (!scheme) return null;
  const open = isGeneral(wanted);
  const other = open ? null : profileOf(scheme, wanted);
  const copied = scheme.profiles[state.profile]?.name ?? '';
  const name = preset ? t(`profiles.preset.${preset}`) : t('profiles.copyOf', { name: copied });
  return (
    <div className={styles.indent} data-new-profile role="group" aria-label={name}>
      <span>{t('profiles.ask', { name })}</span>
      <WhomFor wanted={wanted} onChoose={(next) => setWanted({ ...wanted, ...next })} />
      {open && <span className={styles.quiet}>{t('profiles.choose')}</span>}
      {other && <Note tone="warning">{t('profiles.taken', { name: other.name })}</Note>}
      {made && !open && !other && <span>{t('profiles.would', { count: made.clients })}</span>}
      {made?.criteria.map((criterion, place) => {
        const lack = made.missing.find((one) => one.place === place);
        const without = made.without[place]!;
        const parts = [
          criterion ? criterionName(criterion, language) : t('words.openPlace'),
          ...(lack ? [t(`profiles.instead.${lack.lacks}`, { need: presetNeeds([lack.need], language) })] : []),
          ...(criterion && without > 0 ? [t('profiles.without', { count: without, clients: made.clients })] : []),
          ...(made.even.includes(place) ? [t('profiles.even')] : []),
        ];
        return (
          <span key={place} className={styles.quiet}>
            {`${place + 1}. ${parts.join('; ')}`}
          </span>
        );
      })}
      {preset && made && !made.weights && weightsBeside(scheme.profiles) && (
        <span className={styles.quiet}>{t('profiles.equalWeights')}</span>
      )}
      <span className={styles.wrap}>
        <Button
          size="small"
          disabledFocusable={!made || open || other !== null}
          onClick={() => {
            if (!made || open || other) return;
            addProfile(context, { preset, wanted }, made);
            onDone();
            // To what is to be chosen next, else to what was made: both stand above.
            if (made.criteria.includes(null)) choose();
            else setTimeout(() => focusPlace(0), 0);
          }}
        >
          {t('profiles.create')}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('profiles.leave')}
        </Button>
      </span>
    </div>
  );
}
