import { useState } from 'react';
import { Link } from '@fluentui/react-components';
import type { Changes } from '../../model/standing';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ChangesList } from './ChangesList';
import { changesText } from './changesText';

/** What changes, in one line that opens into the clients. */
export function ChangesLine({
  when,
  counts,
  changes,
}: {
  readonly when: 'pane.write.again_changes' | 'pane.write.would_change';
  readonly counts: Omit<Changes, 'first'>;
  /** The clients, where the pane knows them. */
  readonly changes: Changes | null;
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const known = changes !== null && changes.first.length > 0;
  return (
    <>
      <div className={styles.quiet}>
        {t(when, { changes: changesText(counts, language) })}{' '}
        {known && (
          <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)} style={{ fontSize: '12px' }}>
            {t(open ? 'pane.write.hideClients' : 'pane.write.whichClients')}
          </Link>
        )}
      </div>
      {known && open && <ChangesList changes={changes} />}
    </>
  );
}
