import { Suspense } from 'react';
import { Button, Link, makeStyles } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import type { OfferedTool, SecondList } from '../../../tools';
import { makeSheets } from '../../commands/tools';
import { atHand, isReadyFor } from '../../model/atHand';
import { useInView } from '../parts/useInView';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { MadeLine, StandingLine } from './MadeLine';
import { hasPanel, PANELS, ToolForm } from './laterPanels';
import { ToolColumns, ToolColumnsDone } from './ToolColumns';

/** What of a tool is open below its line. */
export type OpenPart = 'panel' | 'columns';

const useLocal = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 10px', minWidth: '0' },
  name: { flex: '0 1 auto', minWidth: '0', textAlign: 'left', marginRight: 'auto' },
  link: { fontSize: '12px', whiteSpace: 'nowrap' },
});

/** One tool: the button that makes its sheet, what it can be told and its columns, and below what of these is open. */
export function ToolLine({
  tool,
  open,
  onOpen,
  onList,
}: {
  readonly tool: OfferedTool;
  readonly open: OpenPart | null;
  readonly onOpen: (part: OpenPart | null) => void;
  readonly onList: (list: SecondList) => void;
}) {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const say = wordsOf(toolRowWords, language);
  const line = useInView(open !== null);
  const { id, name, purpose, hasForm, columns } = tool;
  const standing = state.tools.standing?.get(id) ?? null;
  const { lookedFor } = state.tools;
  const last = state.tools.made.findLast((each) => each.tool === id);
  // Deleted since, its sheet can be shown no more, and says nothing.
  const made = last && lookedFor?.includes(last) && standing === null ? undefined : last;
  const { lacking } = state.tools;
  // What was missing may be there with another table, scheme or settings.
  const missing =
    lacking?.tool === id &&
    lacking.of.reading === state.reading &&
    lacking.of.scheme === atHand(state) &&
    lacking.of.settings === state.workbook.tools[id]
      ? lacking.missing
      : null;
  const stands = made !== undefined || standing !== null;
  const busy = state.work !== null || !isReadyFor(state, tool);
  const own = hasPanel(id);
  const Panel = own ? PANELS[id] : null;
  const list = tool.takes ?? tool.needs;
  const ways = [
    ...(own || hasForm ? [{ label: say(own ? id : 'tell', { name }), run: () => onOpen('panel') }] : []),
    ...(list ? [{ label: say(list), run: () => onList(list) }] : []),
  ];
  // What is read aloud is whole; on the screen the tool's name stands beside it.
  const link = (part: OpenPart, short: string, opens: string, closes: string) => (
    <Link
      as="button"
      className={local.link}
      aria-expanded={open === part}
      aria-label={open === part ? closes : opens}
      onClick={() => onOpen(open === part ? null : part)}
    >
      {short}
    </Link>
  );
  return (
    <div ref={line} className={styles.tight} data-tool-line={id}>
      <div className={local.line}>
        <Button
          size="small"
          className={local.name}
          title={purpose}
          aria-label={stands ? say('again', { name }) : undefined}
          disabled={busy}
          data-tool={id}
          onClick={() => void makeSheets(context, id)}
        >
          {stands ? `${name} ↻` : name}
        </Button>
        {own && link('panel', say(`short.${id}`), say(id), say(`${id}Close`))}
        {!own && hasForm && link('panel', say('short.tell'), say('tell', { name }), say('tellClose', { name }))}
        {state.scheme &&
          columns.length > 0 &&
          link('columns', say('short.columns'), say('columns.open', { name }), say('columns.close', { name }))}
      </div>
      {missing !== null && (
        <div className={styles.quiet} role="status" data-missing={id}>
          {missing}
        </div>
      )}
      {made ? <MadeLine made={made} /> : standing && <StandingLine tool={id} report={standing} />}
      {open === 'columns' && <ToolColumns tool={tool} ways={ways} />}
      <ToolColumnsDone tool={tool} />
      {open === 'panel' && (
        <Suspense fallback={<div style={{ minHeight: '400px' }} />}>
          {Panel ? <Panel /> : <ToolForm tool={id} />}
        </Suspense>
      )}
    </div>
  );
}
