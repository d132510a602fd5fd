import type { Scheme } from '../../../method';
import { criterionName, formatList, warningSentence } from '../../../locales';
import { Choice } from '../parts/Choice';
import { Note } from '../parts/Note';
import { Section } from '../parts/Section';
import { useStyles } from '../parts/styles';
import { TroubleNote } from '../parts/TroubleNote';
import { usePane } from '../usePane';
import { CriterionRow } from './CriterionRow';
import { Loyalty } from './Loyalty';
import { Weights } from './Weights';

const POLICIES = { blank: 'missingBlank', worst: 'missingWorst', neutral: 'missingNeutral' } as const;

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
  const warnings = judgement?.warnings.filter(({ id }) => id !== 'loyaltyCountedTwice') ?? [];
  return (
    <Section id="criteria" title={t('pane.criteria.title')} summary={names}>
      <div className={styles.stack}>
        <TroubleNote where={['scheme']} />
        {scheme && scheme.profiles.length > 1 && (
          <Choice
            label={t('pane.criteria.profile')}
            value={String(at)}
            options={scheme.profiles.map(({ name }, p) => ({ value: String(p), label: name }))}
            onChoose={(p) => dispatch({ type: 'profileChosen', profile: Number(p) })}
          />
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
        {scheme && profile && (
          <>
            <Weights />
            <Loyalty />
            <Choice
              label={t('pane.criteria.missingPolicy')}
              value={scheme.missing}
              options={(['blank', 'worst', 'neutral'] as const).map((value) => ({
                value,
                label: t(`pane.criteria.${POLICIES[value]}`),
              }))}
              onChoose={(missing) =>
                dispatch({ type: 'schemeChanged', scheme: { ...scheme, missing: missing as Scheme['missing'] } })
              }
            />
          </>
        )}
      </div>
    </Section>
  );
}
