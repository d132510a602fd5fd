import { useState } from 'react';
import { formatPercent } from '../../../locales';
import { CLASS_A_LEVEL, type Judgement } from '../../desk';
import { withReading } from '../../edits';
import { Note, type WayOn } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** What the result makes worth saying: conflicts of §1.9, class A, missing data, blocks, agreed segments. */
export function PortfolioNotes({ judgement }: { readonly judgement: Judgement }) {
  const { state, dispatch, language, t } = usePane();
  const styles = useStyles();
  const [why, setWhy] = useState(false);
  const { summary, agreedOtherwise } = judgement;
  const { scheme } = state;
  if (!scheme) return null;
  const noCode = summary.clients - summary.coded;
  const noShare = scheme.segmentation.share === null;
  const fix: WayOn = {
    label: t('pane.portfolio.conflictsFix'),
    run: () => dispatch({ type: 'schemeChanged', scheme: withReading(scheme, 'cumulative', CLASS_A_LEVEL) }),
  };
  return (
    <div className={styles.tight}>
      {summary.conflicts > 0 && (
        <Note
          tone="warning"
          ways={[...(why ? [] : [{ label: t('pane.portfolio.why'), run: () => setWhy(true) }]), fix]}
        >
          {t('pane.portfolio.conflicts', { count: summary.conflicts })} {why && t('pane.portfolio.conflictsWhy')}
        </Note>
      )}
      {summary.classA?.unusual && (
        <Note>{t('pane.portfolio.classA', { share: formatPercent(summary.classA.share, language) })}</Note>
      )}
      {noCode > 0 && <Note>{t('pane.portfolio.noCode', { count: noCode })}</Note>}
      {noShare && <Note>{t('pane.portfolio.noShare')}</Note>}
      {!noShare && summary.withoutSegment > 0 && (
        <Note>{t('pane.portfolio.noSegment', { count: summary.withoutSegment })}</Note>
      )}
      {summary.blocked > 0 && <Note>{t('pane.portfolio.blocked', { count: summary.blocked })}</Note>}
      {agreedOtherwise > 0 && <Note>{t('pane.portfolio.agreed', { count: agreedOtherwise })}</Note>}
    </div>
  );
}
