import { useId } from 'react';
import { Input } from '@fluentui/react-components';
import { isCalendarDay } from '../../../portfolio';
import { atHand } from '../../model/atHand';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** The day up to which years are counted: one for the whole scheme, kept with it. */
export function ReferenceDate() {
  const { state, dispatch, t } = usePane();
  const styles = useStyles();
  const id = useId();
  const scheme = atHand(state);
  if (!scheme) return null;
  return (
    <div className={styles.tight}>
      <label className={styles.quiet} htmlFor={id}>
        {t('choose.referenceDate')}
      </label>
      <Input
        id={id}
        type="date"
        size="small"
        value={scheme.referenceDate ?? ''}
        onChange={(_, { value }) =>
          isCalendarDay(value) && dispatch({ type: 'schemeChanged', scheme: { ...scheme, referenceDate: value } })
        }
      />
    </div>
  );
}
