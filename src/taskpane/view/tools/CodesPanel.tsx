import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { formatList, inQuotes, wordsOf } from '../../../locales';
import { codesWords, leftOutCodes } from '../../../locales/tools/codes';
import type { ListAt } from '../../../excel';
import type { CarriedCodes, CodeTable } from '../../../tools';
import { carryCodes, codesAsCsv, seeList, type SeenList } from '../../commands/codes';
import { liftedText } from '../../model/trouble';
import { isReady } from '../../model/atHand';
import { Check } from '../parts/Check';
import { Choice } from '../parts/Choice';
import { CopyableText } from '../parts/CopyableText';
import { DidUndo } from '../parts/DidUndo';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { useComingChanges } from '../write/useComingChanges';

/** Ids that a line names. */
const MOST_NAMED = 10;

/** Code and segment on their way to other lists of the workbook, and to other programs. */
export function CodesPanel() {
  return (
    <>
      <Ahead />
      <Carry />
      <Export />
    </>
  );
}

/** That the columns beside the clients say something else than what would travel, since they were not written again. */
function Ahead() {
  const { state, language } = usePane();
  const coming = useComingChanges();
  const { found, judgement } = state;
  const isAhead = coming ? coming.code + coming.segment > 0 : found?.of === judgement && found.differing > 0;
  return isAhead ? (
    <div role="note" data-ahead>
      {wordsOf(codesWords, language)('ahead')}
    </div>
  ) : null;
}

function Carry() {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const say = wordsOf(codesWords, language);
  const [seen, setSeen] = useState<SeenList | null>(null);
  const [numbers, setNumbers] = useState(false);
  const [header, setHeader] = useState<string | null>(null);
  const [updated, setUpdated] = useState<{ readonly cells: number; readonly sheet: string } | null>(null);
  const busy = state.work !== null || !isReady(state);
  const hasIds = state.reading?.matches.some(({ role, header: of }) => role === 'id' && of !== null) ?? false;
  const done = state.did?.what === 'carryColumns' ? state.did.report : null;
  const look = async (
    choices: { numbers: boolean; header: string | null },
    from: SeenList | ListAt | null = null,
  ): Promise<void> => {
    setUpdated(null);
    setNumbers(choices.numbers);
    setHeader(choices.header);
    setSeen(await seeList(context, choices, from));
  };
  const write = async (list: SeenList, what: 'columns' | 'changes'): Promise<void> => {
    const cells = await carryCodes(context, list, what);
    if (cells !== null) setUpdated({ cells, sheet: list.sheetName });
    setSeen(null);
  };
  const found = seen?.found ?? null;
  const list = found === null || found === 'own' || found.idHeader === null ? null : found;
  const none = found !== null && found !== 'own' && found.idHeader === null ? found : null;
  const place = seen?.table ? `${seen.sheetName}!${seen.table.place.address}` : '';
  return (
    <div className={styles.indent} data-codes="carry">
      <strong>{say('carry')}</strong>
      <div className={styles.quiet}>{say(hasIds ? 'carryAbout' : 'noIds')}</div>
      <span className={styles.wrap}>
        <Button size="small" disabled={busy || !hasIds} onClick={() => void look({ numbers: false, header: null })}>
          {say('look')}
        </Button>
      </span>
      {seen && seen.table === null && <div role="alert">{say('empty', { sheet: seen.sheetName })}</div>}
      {seen && found === 'own' && <div role="alert">{say('own')}</div>}
      {none && <div role="alert">{say('none', { place })}</div>}
      {seen && <Others seen={seen} choose={(list) => void look({ numbers: false, header: null }, list)} />}
      {list && <div role="status">{say('found', { place, matched: list.matched, count: list.rows })}</div>}
      {seen && (list ?? none) && (
        <Choice
          label={say('column')}
          value={header ?? ''}
          options={[
            ...(header !== null
              ? []
              : [{ value: '', label: list ? say('asFound', { header: list.idHeader }) : say('noColumn') }]),
            ...(list ?? none)!.headers.map((each) => ({ value: each, label: each })),
          ]}
          onChoose={(chosen) => void look({ numbers, header: chosen === '' ? null : chosen }, seen)}
        />
      )}
      {seen && list && (
        <>
          {(numbers || list.asNumbers > 0) && (
            <>
              <Check
                label={say('numbers')}
                checked={numbers}
                onChange={(checked) => void look({ numbers: checked, header }, seen)}
              />
              {!numbers && <div className={styles.quiet}>{say('numbersMore', { count: list.asNumbers })}</div>}
            </>
          )}
          <Left list={list} />
          <LeftOut absent={list.absent} />
          {list.changes !== null && (
            <Changes seen={seen} list={list} busy={busy} write={() => void write(seen, 'changes')} />
          )}
          {list.columns.length > 0 ? (
            <span className={styles.wrap}>
              <Button
                size="small"
                appearance="primary"
                disabled={busy || list.matched === 0}
                onClick={() => void write(seen, 'columns')}
              >
                {say('write', {
                  columns: formatList(
                    list.columns.map((each) => inQuotes(each.header, language)),
                    language,
                  ),
                })}
              </Button>
            </span>
          ) : (
            list.changes === null && <div role="status">{say('nothing')}</div>
          )}
        </>
      )}
      {done && !seen && (
        <div className={styles.quiet} role="status" data-carried>
          {say('done', { place: `${done.sheetName}!${done.address}` })}
          {done.lifted && ` ${liftedText(done.lifted, t)}`}
          <DidUndo />
        </div>
      )}
      {updated && (
        <div className={styles.quiet} role="status" data-carried>
          {say('updated', { count: updated.cells, sheet: updated.sheet })}
        </div>
      )}
    </div>
  );
}

/** The other lists of the sheet, to be chosen instead of the one that was taken. */
function Others({ seen, choose }: { readonly seen: SeenList; choose(list: ListAt): void }) {
  const { language } = usePane();
  const say = wordsOf(codesWords, language);
  const taken = seen.found === 'own' ? '' : (seen.table?.place.address ?? '');
  const others = seen.lists.filter(({ address }) => address !== taken);
  if (others.length === 0) return null;
  const label = ({ address, first }: ListAt): string =>
    first.length > 0 ? `${address}: ${first.join(' · ')}` : address;
  const its = seen.lists.find(({ address }) => address === taken);
  const now = { value: taken, label: its ? label(its) : taken === '' ? say('choose') : taken };
  return (
    <Choice
      label={say('list')}
      value={taken}
      options={[now, ...others.map((each) => ({ value: each.address, label: label(each) }))]}
      onChoose={(chosen) => {
        const list = others.find(({ address }) => address === chosen);
        if (list) choose(list);
      }}
    />
  );
}

type List = CarriedCodes;

/** Columns that do not travel because no client has anything of them. */
function LeftOut({ absent }: { readonly absent: CodeTable['absent'] }) {
  const { language } = usePane();
  const styles = useStyles();
  const text = leftOutCodes(absent, language);
  return text === null ? null : (
    <div className={styles.quiet} role="note" data-left-out>
      {text}
    </div>
  );
}

/** Ids that stay blank, by name. */
function Left({ list }: { readonly list: List }) {
  const { language } = usePane();
  const styles = useStyles();
  const say = wordsOf(codesWords, language);
  const named = (ids: readonly string[]): string =>
    formatList(ids.length > MOST_NAMED ? [...ids.slice(0, MOST_NAMED), '…'] : ids, language);
  return (
    <>
      {list.unmatched.length > 0 && (
        <div className={styles.quiet}>
          {say('unmatched', { count: list.unmatched.length, ids: named(list.unmatched) })}
        </div>
      )}
      {list.several.length > 0 && <div className={styles.quiet}>{say('several', { ids: named(list.several) })}</div>}
    </>
  );
}

/** What would change in the columns of an earlier time, seen before it is written. */
function Changes({
  seen,
  list,
  busy,
  write,
}: {
  readonly seen: SeenList;
  readonly list: List;
  readonly busy: boolean;
  write(): void;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const say = wordsOf(codesWords, language);
  const changes = list.changes ?? [];
  if (changes.length === 0) return <div role="status">{say('same')}</div>;
  const text = (cell: string | number): string => (cell === '' ? say('blank') : String(cell));
  const examples = changes
    .slice(0, MOST_NAMED)
    .map(({ row, before, after }) =>
      say('example', { row: (seen.table?.raw.firstRow ?? 0) + row + 1, before: text(before), after: text(after) }),
    );
  return (
    <>
      <div className={styles.quiet}>
        {say('changes', {
          examples: [...examples, ...(changes.length > MOST_NAMED ? ['…'] : [])].join('; '),
        })}
      </div>
      <span className={styles.wrap}>
        <Button size="small" appearance="primary" disabled={busy} onClick={write}>
          {say('update', { count: changes.length })}
        </Button>
      </span>
    </>
  );
}

function Export() {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(codesWords, language);
  const [made, setMade] = useState<{ readonly of: unknown; readonly table: CodeTable } | null>(null);
  const hasIds = state.reading?.matches.some(({ role, header }) => role === 'id' && header !== null) ?? false;
  // What was shown of another judgement is no longer so.
  const table = made?.of === state.judgement ? made?.table : null;
  const text = table && codesAsCsv(table, language);
  const show = async (): Promise<void> => {
    const of = state.judgement;
    setMade({ of, table: await context.desk.codeTable(language) });
  };
  return (
    <div className={styles.indent} data-codes="export">
      <strong>{say('export')}</strong>
      <div className={styles.quiet}>{say('exportAbout')}</div>
      <span className={styles.wrap}>
        <Button size="small" disabled={!hasIds || !isReady(state)} onClick={() => void show()}>
          {say('show')}
        </Button>
      </span>
      {table && table.header.length === 1 && (
        <div role="status">
          {say('nothing')} <LeftOut absent={table.absent} />
        </div>
      )}
      {table && text && table.header.length > 1 && (
        <>
          <div className={styles.quiet}>{say('clients', { count: table.rows.length })}</div>
          <LeftOut absent={table.absent} />
          {table.twice.length > 0 && (
            <div className={styles.quiet}>{say('twice', { ids: formatList(table.twice, language) })}</div>
          )}
          <CopyableText label={say('csv')} text={text} rows={6}>
            {context.saveFile && (
              <Button size="small" onClick={() => context.saveFile?.(say('file'), `\ufeff${text}`)}>
                {say('save')}
              </Button>
            )}
          </CopyableText>
        </>
      )}
    </div>
  );
}
