import { Button } from '@fluentui/react-components';
import { normalisedWeights, startUpWeights, WEIGHT_PRESETS, type FourWeights, withWeights } from '../../../method';
import { criterionName, formatPercent } from '../../../locales';
import { Check } from '../parts/Check';
import { Note } from '../parts/Note';
import { NumberField } from '../parts/NumberField';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Σ within the method's own tolerance (§1.7). */
const sumsToOne = (weights: readonly number[]): boolean => Math.abs(weights.reduce((a, b) => a + b, 0) - 1) <= 1e-6;

/**
 * Weights, off until wanted. Typed weights that do not sum to 100 % wait in their boxes, beside ways to adjust them or to
 * go back; the scheme keeps the former ones meanwhile, and nothing is written.
 */
export function Weights() {
  const { state, dispatch, language, t } = usePane();
  const styles = useStyles();
  const { scheme, profile: at } = state;
  const profile = scheme?.profiles[at];
  if (!scheme || !profile) return null;
  const inForce = fractions(profile.weights?.values ?? null);
  const typed = state.weightsDraft;
  const draft = typed && (profile.criteria.map(({ key }) => typed[key] ?? 0) as unknown as FourWeights);
  const wait = (values: FourWeights | null): void => {
    const byCriterion = values && Object.fromEntries(profile.criteria.map(({ key }, k) => [key, values[k]!]));
    dispatch({ type: 'weightsDrafted', draft: byCriterion });
  };
  const set = (values: readonly number[] | null): void => {
    wait(null);
    dispatch({ type: 'schemeChanged', scheme: withWeights(scheme, at, values), goesOn: typed !== null });
  };
  const type = (k: number, value: number): void => {
    const next = (draft ?? inForce ?? WEIGHT_PRESETS.equal).map((old, j) =>
      j === k ? value : old,
    ) as unknown as FourWeights;
    if (sumsToOne(next)) set(next);
    else wait(next);
  };
  const shown = draft ?? inForce;
  const startUp = startUpWeights(profile.criteria.map(({ key }) => key));
  return (
    <div className={styles.tight}>
      <Check
        label={t('criterion.weights.off')}
        checked={inForce !== null}
        onChange={(checked) => set(checked ? WEIGHT_PRESETS.equal : null)}
      />
      {shown && (
        <div className={styles.indent}>
          {profile.criteria.map((criterion, k) => {
            const name = criterionName(criterion, language);
            return (
              <div key={criterion.key} className={styles.wrap}>
                <span className={`${styles.beside} ${styles.ellipsis}`}>{name}</span>
                <NumberField
                  label={t('criterion.weights.label', { name })}
                  value={shown[k]!}
                  unit="fraction"
                  width="72px"
                  onTake={(value) => {
                    if (value === null || value < 0) return t('refused.method.weightsNegative');
                    type(k, value);
                    return null;
                  }}
                />
              </div>
            );
          })}
          {draft && (
            <Note
              tone="warning"
              ways={[
                { label: t('criterion.weights.normalise'), run: () => set(normalisedWeights(draft)) },
                { label: t('criterion.weights.former'), run: () => wait(null) },
              ]}
            >
              {t('criterion.weights.wrong', {
                sum: formatPercent(
                  draft.reduce((a, b) => a + b, 0),
                  language,
                ),
              })}
            </Note>
          )}
          <div className={styles.wrap}>
            <Button size="small" onClick={() => set(WEIGHT_PRESETS.equal)}>
              {t('criterion.weights.equal')}
            </Button>
            {startUp && (
              <Button size="small" onClick={() => set(startUp)}>
                {t('criterion.weights.startUp')}
              </Button>
            )}
          </div>
          {startUp && <div className={styles.quiet}>{t('criterion.weights.startUpHelp')}</div>}
        </div>
      )}
    </div>
  );
}

/** Weights as fractions of one, also where a scheme holds them as percentages. */
function fractions(values: readonly number[] | null): FourWeights | null {
  if (!values) return null;
  const sum = values.reduce((a, b) => a + b, 0);
  return (sum > 50 ? values.map((value) => value / 100) : [...values]) as unknown as FourWeights;
}
