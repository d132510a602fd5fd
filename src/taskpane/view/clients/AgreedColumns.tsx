import { Link } from '@fluentui/react-components';
import { addAgreed, undoAgreed } from '../../commands';
import { useStyles } from '../parts/styles';
import { TroubleNote } from '../parts/TroubleNote';
import { usePane } from '../usePane';

/** Offers the two columns of what people decide (method.md §1.18b) where the table has none, and says where they are. */
export function AgreedColumns() {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const { reading, scheme, agreedAdded, work } = state;
  if (!reading) return null;
  return (
    <div className={styles.tight} data-agreed>
      {reading.agreed === null && scheme && (
        <>
          <div className={styles.quiet}>{t('agreed.why')}</div>
          <span>
            <Link
              as="button"
              disabled={work !== null}
              onClick={() => void addAgreed(context)}
              style={{ fontSize: '12px' }}
            >
              {t('agreed.add')}
            </Link>
          </span>
        </>
      )}
      {agreedAdded && (
        <div className={styles.quiet} role="status">
          {t('agreed.added', { place: `${agreedAdded.sheetName}!${agreedAdded.address}` })}{' '}
          <Link
            as="button"
            disabled={work !== null}
            onClick={() => void undoAgreed(context)}
            style={{ fontSize: '12px' }}
          >
            {t('pane.write.undo')}
          </Link>
        </div>
      )}
      <TroubleNote where={['agreed']} />
    </div>
  );
}
