import { formatPercent, sourceName } from '../../../locales';
import type { Judgement } from '../../desk';
import { blockInput } from '../../edits';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ConflictNote } from './ConflictNote';

/** What the result makes worth saying: conflicts of §1.9, class A, missing data, blocks, agreed segments. */
export function PortfolioNotes({ judgement }: { readonly judgement: Judgement }) {
  const { state, language, t } = usePane();
  const styles = useStyles();
  const { summary, agreedOtherwise } = judgement;
  const { scheme } = state;
  if (!scheme) return null;
  const input = blockInput(judgement.scheme, state.profile);
  const noCode = summary.clients - summary.coded;
  const noShare = scheme.segmentation.share === null;
  return (
    <div className={styles.tight}>
      {summary.conflicts > 0 && <ConflictNote conflicts={summary.conflicts} scheme={judgement.scheme} />}
      {summary.classA?.unusual && (
        <Note>{t('pane.portfolio.classA', { share: formatPercent(summary.classA.share, language) })}</Note>
      )}
      {noCode > 0 && <Note>{t('pane.portfolio.noCode', { count: noCode })}</Note>}
      {noShare && <Note>{t('pane.portfolio.noShare')}</Note>}
      {!noShare && summary.withoutSegment > 0 && (
        <Note>{t('pane.portfolio.noSegment', { count: summary.withoutSegment })}</Note>
      )}
      {summary.blocked > 0 && input && (
        <Note>{t('block.by', { count: summary.blocked, column: sourceName(input.source) })}</Note>
      )}
      {agreedOtherwise > 0 && <Note>{t('pane.portfolio.agreed', { count: agreedOtherwise })}</Note>}
    </div>
  );
}
