import { Suspense } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { MethodProblem, emptyPlaces, isChosen, missingColumns, openPlaces, type SchemeWarning } from '../../../method';
import { criterionName, formatList, warningSentence } from '../../../locales';
import { atHand } from '../../model/atHand';
import { Note, type WayOn } from '../parts/Note';
import { Section } from '../parts/Section';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import {
  AsideNotes,
  CriteriaOptions,
  MissingColumns,
  ParametersNote,
  ProfileChoice,
  Profiles,
  TroubleNote,
  YearsBehind,
} from '../editors';
import { CriterionRow } from './CriterionRow';
import { EmptyPlace } from './EmptyPlace';
import { useChoose } from './useChoose';

/** *Criterios*: the four digits in their order, then weights, loyalty and what missing data does. */
export function CriteriaSection() {
  const { state, language, t } = usePane();
  const styles = useStyles();
  const { draft, profile: at, judgement, reading } = state;
  const scheme = atHand(state);
  const profile = scheme?.profiles[at];
  const names = profile
    ? formatList(
        profile.criteria.flatMap((each) => (isChosen(each) ? criterionName(each, language, true) : [])),
        language,
      )
    : '';
  const toChoose = draft ? t('pane.criteria.toChoose', { count: emptyPlaces(draft) }) : '';
  const { error = null, where = null } = state.trouble ?? {};
  // A draft is not judged: what it lacks is looked up.
  const gone = draft && reading ? missingColumns(draft, reading, state.renamed).length > 0 : false;
  const columnGone = gone || (where === 'scheme' && error instanceof MethodProblem && error.id === 'columnMissing');
  // Of which year it is, is looked up only where the scheme reads another turnover than the table's own.
  const turnover = reading?.matches.find(({ role }) => role === 'turnover')?.header ?? null;
  const read = scheme?.segmentation.turnover;
  const readsOther = turnover !== null && read?.kind === 'column' && read.header !== turnover;
  const choose = useChoose();
  const waysOf = (warning: SchemeWarning): WayOn[] => {
    if (warning.id !== 'profileOpen') return [];
    const at = scheme?.profiles.findIndex(({ name }) => name === warning.profile);
    return [{ label: t('pane.criteria.choose'), run: () => choose(at) }];
  };
  const warnings = judgement?.warnings.filter(({ id }) => id !== 'loyaltyCountedTwice') ?? [];
  return (
    <Section id="criteria" title={t('pane.criteria.title')} summary={toChoose === '' ? names : toChoose}>
      <div className={styles.stack}>
        <div className={mergeClasses(styles.strong, toChoose === '' && styles.visuallyHidden)} role="status">
          {toChoose}
        </div>
        {(columnGone || where === 'scheme') && (
          <Suspense>{columnGone ? <MissingColumns /> : <TroubleNote where={['scheme']} />}</Suspense>
        )}
        {readsOther && (
          <Suspense>
            <YearsBehind />
          </Suspense>
        )}
        {state.parameters && (
          <Suspense>
            <ParametersNote />
          </Suspense>
        )}
        {scheme && scheme.profiles.length > 1 && (
          <Suspense fallback={<div style={{ minHeight: '24px' }} />}>
            <ProfileChoice />
          </Suspense>
        )}
        {profile && (
          <ol style={{ margin: 0, padding: 0 }}>
            {profile.criteria.map((criterion, k) =>
              isChosen(criterion) ? (
                <CriterionRow key={criterion.key} position={k} criterion={criterion} />
              ) : (
                <EmptyPlace key={`empty ${k}`} position={k} />
              ),
            )}
          </ol>
        )}
        {profile && reading && reading.proposed.aside.length > 0 && (
          <Suspense>
            <AsideNotes />
          </Suspense>
        )}
        {warnings.map((warning, k) => (
          <Note key={k} tone="warning" ways={waysOf(warning)}>
            {warningSentence(warning, language)}
          </Note>
        ))}
        {profile && !draft && openPlaces(profile).length === 0 && (
          <Suspense fallback={<div style={{ minHeight: '92px' }} />}>
            <CriteriaOptions />
          </Suspense>
        )}
        {profile && (
          <Suspense fallback={<div style={{ minHeight: '20px' }} />}>
            <Profiles />
          </Suspense>
        )}
      </div>
    </Section>
  );
}
