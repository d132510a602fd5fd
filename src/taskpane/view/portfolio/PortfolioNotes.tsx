import { Suspense } from 'react';
import { canSegment, CLASS_A_SHARE, blockInput } from '../../../method';
import { formatPercent, sourceName } from '../../../locales';
import type { Judgement } from '../../desk';
import { DecisionNotes, NoSegmentNote } from '../editors';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** What the result makes worth saying: class A, missing data, blocks, what people decided. */
export function PortfolioNotes({ judgement }: { readonly judgement: Judgement }) {
  const { state, language, t } = usePane();
  const styles = useStyles();
  const { summary, agreement } = judgement;
  const { scheme } = state;
  if (!scheme) return null;
  const input = blockInput(judgement.scheme, state.profile);
  const noCode = summary.clients - summary.coded;
  const segmented = canSegment(scheme);
  return (
    <div className={styles.tight}>
      {summary.classA?.unusual && (
        <Note>
          {t(`pane.portfolio.classA.${summary.classA.share > CLASS_A_SHARE ? 'many' : 'few'}`, {
            share: formatPercent(summary.classA.share, language),
          })}
        </Note>
      )}
      {summary.sharesOver && <Note tone="warning">{t('method.warning.shareOver', { ...summary.sharesOver })}</Note>}
      {noCode > 0 && <Note>{t('pane.portfolio.noCode', { count: noCode })}</Note>}
      {!segmented && scheme.segmentation.share !== null && <Note>{t('pane.portfolio.noTurnover')}</Note>}
      {segmented && summary.withoutSegment > 0 && (
        // Its way on is of the words that the pane starts without.
        <Suspense>
          <NoSegmentNote count={summary.withoutSegment} />
        </Suspense>
      )}
      {summary.blocked > 0 && input && (
        <Note>{t('pane.portfolio.blockedBy', { count: summary.blocked, column: sourceName(input.source) })}</Note>
      )}
      {agreement && (
        <Suspense>
          <DecisionNotes />
        </Suspense>
      )}
    </div>
  );
}
