import type { Scheme } from '../../../method';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { CutsNowNotes } from './CutsNowNotes';
import { Loyalty } from './Loyalty';
import { SalesBlock } from './SalesBlock';
import { StartsBeyondNotes } from './StartsBeyondNotes';
import { Weights } from './Weights';

const POLICIES = { blank: 'missingBlank', worst: 'missingWorst', neutral: 'missingNeutral' } as const;

/** Starts that count for nothing, and what can be added to the four digits: weights, loyalty, the sales block, and what missing data does. */
export function CriteriaOptions() {
  const { state, dispatch, t } = usePane();
  const styles = useStyles();
  const { scheme } = state;
  if (!scheme) return null;
  return (
    <div className={styles.tight}>
      <StartsBeyondNotes />
      <CutsNowNotes />
      <Weights />
      <Loyalty />
      <SalesBlock />
      <div style={{ marginTop: '4px' }}>
        <Choice
          label={t('criterion.missingPolicy')}
          value={scheme.missing}
          options={(['blank', 'worst', 'neutral'] as const).map((value) => ({
            value,
            label: t(`criterion.${POLICIES[value]}`),
          }))}
          onChoose={(missing) =>
            dispatch({ type: 'schemeChanged', scheme: { ...scheme, missing: missing as Scheme['missing'] } })
          }
        />
      </div>
    </div>
  );
}
