import { useState } from 'react';
import { Button, Link } from '@fluentui/react-components';
import {
  isGeneral,
  PROFILE_PRESETS,
  profileOf,
  withoutProfile,
  withProfile,
  type OpenScheme,
  type ProfileFor,
  type ProfilePreset,
} from '../../../method';
import { atHand } from '../../model/atHand';
import { NameField } from '../parts/NameField';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { NewProfile } from './NewProfile';
import { WhomFor } from './WhomFor';

/**
 * The scheme's profiles: whom each is for and how many they are, a name of one's own, a copy or a new one from a preset
 * (each explained in a sentence, and shown before it is made), and the order in which a client finds its own.
 */
export function Profiles() {
  const { state, t } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [thought, setThought] = useState<ProfilePreset | 'copy' | null>(null);
  const { profile: at } = state;
  const scheme = atHand(state);
  if (!scheme) return null;
  const think = (of: ProfilePreset | 'copy') => (thought === of ? setThought(null) : setThought(of));
  const form = (of: ProfilePreset | 'copy') =>
    thought === of && <NewProfile preset={of === 'copy' ? null : of} onDone={() => setThought(null)} />;
  return (
    <div className={styles.tight} data-profiles>
      <span>
        <Link as="button" aria-expanded={open} style={{ fontSize: '12px' }} onClick={() => setOpen(!open)}>
          {t(open ? 'profiles.close' : 'profiles.open')}
        </Link>
      </span>
      {open && (
        <div className={styles.indent}>
          <div className={styles.quiet}>{t('profiles.about')}</div>
          {scheme.profiles.map((profile, p) => (
            <OneProfile key={profile.id} scheme={scheme} at={p} inView={p === at} />
          ))}
          <div className={styles.strong}>{t('profiles.add')}</div>
          {PROFILE_PRESETS.map((preset) => (
            <div key={preset} className={styles.tight}>
              <span>
                <Button
                  size="small"
                  data-preset={preset}
                  aria-expanded={thought === preset}
                  onClick={() => think(preset)}
                >
                  {t(`profiles.preset.${preset}`)}
                </Button>
              </span>
              <span className={styles.quiet}>{t(`profiles.presetHelp.${preset}`)}</span>
              {form(preset)}
            </div>
          ))}
          <span>
            <Button size="small" aria-expanded={thought === 'copy'} onClick={() => think('copy')}>
              {t('profiles.copy', { name: scheme.profiles[at]!.name })}
            </Button>
          </span>
          {form('copy')}
        </div>
      )}
    </div>
  );
}

function OneProfile({
  scheme,
  at,
  inView,
}: {
  readonly scheme: OpenScheme;
  readonly at: number;
  readonly inView: boolean;
}) {
  const { state, dispatch, t } = usePane();
  const styles = useStyles();
  const [refused, setRefused] = useState<string | null>(null);
  const { reading, judgement } = state;
  const profile = scheme.profiles[at]!;
  const count = judgement && judgement.profiles.reduce((sum, each) => sum + Number(each === at), 0);
  const takesSatisfied =
    profile.kind === 'current' &&
    scheme.profiles.every(({ kind, family }) => kind !== 'satisfied' || ![null, profile.family].includes(family));
  // Without a column of statuses all are current, but for those who are counted as lost by what they bought.
  const { kind } = profile;
  const unknown = reading !== null && !reading.matches.some(({ role }) => role === 'kind');
  const isNobodys = unknown && count === 0 && kind !== null && kind !== 'current';
  const change = (next: Partial<ProfileFor & { name: string }>): void => {
    const wanted = { family: profile.family, kind: profile.kind, ...next };
    const other = profileOf(scheme, wanted, at);
    setRefused(other ? t('profiles.taken', { name: other.name }) : null);
    if (!other) dispatch({ type: 'schemeChanged', scheme: withProfile(scheme, at, (one) => ({ ...one, ...next })) });
  };
  return (
    <div className={styles.tight} data-profile={profile.id}>
      <div className={styles.wrap}>
        <span className={`${styles.beside} ${styles.strong}`}>{profile.name}</span>
        {count !== null && <span className={styles.quiet}>{t('profiles.clients', { count })}</span>}
      </div>
      <NameField label={t('profiles.name')} value={profile.name} onTake={(name) => change({ name })} />
      {isGeneral(profile) ? (
        <div className={styles.quiet}>{t('profiles.general')}</div>
      ) : (
        <WhomFor wanted={profile} onChoose={change} />
      )}
      {isNobodys && <Note tone="warning">{t('profiles.nobody', { kind: t(`words.kind.${kind}`) })}</Note>}
      {takesSatisfied && <div className={styles.quiet}>{t('profiles.withSatisfied')}</div>}
      {refused && <Note tone="warning">{refused}</Note>}
      <div className={styles.wrap}>
        {inView ? (
          <span className={styles.quiet}>{t('profiles.shown')}</span>
        ) : (
          <Button size="small" onClick={() => dispatch({ type: 'profileChosen', profile: at })}>
            {t('profiles.edit')}
          </Button>
        )}
        {!isGeneral(profile) && (
          <Button size="small" onClick={() => dispatch({ type: 'schemeChanged', scheme: withoutProfile(scheme, at) })}>
            {t('profiles.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
