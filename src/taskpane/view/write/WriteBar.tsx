import { Suspense } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { convert, showColumns, undo, write } from '../../commands';
import type { SentenceId } from '../../../locales';
import { rowsBelow } from '../../model/rowsBelow';
import { hasUnwritten } from '../../model/unwritten';
import type { PaneState } from '../../model/state';
import { ColumnsChooser } from '../editors';
import { TroubleNote } from '../parts/TroubleNote';
import { useStyles } from '../parts/styles';
import { WorkLine } from '../parts/WorkLine';
import { usePane } from '../usePane';
import { AdoptNote } from './AdoptNote';
import { changesText } from './changesText';

const useLocal = makeStyles({
  bar: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '8px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  primary: { flex: '1 1 auto' },
});

/** The foot: one primary button, what it writes, how the last write went, and Undo. */
export function WriteBar() {
  const { state, context, language, t, show, clients } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { work, written, undoable, undone, scheme, reading, screen, output } = state;
  const writing = work && work.kind !== 'reading' ? work : null;
  const weighted = state.weightsDraft === null;
  const ready = weighted && scheme !== null && reading !== null && state.trouble?.where !== 'scheme';
  const known = reading !== null && state.workbook.bindings.length > 0;
  const bound = state.table?.binding?.output ?? null;
  const converts = bound !== null && bound !== output;
  // Another table's formulas may still read the sheet.
  const idle =
    bound === 'values' && scheme?.home === 'settings' && (written?.report.outputBefore ?? 'values') !== 'values';
  const unwritten = bound !== null && !writing && hasUnwritten(state);
  const outside = state.table && reading ? rowsBelow(state.table, reading).length : 0;
  const time =
    written &&
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(written.at);
  // The place is a link within its sentence, wherever the language puts it.
  const [before, after] = written
    ? t('pane.write.done', { time, clients: clients(written.report.rows), place: '\n' }).split('\n')
    : [];
  return (
    <footer className={local.bar}>
      {screen.columns && !writing && (
        <Suspense>
          <ColumnsChooser />
        </Suspense>
      )}
      <AdoptNote />
      <TroubleNote where={['write', 'undo', 'schemes', 'saving']} />
      {writing ? (
        <WorkLine work={writing} />
      ) : (
        <div className={styles.row}>
          <Button
            className={local.primary}
            appearance="primary"
            disabled={!ready || work !== null}
            onClick={() => void write(context)}
          >
            {converts ? t(`outputs.convert.${output}`) : t(known ? 'pane.write.again' : 'pane.write.button')}
          </Button>
          <Button
            icon={screen.columns ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
            aria-label={t('pane.write.options')}
            title={t('pane.write.options')}
            aria-expanded={screen.columns}
            disabled={!ready}
            onClick={() => show({ columns: !screen.columns })}
          />
        </div>
      )}
      <div className={styles.tight} aria-live="polite">
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
            {after}{' '}
            {undoable && (
              <Link as="button" onClick={() => void undo(context)} style={{ fontSize: '12px' }}>
                {t('pane.write.undo')}
              </Link>
            )}
          </div>
        )}
        {written && written.report.replaced.length > 0 && !written.passed && !writing && (
          <div className={styles.quiet}>
            {t('pane.write.again_changes', { changes: changesText(written.report.changed, language) })}
          </div>
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
        {idle && <div className={styles.quiet}>{t('outputs.idle')}</div>}
        {undone && <div className={styles.quiet}>{t('pane.write.undone', { count: undone.rows })}</div>}
        {!ready && reading && !work && <div className={styles.quiet}>{t(waitsFor(state))}</div>}
      </div>
    </footer>
  );
}

/** Why nothing can be written yet. */
function waitsFor({ weightsDraft, scheme }: PaneState): SentenceId {
  if (weightsDraft !== null) return 'pane.weights.unsettled';
  return scheme === null ? 'pane.write.notReady' : 'trouble.schemeUnusable';
}
