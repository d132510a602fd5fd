import { useEffect, useState } from 'react';
import { Button, Link } from '@fluentui/react-components';
import { formatList, inQuotes, type Language, wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import type { OfferedTool } from '../../../tools';
import { showColumns } from '../../commands';
import { blankToolColumns, writeToolColumns } from '../../commands/toolColumns';
import { isReady } from '../../model/atHand';
import type { BlankColumn } from '../../model/state';
import { Check } from '../parts/Check';
import { DidUndo } from '../parts/DidUndo';
import { Note, type WayOn } from '../parts/Note';
import { useNewsInView } from '../parts/useNewsInView';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Which of a tool's columns stand beside the clients: those ticked are written, those no longer wanted emptied. */
export function ToolColumns({
  tool,
  ways,
}: {
  readonly tool: OfferedTool;
  /** What can be done where columns would be blank. */
  readonly ways: readonly WayOn[];
}) {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(toolRowWords, language);
  const bound = state.table?.binding?.columns ?? [];
  const standing = tool.columns.filter(({ id }) => bound.some(({ column }) => column === id)).map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const all = tool.columns.map(({ id }) => id);
  const blank = useBlank(tool);
  const reasons = byReason(blank, tool, say('columns.noFigure'));
  const filled = all.filter((id) => !blank.some((each) => each.id === id));
  const wanted = all.filter((id) => (chosen ?? (standing.length > 0 ? standing : filled)).includes(id));
  const nothing = wanted.length === 0 && standing.length === 0;
  return (
    <div className={styles.indent} data-tool-columns={tool.id}>
      <div className={styles.quiet}>{say('columns.about')}</div>
      {reasons
        .filter(({ of }) => of.length > 1)
        .map(({ why, of }) => (
          <div key={why} data-blank={of.map(({ id }) => id).join(' ')}>
            <Note ways={ways}>
              {of.length === all.length
                ? say('columns.blankAll', { why })
                : say('columns.blankSeveral', { columns: namesOf(of, language), why })}
            </Note>
          </div>
        ))}
      {tool.columns.map(({ id, name, about }) => (
        <div key={id}>
          <Check
            label={name}
            checked={wanted.includes(id)}
            onChange={(checked) => setChosen(all.filter((each) => (each === id ? checked : wanted.includes(each))))}
          />
          <div className={styles.quiet}>{about}</div>
          {reasons
            .filter(({ of }) => of.length === 1 && of[0]!.id === id)
            .map(({ why }) => (
              <div key="blank" data-blank={id}>
                <Note ways={ways}>{say('columns.blank', { why })}</Note>
              </div>
            ))}
        </div>
      ))}
      <div className={styles.wrap}>
        <Button
          size="small"
          appearance="primary"
          disabled={state.work !== null || !isReady(state) || nothing}
          onClick={() =>
            void writeToolColumns(context, tool.id, wanted, { asked: chosen && blank.length > 0 ? wanted : [] })
          }
        >
          {say(standing.length > 0 ? 'columns.again' : 'columns.write')}
        </Button>
      </div>
    </div>
  );
}

type Named = OfferedTool['columns'][number];

/** The columns that are blank, those of one reason together: what holds for several is said once. */
function byReason(
  blank: readonly BlankColumn[],
  { columns }: OfferedTool,
  unknown: string,
): { readonly why: string; readonly of: readonly Named[] }[] {
  const reasons = new Map<string, Named[]>();
  for (const column of columns) {
    const found = blank.find(({ id }) => id === column.id);
    if (!found) continue;
    const why = found.why ?? unknown;
    reasons.set(why, [...(reasons.get(why) ?? []), column]);
  }
  return [...reasons].map(([why, of]) => ({ why, of }));
}

const namesOf = (columns: readonly Named[], language: Language): string =>
  formatList(
    columns.map(({ name }) => inQuotes(name, language)),
    language,
  );

/** Columns that would be wholly blank as things are: known before they are written, where the tool has what it needs. */
function useBlank({ id, columns }: OfferedTool): readonly BlankColumn[] {
  const { state, context, language } = usePane();
  const [blank, setBlank] = useState<readonly BlankColumn[]>([]);
  const { judgement, tools, workbook } = state;
  useEffect(() => {
    let over = false;
    const take = (found: readonly BlankColumn[]): void => void (over || setBlank(found));
    const all = columns.map((column) => column.id);
    // What fails here fails when it is written, and is said there.
    if (judgement) void blankToolColumns(context, id, all).then(take, () => take([]));
    return () => {
      over = true;
    };
  }, [context, id, columns, language, judgement, tools.purchases, tools.relations, tools.contracts, workbook.tools]);
  return blank;
}

/** What was written of a tool's columns, where, and its undo: under the button that wrote them. */
export function ToolColumnsDone({ tool }: { readonly tool: OfferedTool }) {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const did = state.did?.what === 'writeColumns' && state.did.tool === tool.id ? state.did : null;
  const news = useNewsInView(did);
  if (!did) return null;
  const { report, blank } = did;
  const written = [...report.replaced, ...report.added];
  const done = tool.columns.filter(({ id }) => written.includes(id));
  const say = wordsOf(toolRowWords, language);
  const place = `${report.sheetName}!${report.address}`;
  return (
    <div ref={news} className={styles.quiet} role="status" data-columns-done={tool.id}>
      {done.length > 0
        ? say('columns.done', { columns: namesOf(done, language), place })
        : say('columns.emptied', { place })}
      <div>
        {done.length > 0 && (
          <Link
            as="button"
            style={{ fontSize: '12px' }}
            onClick={() => void showColumns(context, report.bindingId, written)}
          >
            {say('columns.show')}
          </Link>
        )}
        <DidUndo />
      </div>
      {[true, false].flatMap((stands) =>
        byReason(
          blank.filter(({ id }) => written.includes(id) === stands),
          tool,
          say('columns.noFigure'),
        ).map(({ why, of }) => (
          <div key={of[0]!.id} data-left-blank={of.map(({ id }) => id).join(' ')}>
            {of.length > 1
              ? say(stands ? 'columns.standBlankSeveral' : 'columns.leftOutSeveral', {
                  columns: namesOf(of, language),
                  why,
                })
              : say(stands ? 'columns.standsBlank' : 'columns.leftOut', { column: namesOf(of, language), why })}
          </div>
        )),
      )}
    </div>
  );
}
