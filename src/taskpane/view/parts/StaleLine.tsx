import { Link } from '@fluentui/react-components';
import { refresh } from '../../commands';
import { usePane } from '../usePane';
import { useStyles } from './styles';

/**
 * That the sheet has changed since it was read, with the way on, beside what is told of those cells: the note at the
 * head of the pane is out of sight there.
 */
export function StaleLine() {
  const { state, context, t } = usePane();
  const styles = useStyles();
  if (!state.stale || state.work) return null;
  return (
    <div className={styles.quiet} data-stale>
      {t('pane.stale')}{' '}
      <Link as="button" style={{ fontSize: '12px' }} onClick={() => void refresh(context)}>
        {t('pane.refresh')}
      </Link>
    </div>
  );
}
