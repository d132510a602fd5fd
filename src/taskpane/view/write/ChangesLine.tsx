import { Link } from '@fluentui/react-components';
import type { WriteReport } from '../../../excel';
import type { Changes } from '../../model/standing';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { changesText } from './changesText';

/** What changes, in one line, with the way to the clients. */
export function ChangesLine({
  when,
  counts,
  open,
  onOpen,
}: {
  readonly when: 'writing.again_changes' | 'writing.would_change';
  readonly counts: WriteReport['changed'] | Changes;
  readonly open: boolean;
  /** Null where the pane does not know the clients. */
  readonly onOpen: ((open: boolean) => void) | null;
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.quiet}>
      {t(when, { changes: changesText(counts, language) })}{' '}
      {onOpen && (
        <Link as="button" aria-expanded={open} onClick={() => onOpen(!open)} style={{ fontSize: '12px' }}>
          {t(open ? 'writing.hideClients' : 'writing.whichClients')}
        </Link>
      )}
    </div>
  );
}
