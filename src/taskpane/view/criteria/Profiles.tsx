import { useState } from 'react';
import { Button, Link } from '@fluentui/react-components';
import { CLIENT_KINDS, type ClientKind } from '../../../portfolio';
import { presetNeeds } from '../../../locales';
import { addProfile } from '../../commands/profiles';
import {
  isGeneral,
  PROFILE_PRESETS,
  profileOf,
  withoutProfile,
  withProfile,
  type OpenScheme,
  type PresetNeed,
  type ProfileFor,
  type ProfilePreset,
} from '../../../method';
import { atHand } from '../../model/atHand';
import { familyNames } from '../../model/readChoices';
import { Choice } from '../parts/Choice';
import { NameField } from '../parts/NameField';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

const ALL = '*';

/**
 * The scheme's profiles: whom each is for and how many they are, a name of one's own, a copy, a new one from a preset
 * (each explained in a sentence), and the order in which a client finds its own.
 */
export function Profiles() {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState<readonly PresetNeed[]>([]);
  const [full, setFull] = useState(false);
  const { language, profile: at } = state;
  const scheme = atHand(state);
  if (!scheme) return null;
  const add = (preset: ProfilePreset | null): void =>
    void addProfile(context, preset).then((needs) => {
      setFull(needs === null);
      setMissing(needs ?? []);
    });
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
          {missing.length > 0 && (
            <Note tone="warning">{t('profiles.missing', { needs: presetNeeds(missing, language) })}</Note>
          )}
          {full && <Note tone="warning">{t('profiles.free')}</Note>}
          <div className={styles.strong}>{t('profiles.add')}</div>
          {PROFILE_PRESETS.map((preset) => (
            <div key={preset} className={styles.tight}>
              <span>
                <Button size="small" data-preset={preset} onClick={() => add(preset)}>
                  {t(`profiles.preset.${preset}`)}
                </Button>
              </span>
              <span className={styles.quiet}>{t(`profiles.presetHelp.${preset}`)}</span>
            </div>
          ))}
          <span>
            <Button size="small" onClick={() => add(null)}>
              {t('profiles.copy', { name: scheme.profiles[at]!.name })}
            </Button>
          </span>
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
  const families = reading ? familyNames(reading) : [];
  const takesSatisfied =
    profile.kind === 'current' &&
    scheme.profiles.every(({ kind, family }) => kind !== 'satisfied' || ![null, profile.family].includes(family));
  // Without a column of statuses all are current, but for those who are counted as lost by what they bought.
  const { kind } = profile;
  const unknown = reading !== null && !reading.matches.some(({ role }) => role === 'kind');
  const isNobodys = unknown && count === 0 && kind !== null && kind !== 'current';
  const kept = profile.family === null || families.includes(profile.family) ? [] : [profile.family];
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
        <>
          {(families.length > 0 || profile.family !== null) && (
            <Choice
              label={t('profiles.family')}
              value={profile.family ?? ALL}
              options={[
                { value: ALL, label: t('profiles.all') },
                ...[...kept, ...families].map((family) => ({ value: family, label: family || t('profiles.noFamily') })),
              ]}
              onChoose={(family) => change({ family: family === ALL ? null : family })}
            />
          )}
          <Choice
            label={t('profiles.kind')}
            value={profile.kind ?? ALL}
            options={[
              { value: ALL, label: t('profiles.all') },
              ...CLIENT_KINDS.map((kind) => ({ value: kind, label: t(`words.kind.${kind}`) })),
            ]}
            onChoose={(kind) => change({ kind: kind === ALL ? null : (kind as ClientKind) })}
          />
        </>
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
