import { Link } from '@fluentui/react-components';
import { DECISION_ROLES } from '../../../portfolio';
import { addAgreed, undo } from '../../commands';
import type { ReadingView } from '../../desk';
import { useStyles } from '../parts/styles';
import { TroubleNote } from '../parts/TroubleNote';
import { usePane } from '../usePane';

/** Whether the table has a column for what people decide. */
const decides = ({ matches }: ReadingView): boolean =>
  matches.some(({ role, header }) => role === DECISION_ROLES[0] && header !== null);

/** Offers the columns of what people decide (method.md §1.18b) where the table has none, and says where they are. */
export function AgreedColumns() {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const { reading, scheme, agreedAdded, work } = state;
  if (!reading) return null;
  return (
    <div className={styles.tight} data-agreed>
      {!decides(reading) && scheme && (
        <>
          <div className={styles.quiet}>{t('decisions.why')}</div>
          <span>
            <Link
              as="button"
              disabled={work !== null}
              onClick={() => void addAgreed(context)}
              style={{ fontSize: '12px' }}
            >
              {t('decisions.add')}
            </Link>
          </span>
        </>
      )}
      {agreedAdded && state.undoable?.what === 'agreed' && (
        <div className={styles.quiet} role="status">
          {t('decisions.added', { place: `${agreedAdded.sheetName}!${agreedAdded.address}` })}{' '}
          <Link as="button" disabled={work !== null} onClick={() => void undo(context)} style={{ fontSize: '12px' }}>
            {t('pane.write.undo')}
          </Link>
        </div>
      )}
      <TroubleNote where={['agreed']} />
    </div>
  );
}
