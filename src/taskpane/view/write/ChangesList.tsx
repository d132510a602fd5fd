import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber, segmentName } from '../../../locales';
import type { Changes, ClientChange } from '../../model/standing';
import { criteriaOf } from '../../../method';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

const useLocal = makeStyles({
  list: {
    margin: '0',
    padding: '0 0 0 8px',
    maxHeight: '30vh',
    overflowY: 'auto',
    listStyleType: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The first clients whose results change: what they had, and what they get. */
export function ChangesList({ changes }: { readonly changes: Changes }) {
  const { state, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { scheme, workbook, table } = state;
  if (!scheme) return null;
  const written = workbook.schemes.find(({ id }) => id === table?.binding?.schemeId);
  const asked = [...scheme.profiles, ...(written?.profiles ?? [])].map((profile) =>
    criteriaOf(profile)
      .map(({ key }) => key)
      .join(),
  );
  /** What it was or is, as far as it is another: a rank that moved alone needs no code beside it. */
  const words = (one: ClientChange['before'], other: ClientChange['before']): string => {
    const { code, segment, score, rank } = one;
    const parts = [
      code !== other.code || segment !== other.segment ? String(code || '–') : '',
      segment !== other.segment && segment ? segmentName(segment, scheme, language) : '',
      code === other.code && !Object.is(score, other.score) ? formatNumber(score || 0, 'number', language) : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(' ') : t('editing.changes.rank', { rank: rank || '–' });
  };
  const { first, clients } = changes;
  return (
    // Reached with the Tab key, so that arrows can scroll it.
    <ul className={local.list} tabIndex={0} aria-label={t('editing.changes.list')} data-changes>
      {new Set(asked).size > 1 && <li className={styles.quiet}>{t('editing.changes.byTotal')}</li>}
      {changes.otherScore && <li className={styles.quiet}>{t('editing.changes.otherScore')}</li>}
      {first.map(({ name, before, after }, k) => {
        return (
          <li key={k} className={styles.quiet}>
            {name}: {words(before, after)} → {words(after, before)}
          </li>
        );
      })}
      {first.length < clients && (
        <li className={styles.quiet}>
          {t('editing.changes.more', { shown: first.length, count: clients - first.length })}
        </li>
      )}
    </ul>
  );
}
