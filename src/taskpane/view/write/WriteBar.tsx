import { Suspense, type KeyboardEvent } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { convert, showColumns, undo, write } from '../../commands';
import type { Scheme } from '../../../method';
import { isSettled } from '../../edits';
import type { PaneState } from '../../model/state';
import { ColumnsChooser } from '../editors';
import { TroubleNote } from '../parts/TroubleNote';
import { useStyles } from '../parts/styles';
import { WorkLine } from '../parts/WorkLine';
import { usePane } from '../usePane';
import { AdoptNote } from './AdoptNote';
import { ChangesLine } from './ChangesLine';
import { useComingChanges } from './useComingChanges';

const useLocal = makeStyles({
  bar: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '8px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxHeight: '70vh',
    overflowY: 'auto',
    '> *': { flexShrink: 0 },
  },
  // The options scroll, so that the button below them never leaves the pane.
  options: { minHeight: '0', maxHeight: '45vh', overflowY: 'auto' },
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
  const closeOptions = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    show({ columns: false });
    document.querySelector<HTMLElement>('[data-opens="columns"]')?.focus();
  };
  const coming = useComingChanges();
  const unwritten = bound !== null && !writing && hasUnwritten(state);
  const time =
    written &&
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(written.at);
  // The place is a link within its sentence, wherever the language puts it.
  const [before, after] = written
    ? t('pane.write.done', { time, clients: clients(written.report.rows), place: '\n' }).split('\n')
    : [];
  const helpers = written?.report.helpers;
  return (
    <footer className={local.bar}>
      {screen.columns && !writing && (
        <div className={local.options} onKeyDown={closeOptions} data-options>
          <Suspense>
            <ColumnsChooser />
          </Suspense>
        </div>
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
            data-opens="columns"
            onKeyDown={closeOptions}
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
            {after}
            {helpers && ` ${t(helpers.empty ? 'outputs.helpers.empty' : 'outputs.helpers.hidden', helpers)}`}{' '}
            {undoable && (
              <Link as="button" onClick={() => void undo(context)} style={{ fontSize: '12px' }}>
                {t('pane.write.undo')}
              </Link>
            )}
          </div>
        )}
        {written && written.report.replaced.length > 0 && !writing && (
          <ChangesLine
            when="pane.write.again_changes"
            counts={written.report.changed}
            changes={written.changes}
            key={written.at}
          />
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
        {undone && <div className={styles.quiet}>{t('pane.write.undone', { count: undone.rows })}</div>}
        {!ready && reading && !work && (
          <div className={styles.quiet}>{t(weighted ? 'pane.write.notReady' : 'pane.weights.unsettled')}</div>
        )}
      </div>
    </footer>
  );
}

/** Whether the scheme at hand gives other columns than the one that was written last. */
function hasUnwritten({ scheme, workbook }: PaneState): boolean {
  const written = workbook.schemes.find(({ id }) => id === scheme?.id);
  const rulesOf = ({ profiles, segmentation, rules, policy, missing, ranking }: Scheme): string =>
    JSON.stringify([profiles, segmentation, rules, policy, missing, ranking]);
  return scheme !== null && written !== undefined && isSettled(scheme) && rulesOf(scheme) !== rulesOf(written);
}
