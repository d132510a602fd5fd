import { Suspense, type KeyboardEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { write } from '../../commands';
import { AdoptNote, ColumnsChooser, HandOverNote, RemovalNote, TroubleNote, WriteStatus } from '../editors';
import { isToolColumn } from '../../../method';
import { isReady } from '../../model/atHand';
import { goesOn } from '../parts/goesOn';
import { useStyles } from '../parts/styles';
import { useHeldFocus } from '../parts/useHeldFocus';
import { WorkLine } from '../parts/WorkLine';
import { usePane } from '../usePane';

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

/** Where a keyboard goes on from the foot: after all else, to the button. */
const fromFoot = (bar: HTMLElement): HTMLElement | null =>
  goesOn() ?? bar.querySelector<HTMLElement>('[data-primary]:enabled') ?? bar;

/** The foot: one primary button, what it writes, how the last write went, and Undo. */
export function WriteBar() {
  const { state, context, t, show } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const focus = useHeldFocus<HTMLElement>(fromFoot);
  const { work, reading, screen, output } = state;
  const writing = work && work.kind !== 'reading' ? work : null;
  const ready = isReady(state);
  const columnsOfOurs = reading?.columns.some(({ own }) => own) ?? false;
  // A tool's columns alone are no classification: it is still to be written for the first time.
  const wrote = state.workbook.bindings.some(({ columns }) => columns.some(({ column }) => !isToolColumn(column)));
  const known = reading !== null && wrote;
  const bound = state.table?.binding?.output ?? null;
  const converts = bound !== null && bound !== output;
  const closeOptions = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    show({ columns: false });
    document.querySelector<HTMLElement>('[data-opens="columns"]')?.focus();
  };
  return (
    <footer className={local.bar} tabIndex={-1} {...focus}>
      {screen.columns && !writing && (
        <div className={local.options} onKeyDown={closeOptions} data-options>
          <Suspense>
            <ColumnsChooser />
          </Suspense>
        </div>
      )}
      {columnsOfOurs && (
        <Suspense>
          <AdoptNote />
        </Suspense>
      )}
      {state.trouble && (
        <Suspense>
          <TroubleNote where={['write', 'removal', 'undo', 'schemes']} />
        </Suspense>
      )}
      {writing ? (
        <WorkLine work={writing} />
      ) : (
        <div className={styles.row}>
          <Button
            className={local.primary}
            appearance="primary"
            data-primary
            disabled={!ready || work !== null}
            onClick={() => void write(context)}
          >
            {converts ? t(`pane.write.convert.${output}`) : t(known ? 'pane.write.again' : 'pane.write.button')}
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
      {state.did?.what === 'removeColumns' && (
        <Suspense>
          <RemovalNote />
        </Suspense>
      )}
      {state.did?.what === 'handover' && (
        <Suspense>
          <HandOverNote />
        </Suspense>
      )}
      <Suspense>
        <WriteStatus />
      </Suspense>
    </footer>
  );
}
