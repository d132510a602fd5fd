import { numberHeaders } from '../../model/readChoices';
import { missingColumns } from '../../../method';
import { readAsScheme } from '../../commands';
import { atHand } from '../../model/atHand';
import { Choice } from '../parts/Choice';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/**
 * Columns of the scheme that are not in the table any more. A renamed header is the common case: one press puts the
 * column that it is now in every place where the former one was read.
 */
export function MissingColumns() {
  const { state, context, dispatch, t } = usePane();
  const styles = useStyles();
  const { reading, renamed } = state;
  const scheme = atHand(state);
  if (!scheme || !reading) return null;
  return (
    <div className={styles.tight}>
      {missingColumns(scheme, reading, renamed).map(({ header, likely }) => {
        const take = (to: string): void => {
          dispatch({ type: 'columnRenamed', from: header, to });
          // It may have been named for what it is, too.
          void readAsScheme(context);
        };
        const sentence = t('trouble.columnGone', { header });
        return (
          <div key={header} className={styles.tight} data-missing-column>
            {likely === null ? (
              <Note tone="warning">{`${sentence} ${t('trouble.columnElse')}`}</Note>
            ) : (
              <Note tone="warning" ways={[{ label: t('trouble.columnYes'), run: () => take(likely) }]}>
                {`${sentence} ${t('trouble.columnLikely', { likely })}`}
              </Note>
            )}
            <Choice
              label={t('trouble.columnNow', { header })}
              value=""
              options={[
                { value: '', label: t('trouble.columnChoose') },
                ...numberHeaders(reading.columns).map((value) => ({ value, label: value })),
              ]}
              onChoose={(value) => value !== '' && take(value)}
            />
          </div>
        );
      })}
    </div>
  );
}
