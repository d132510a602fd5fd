import { segmentParts } from '../../../method';
import { Suspense } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { segmentName } from '../../../locales';
import { ClientList, ReadingChoice, SegmentBar, SegmentsEditor, ShareNotes, ClientCard } from '../editors';
import { Section } from '../parts/Section';
import { CHOSEN_IN_HIGH_CONTRAST, useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { PortfolioNotes } from './PortfolioNotes';

const useLocal = makeStyles({
  toggle: {
    display: 'inline-flex',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '4px',
    overflow: 'hidden',
  },
  choice: {
    border: 'none',
    padding: '2px 8px',
    font: 'inherit',
    fontSize: '12px',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      color: tokens.colorNeutralForeground1Selected,
      fontWeight: 600,
      ...CHOSEN_IN_HIGH_CONTRAST,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** *Cartera de clientes*: the result, always current. */
export function PortfolioSection() {
  const { state, language, t, show, count } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { judgement, scheme, screen } = state;
  if (!judgement || !scheme) return null;
  const { summary } = judgement;
  const line = segmentParts(summary)
    .map(
      ({ label, clients }) =>
        `${label === 'none' ? t('pane.portfolio.noData') : segmentName(label, scheme, language)} ${count(clients)}`,
    )
    .join(' · ');
  const segmented = summary.withoutSegment < summary.clients;
  const cut = judgement.readings.length > 0;
  return (
    <Section id="portfolio" title={t('pane.portfolio.title')} summary={line}>
      <div className={styles.stack} aria-busy={state.judging}>
        {/* Why hardly anybody has a segment, or of whom the share is an estimate, is said before they are counted. */}
        <Suspense>
          <ShareNotes />
        </Suspense>
        {segmented && (
          <>
            {/* Potential and lost clients are told apart without any reading of turnover. */}
            {cut && (
              <Suspense fallback={<div style={{ minHeight: '124px' }} />}>
                <ReadingChoice readings={judgement.readings} scheme={scheme} />
              </Suspense>
            )}
            <div className={styles.wrap} style={{ justifyContent: 'space-between' }}>
              <span className={local.toggle} role="group" aria-label={t('pane.portfolio.measure')}>
                {(['clients', 'turnover'] as const).map((measure) => (
                  <button
                    key={measure}
                    type="button"
                    className={local.choice}
                    aria-pressed={screen.measure === measure}
                    onClick={() => show({ measure })}
                  >
                    {t(measure === 'clients' ? 'pane.portfolio.byClients' : 'pane.portfolio.byTurnover')}
                  </button>
                ))}
              </span>
              {cut && (
                <Link
                  as="button"
                  aria-expanded={screen.segments}
                  data-opens="segments"
                  onClick={() => show({ segments: !screen.segments })}
                  style={{ fontSize: '12px' }}
                >
                  {t('pane.portfolio.cuts')}
                </Link>
              )}
            </div>
            <Suspense fallback={<div style={{ minHeight: '170px' }} />}>
              <SegmentBar summary={summary} scheme={judgement.scheme} />
            </Suspense>
            {cut && screen.segments && (
              <Suspense>
                <SegmentsEditor />
              </Suspense>
            )}
          </>
        )}
        <PortfolioNotes judgement={judgement} />
        <Suspense fallback={<div style={{ minHeight: '300px' }} />}>
          <ClientList judgement={judgement} />
        </Suspense>
        {state.story && (
          <Suspense>
            <ClientCard />
          </Suspense>
        )}
      </div>
    </Section>
  );
}
