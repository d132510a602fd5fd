import { Suspense } from 'react';
import { MethodProblem } from '../../../method';
import { criterionName, formatList, warningSentence } from '../../../locales';
import { Note } from '../parts/Note';
import { Section } from '../parts/Section';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { CriteriaOptions, MissingColumns, ParametersNote, TroubleNote } from '../editors';
import { CriterionRow } from './CriterionRow';

/** *Criterios*: the four digits in their order, then weights, loyalty and what missing data does. */
export function CriteriaSection() {
  const { state, dispatch, language, t } = usePane();
  const styles = useStyles();
  const { scheme, profile: at, judgement } = state;
  const profile = scheme?.profiles[at];
  const names = profile
    ? formatList(
        profile.criteria.map((criterion) => criterionName(criterion, language, true)),
        language,
      )
    : '';
  const { error = null, where = null } = state.trouble ?? {};
  const columnGone = where === 'scheme' && error instanceof MethodProblem && error.id === 'columnMissing';
  const warnings = judgement?.warnings.filter(({ id }) => id !== 'loyaltyCountedTwice') ?? [];
  return (
    <Section id="criteria" title={t('pane.criteria.title')} summary={names}>
      <div className={styles.stack}>
        {where === 'scheme' && (
          <Suspense>{columnGone ? <MissingColumns /> : <TroubleNote where={['scheme']} />}</Suspense>
        )}
        {state.parameters && (
          <Suspense>
            <ParametersNote />
          </Suspense>
        )}
        {scheme && scheme.profiles.length > 1 && (
          <label className={styles.row}>
            <span className={styles.quiet}>{t('pane.criteria.profile')}</span>
            <select
              className={styles.grow}
              value={at}
              onChange={(event) => dispatch({ type: 'profileChosen', profile: Number(event.currentTarget.value) })}
            >
              {scheme.profiles.map(({ id, name }, p) => (
                <option key={id} value={p}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {profile && (
          <ol style={{ margin: 0, padding: 0 }}>
            {profile.criteria.map((criterion, k) => (
              <CriterionRow key={criterion.key} position={k} criterion={criterion} />
            ))}
          </ol>
        )}
        {warnings.map((warning, k) => (
          <Note key={k} tone="warning">
            {warningSentence(warning, language)}
          </Note>
        ))}
        {profile && (
          <Suspense fallback={<div style={{ minHeight: '92px' }} />}>
            <CriteriaOptions />
          </Suspense>
        )}
      </div>
    </Section>
  );
}
