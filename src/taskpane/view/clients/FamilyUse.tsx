import { Link, mergeClasses } from '@fluentui/react-components';
import {
  familyProfiles,
  type Scheme,
  withFamilyProfiles,
  withFamilySegments,
  withoutFamilyProfiles,
} from '../../../method';
import { MOST_GROUPS } from '../../../portfolio';
import { familyNames } from '../../model/readChoices';
import { Check } from '../parts/Check';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { FamilyAmounts } from './FamilyAmounts';

/** Families named before the others are only counted. */
const NAMED = 12;

/** How many clients each client family has, and where families make a difference. */
export function FamilyUse() {
  const { state, dispatch, t, count } = usePane();
  const styles = useStyles();
  const { reading, scheme } = state;
  if (!reading || reading.families.length === 0) return null;
  const { families, familiesInAll } = reading;
  const names = familyNames(reading);
  const few = familiesInAll <= MOST_GROUPS;
  const named = families.slice(0, few ? NAMED : 3);
  const more = familiesInAll - named.length;
  const change = (next: Scheme): void => dispatch({ type: 'schemeChanged', scheme: next });
  return (
    <div className={styles.tight} data-families>
      <div className={styles.quiet}>
        {t('families.title')}{' '}
        {named.map(({ name, count: clients }, k) => (
          <span key={name}>
            {k > 0 && ' · '}
            <span className={styles.strong}>{name === '' ? t('families.none') : name}</span> {count(clients)}
          </span>
        ))}
        {more > 0 && ` ${t('families.more', { count: more })}`}
      </div>
      {!few && <div className={styles.quiet}>{t('families.tooMany', { most: MOST_GROUPS })}</div>}
      {scheme && names.length > 0 && <Uses scheme={scheme} names={names} change={change} />}
    </div>
  );
}

function Uses({
  scheme,
  names,
  change,
}: {
  readonly scheme: Scheme;
  readonly names: readonly string[];
  change(scheme: Scheme): void;
}) {
  const { state, dispatch, t } = usePane();
  const { sections } = state.screen;
  const styles = useStyles();
  const { base, reading } = scheme.segmentation;
  const total = reading !== 'digit' && reading !== 'amount' && scheme.segmentation.turnover !== null;
  const own = familyProfiles(scheme);
  return (
    <>
      <Check
        label={t('families.segments')}
        checked={base === 'family' && total}
        disabled={!total}
        onChange={(on) => change(withFamilySegments(scheme, on))}
      />
      {!total && <div className={styles.quiet}>{t('families.segmentsCannot')}</div>}
      <FamilyAmounts />
      <Check
        label={t('families.profiles')}
        checked={own.length > 0}
        onChange={(on) => change(on ? withFamilyProfiles(scheme, names) : withoutFamilyProfiles(scheme))}
      />
      {own.length > 0 && (
        <div className={mergeClasses(styles.quiet, styles.wrap)}>
          <span>{t('families.profilesAre', { count: own.length })}</span>
          <Link
            as="button"
            style={{ fontSize: '12px' }}
            onClick={() => {
              dispatch({ type: 'profileChosen', profile: scheme.profiles.indexOf(own[0]!) });
              dispatch({ type: 'screenChanged', screen: { sections: { ...sections, criteria: true } } });
              document.querySelector('[data-section=criteria]')?.scrollIntoView?.({ block: 'start' });
            }}
          >
            {t('families.toCriteria')}
          </Link>
        </div>
      )}
    </>
  );
}
