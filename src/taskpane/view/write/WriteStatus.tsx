import { Link } from '@fluentui/react-components';
import { convert, showColumns, undo } from '../../commands';
import type { SentenceId } from '../../../locales';
import { isReady } from '../../model/ready';
import { rowsBelow } from '../../model/rowsBelow';
import type { PaneState } from '../../model/state';
import { hasUnwritten } from '../../model/unwritten';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ChangesLine } from './ChangesLine';
import { useComingChanges } from './useComingChanges';

/** How the last write went, what the columns are now, and Undo; else why nothing can be written yet. */
export function WriteStatus() {
  const { state, context, language, t, clients } = usePane();
  const styles = useStyles();
  const { work, written, undoable, undone, scheme, reading, output } = state;
  const writing = work !== null && work.kind !== 'reading';
  const bound = state.table?.binding?.output ?? null;
  // Another table's formulas may still read the sheet.
  const idle =
    bound === 'values' && scheme?.home === 'settings' && (written?.report.outputBefore ?? 'values') !== 'values';
  const unwritten = bound !== null && !writing && hasUnwritten(state);
  const coming = useComingChanges();
  const helpers = written?.report.helpers;
  const outside = state.table && reading ? rowsBelow(state.table, reading).length : 0;
  const time =
    written &&
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(written.at);
  // The place is a link within its sentence, wherever the language puts it.
  const [before, after] = written
    ? t('pane.write.done', { time, clients: clients(written.report.rows), place: '\n' }).split('\n')
    : [];
  return (
    <>
      {written && !writing && (
        <div className={styles.quiet}>
          {before}
          <Link
            as="button"
            title={t('pane.write.show')}
            data-written-place
            onClick={() => void showColumns(context, written.report.bindingId)}
            style={{ fontSize: '12px' }}
          >
            {`${written.report.sheetName}!${written.report.address.slice(written.report.address.lastIndexOf('!') + 1)}`}
          </Link>
          {after}
          {helpers && ` ${t(helpers.empty ? 'outputs.helpers.empty' : 'outputs.helpers.hidden', helpers)}`}{' '}
          {undoable && (
            <Link as="button" onClick={() => void undo(context)} style={{ fontSize: '12px' }}>
              {t('pane.write.undo')}
            </Link>
          )}
        </div>
      )}
      {written && written.report.replaced.length > 0 && !written.passed && !writing && (
        <ChangesLine
          when="pane.write.again_changes"
          counts={written.report.changed}
          changes={written.changes}
          key={written.at}
        />
      )}
      {written && outside > 0 && !writing && (
        <div className={styles.quiet}>{t('trouble.notWritten', { count: outside })}</div>
      )}
      {bound !== null && bound !== 'values' && !writing && output === bound && (
        <div className={styles.quiet}>
          {t(`outputs.now.${bound}`)}{' '}
          <Link as="button" onClick={() => void convert(context, 'values')} style={{ fontSize: '12px' }}>
            {t('outputs.convert.values')}
          </Link>
        </div>
      )}
      {unwritten && <div className={styles.quiet}>{t('outputs.unwritten')}</div>}
      {coming && <ChangesLine when="pane.write.would_change" counts={coming} changes={coming} />}
      {idle && <div className={styles.quiet}>{t('outputs.idle')}</div>}
      {undone && (
        <div className={styles.quiet}>
          {t('pane.write.undone', { count: undone.rows })} {undone.parametersLeft && t('trouble.parametersLeft')}
        </div>
      )}
      {undoable && !written && !state.agreedAdded && !writing && (
        <div className={styles.quiet}>
          {t('trouble.lastWrite', { place: `${undoable.sheetName}!${undoable.address}` })}{' '}
          <Link as="button" onClick={() => void undo(context)} style={{ fontSize: '12px' }}>
            {t('pane.write.undo')}
          </Link>
        </div>
      )}
      {!isReady(state) && reading && !work && <div className={styles.quiet}>{t(waitsFor(state))}</div>}
    </>
  );
}

/** Why nothing can be written yet. */
function waitsFor({ weightsDraft, scheme }: PaneState): SentenceId {
  if (weightsDraft !== null) return 'pane.weights.unsettled';
  return scheme === null ? 'pane.write.notReady' : 'trouble.schemeUnusable';
}
