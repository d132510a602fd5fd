import { Link } from '@fluentui/react-components';
import { addDecisionColumns, decisionColumn, offerSegments } from '../../commands';
import { liftedText } from '../../model/trouble';
import { DidUndo } from '../parts/DidUndo';
import { useStyles } from '../parts/styles';
import { TroubleNote } from '../parts/TroubleNote';
import { usePane } from '../usePane';

/** Offers the columns of what people decide (method.md §1.18b) where the table has none, and a list of words where it has some. */
export function DecisionColumns() {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const { reading, scheme, did, work } = state;
  if (!reading) return null;
  const column = decisionColumn(reading);
  const added = did?.what === 'addDecisionColumns' ? did.report : null;
  const offered = did?.what === 'offerList' ? did.report : null;
  return (
    <div className={styles.tight} data-decisions>
      {!column && scheme && (
        <>
          <div className={styles.quiet}>{t('decisions.why')}</div>
          <span>
            <Link
              as="button"
              disabled={work !== null}
              onClick={() => void addDecisionColumns(context)}
              style={{ fontSize: '12px' }}
            >
              {t('decisions.add')}
            </Link>
          </span>
        </>
      )}
      {column && scheme && !added && !offered && (
        <span>
          <Link
            as="button"
            disabled={work !== null}
            onClick={() => void offerSegments(context)}
            style={{ fontSize: '12px' }}
          >
            {t('decisions.offer', { column: column.header })}
          </Link>
        </span>
      )}
      {offered && (
        <div className={styles.quiet} role="status" data-offered>
          {t(`decisions.list.${offered.why ?? 'done'}`, {
            count: offered.rows,
            place: `${offered.sheetName}!${offered.address}`,
          })}
          {offered.lifted && ` ${liftedText(offered.lifted, t)}`}
          <DidUndo />
        </div>
      )}
      {added && (
        <div className={styles.quiet} role="status">
          {t('decisions.added', { place: `${added.sheetName}!${added.address}` })}
          {added.lifted && ` ${liftedText(added.lifted, t)}`}
          <DidUndo />
        </div>
      )}
      <TroubleNote where={['decisions']} />
    </div>
  );
}
