import { Suspense, useEffect, useState } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import type { ToolId } from '../../../tools';
import { toolRowWords } from '../../../locales/tools/pane';
import { makeSheets, offerTools } from '../../commands/tools';
import { purchaseSource } from '../../commands/purchases';
import { isReady } from '../../model/ready';
import { TroubleNote } from '../editors';
import { DidUndo } from '../parts/DidUndo';
import { later } from '../parts/later';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { MadeLine } from './MadeLine';
import { ToolColumns, ToolColumnsDone } from './ToolColumns';

/** A form is fetched when somebody wants to tell a tool something. */
const ToolForm = later(async () => {
  const { ToolForm: form } = await import(/* webpackChunkName: "tool-form" */ './ToolForm');
  return form;
});
/** What tools are set with is fetched when somebody opens it. */
const PolicyEditor = later(async () => {
  const { PolicyEditor: editor } = await import(/* webpackChunkName: "policy" */ './policy/PolicyEditor');
  return editor;
});

/** The second table is chosen where somebody wants one. */
const PurchaseList = later(async () => {
  const { PurchaseList: list } = await import(/* webpackChunkName: "purchase-list" */ './PurchaseList');
  return list;
});

const MatrixEditor = later(async () => {
  const { MatrixEditor: editor } = await import(/* webpackChunkName: "matrices" */ './MatrixEditor');
  return editor;
});
/** Snapshots, what changed between two of them, and why: fetched when somebody looks. */
const WatchingPanel = later(async () => {
  const { WatchingPanel: panel } = await import(/* webpackChunkName: "watching" */ './WatchingPanel');
  return panel;
});
/** The code on its way to other lists is fetched when somebody sends it. */
const CodesPanel = later(async () => {
  const { CodesPanel: panel } = await import(/* webpackChunkName: "codes" */ './CodesPanel');
  return panel;
});
/** The guide is fetched when somebody asks where they stand. */
const GuidePanel = later(async () => {
  const { GuidePanel: panel } = await import(/* webpackChunkName: "guide" */ './GuidePanel');
  return panel;
});
/** What opens below the row: tools whose choices are the scheme's, each with its own editor, and what is no tool. */
const EDITORS = {
  guide: GuidePanel,
  watching: WatchingPanel,
  matrices: MatrixEditor,
  policy: PolicyEditor,
  codes: CodesPanel,
};
const EDITED = ['guide', 'watching', 'matrices', 'policy', 'codes'] as const;
type Edited = (typeof EDITED)[number];
const isEdited = (id: string): id is Edited => (EDITED as readonly string[]).includes(id);

const useLocal = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px 12px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: '0', fontSize: '13px', fontWeight: 600 },
});

/** What can be worked out of the portfolio and written on a sheet of its own: one button a tool, and what it has made. */
export function ToolsRow() {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { made } = state.tools;
  // Nothing to compare, nothing to offer.
  const others = state.workbook.schemes.some(({ id }) => id !== state.scheme?.id);
  const bought = purchaseSource(state.workbook) !== null || state.tools.purchases !== null;
  const offered =
    state.tools.offered?.filter(
      ({ id, needs }) => (id !== 'schemes' || others) && (needs === null || (needs === 'purchases' && bought)),
    ) ?? null;
  const [open, setOpen] = useState<ToolId | Edited | null>(null);
  const [columnsOf, setColumnsOf] = useState<ToolId | null>(null);
  const [lists, setLists] = useState(false);
  const beside = offered?.find(({ id }) => id === columnsOf);
  useEffect(() => void offerTools(context).catch(() => undefined), [context, language]);
  if (!state.judgement || !offered) return null;
  const say = wordsOf(toolRowWords, language);
  const Editor = open !== null && isEdited(open) ? EDITORS[open] : null;
  const busy = state.work !== null || !isReady(state);
  return (
    <section className={local.row} aria-label={say('title')} data-section="tools">
      <h2 className={local.title}>{say('title')}</h2>
      <div className={styles.wrap}>
        {offered.map(({ id, name, purpose }) => {
          const again = made.some(({ tool }) => tool === id);
          return (
            <Button
              key={id}
              size="small"
              title={purpose}
              disabled={busy}
              data-tool={id}
              onClick={() => void makeSheets(context, id)}
            >
              {again ? say('again', { name }) : name}
            </Button>
          );
        })}
      </div>
      {state.trouble?.where === 'tools' && (
        <Suspense>
          <TroubleNote where={['tools']} />
        </Suspense>
      )}
      <ToolColumnsDone tools={offered} />
      {state.did?.what === 'columns' && <DidUndo />}
      {offered.map(({ id }) => {
        const last = made.findLast(({ tool }) => tool === id);
        return last && <MadeLine key={id} made={last} />;
      })}
      <div className={styles.wrap}>
        <Link as="button" aria-expanded={lists} style={{ fontSize: '12px' }} onClick={() => setLists(!lists)}>
          {say(lists ? 'purchasesClose' : 'purchases')}
        </Link>
        {EDITED.map((id) => (
          <Link
            key={id}
            as="button"
            aria-expanded={open === id}
            style={{ fontSize: '12px' }}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {say(open === id ? `${id}Close` : id)}
          </Link>
        ))}
        {offered
          .filter(({ id, hasForm }) => hasForm && id !== 'policy' && id !== 'watching')
          .map(({ id, name }) => (
            <Link
              key={id}
              as="button"
              aria-expanded={open === id}
              style={{ fontSize: '12px' }}
              onClick={() => setOpen(open === id ? null : id)}
            >
              {say(open === id ? 'tellClose' : 'tell', { name })}
            </Link>
          ))}
        {offered
          .filter(({ columns }) => columns.length > 0)
          .map(({ id, name }) => (
            <Link
              key={`${id} columns`}
              as="button"
              aria-expanded={columnsOf === id}
              style={{ fontSize: '12px' }}
              onClick={() => setColumnsOf(columnsOf === id ? null : id)}
            >
              {say(columnsOf === id ? 'columns.close' : 'columns.open', { name })}
            </Link>
          ))}
      </div>
      {lists && (
        <Suspense fallback={<div style={{ minHeight: '80px' }} />}>
          <PurchaseList />
        </Suspense>
      )}
      {beside && <ToolColumns key={beside.id} tool={beside} />}
      {open && (
        <Suspense fallback={<div style={{ minHeight: '400px' }} />}>
          {Editor ? <Editor /> : <ToolForm key={open} tool={open as ToolId} />}
        </Suspense>
      )}
    </section>
  );
}
