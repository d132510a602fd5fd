import { emptyPlaces } from '../../../method';
import { useState } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import { convert, undo } from '../../commands';
import type { Translate } from '../../../locales';
import { undoesDid, undoesWrite } from '../../model/did';
import { foundBecause } from '../../model/foundBecause';
import { liftedText } from '../../model/trouble';
import { isReady } from '../../model/atHand';
import { ranksOf } from '../../model/ranks';
import { rowsBelow } from '../../model/rows';
import type { Standing } from '../../model/standing';
import type { PaneState } from '../../model/state';
import { hasUnwritten } from '../../model/unwritten';
import { RowsLink } from '../parts/RowsLink';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ChangesLine } from './ChangesLine';
import { ChangesList } from './ChangesList';
import { LastWrite } from './LastWrite';
import { useComingChanges } from './useComingChanges';

const useLocal = makeStyles({
  status: { display: 'flex', flexDirection: 'column', '> :not(:empty) ~ :not(:empty)': { marginTop: '4px' } },
});

/**
 * How the last write went, what the columns are now, and Undo; else why nothing can be written yet. The lines are read
 * aloud when they change; the lists that they open into stand beside what is read: one would come with every cut moved.
 */
export function WriteStatus() {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  /** What stood when the list of coming changes was opened; after a write, or an undo, it begins folded. */
  const [listed, setListed] = useState<Standing | null>(null);
  const { work, found, judgement, written, undoable, undone, scheme, reading, output } = state;
  const writing = work !== null && work.kind !== 'reading';
  if (writing && listed) setListed(null);
  const bound = state.table?.binding?.output ?? null;
  // Another table's formulas may still read the sheet.
  const idle =
    bound === 'values' && scheme?.home === 'settings' && (written?.report.outputBefore ?? 'values') !== 'values';
  const unwritten = bound !== null && !writing && hasUnwritten(state);
  const coming = useComingChanges();
  const outside = state.table && reading ? rowsBelow(state.table, reading).length : 0;
  /** With its Undo, in the line above. */
  const saidAbove = undoesDid(state) && state.did?.what === 'removeColumns';
  const open = coming !== null && listed === state.standing;
  return (
    <div className={local.status}>
      <LastWrite />
      <div className={styles.tight} aria-live="polite">
        {written && outside > 0 && !writing && (
          <div className={styles.quiet}>{t('trouble.notWritten', { count: outside })}</div>
        )}
        {bound !== null && bound !== 'values' && !writing && output === bound && (
          <div className={styles.quiet}>
            {t(`outputs.now.${bound}`)} {ranksOf(state.table!.binding) === 'values' && `${t('outputs.ranks.now')} `}
            <Link as="button" onClick={() => void convert(context, 'values')} style={{ fontSize: '12px' }}>
              {t('pane.write.convert.values')}
            </Link>
          </div>
        )}
        {unwritten && <div className={styles.quiet}>{t('outputs.unwritten')}</div>}
        {idle && <div className={styles.quiet}>{t('outputs.idle')}</div>}
        {undone && (
          <div className={styles.quiet}>
            {t(`undo.done.${undone.what}`, { count: undone.rows })}{' '}
            {undone.parametersLeft && t('trouble.parametersLeft')}
            {undone.lifted && `${liftedText(undone.lifted, t)} `}
            {undone.differing &&
              t('undo.differing', { count: undone.differing.cells, address: undone.differing.address })}
          </div>
        )}
        {undoable && !undoesWrite(state) && !writing && !saidAbove && (
          <div className={styles.quiet} data-undoable={undoable.what}>
            {t(`undo.can.${undoable.what}`, {
              place: `${undoable.sheetName}!${undoable.address}`,
              sheet: undoable.sheetName,
            })}{' '}
            <Link as="button" onClick={() => void undo(context)} style={{ fontSize: '12px' }}>
              {t('pane.write.undo')}
            </Link>
            {undoable.earlier > 0 && ` ${t('undo.earlier', { count: undoable.earlier })}`}
          </div>
        )}
        {!isReady(state) && (scheme || state.draft) && reading && !work && (
          <div className={styles.quiet}>{waitsFor(state, t)}</div>
        )}
        {found && found.of === judgement && found.differing > 0 && !writing && state.did?.what !== 'removeColumns' && (
          <div className={styles.quiet} data-found={found.differing}>
            {t('editing.changes.found', {
              count: found.differing,
              why: t(`editing.changes.because.${foundBecause(state)}`, { count: found.differing }),
            })}{' '}
            <RowsLink rows={found.rows} />
          </div>
        )}
        {coming && (
          <ChangesLine
            when="writing.would_change"
            counts={coming}
            open={open}
            onOpen={coming.first.length > 0 ? (opens) => setListed(opens ? state.standing : null) : null}
          />
        )}
      </div>
      {open && <ChangesList changes={coming} />}
    </div>
  );
}

/** Why nothing can be written yet. */
function waitsFor({ weightsDraft, draft }: PaneState, t: Translate): string {
  if (draft) return t('pane.criteria.toChoose', { count: emptyPlaces(draft) });
  return t(weightsDraft === null ? 'trouble.schemeUnusable' : 'criterion.weights.unsettled');
}
