import { makeStyles, tokens } from '@fluentui/react-components';
import { segmentName } from '../../../locales';
import type { Changes, ClientChange } from '../../model/standing';
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

/** The first clients whose code or segment changes: what they had, and what they get. */
export function ChangesList({ changes }: { readonly changes: Changes }) {
  const { state, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { scheme } = state;
  if (!scheme) return null;
  const words = ({ code, segment }: ClientChange['before'], withSegment: boolean): string =>
    [code || '–', withSegment && segment ? segmentName(segment, scheme, language) : ''].filter(Boolean).join(' ');
  const { first, clients } = changes;
  return (
    // Reached with the Tab key, so that arrows can scroll it.
    <ul className={local.list} tabIndex={0} aria-label={t('editing.changes.list')} data-changes>
      {first.map(({ name, before, after }, k) => {
        const other = before.segment !== after.segment;
        return (
          <li key={k} className={styles.quiet}>
            {name}: {words(before, other)} → {words(after, other)}
          </li>
        );
      })}
      {first.length < clients && <li className={styles.quiet}>{t('editing.changes.more', { count: first.length })}</li>}
    </ul>
  );
}
