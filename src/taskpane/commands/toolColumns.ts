import {
  isToolColumn,
  mayBeCriterion,
  type OutputBinding,
  figuresRead,
  type Scheme,
  type ToolColumnId,
} from '../../method';
import { isBlankColumn, type PlacedColumn, wordsOf } from '../../locales';
import { type KnownToolColumn, toolOfColumn, toolsInTurn } from '../../locales/tools/columns';
import { toolRowWords } from '../../locales/tools/pane';
import type { ToolId } from '../../tools';
import type { BlankColumn, WhenOccupied } from '../model/state';
import { longWork, type PaneContext, type PaneWork, unlessCancelled } from './context';
import { readParameters } from './parameters';
import { readIfChanged, readSame } from './readSame';
import { ensureList, listNeededBy, listSource } from './secondList';

/** Columns of tools that stand beside a table. */
const standingOf = (binding: OutputBinding | null): ToolColumnId[] =>
  (binding?.columns ?? []).flatMap(({ column }) => (isToolColumn(column) ? [column] : []));

/** Columns, those of them that come out wholly blank, and those that stay as they stand. */
interface StandingColumns {
  readonly columns: readonly PlacedColumn[];
  readonly blank: readonly BlankColumn[];
  readonly left: readonly ToolColumnId[];
}

/**
 * What the tools whose columns stand beside the table make of it now, to be written with the classification. What cannot be
 * worked out now stays as it stands.
 * @param by the scheme that is written; figures that it reads stay as they stand, too
 */
export async function standingToolColumns(
  context: PaneContext,
  work: PaneWork,
  by: Scheme | null,
): Promise<StandingColumns> {
  const columns: PlacedColumn[] = [];
  const left: ToolColumnId[] = [];
  const { table, tools, language, workbook } = context.store.get();
  const standing = standingOf(table?.binding ?? null);
  const offered = tools.offered ?? (await context.desk.tools(language));
  const stay: ReadonlySet<string> = by ? figuresRead(by) : new Set<string>();
  for (const tool of toolsInTurn(standing)) {
    const its = standing.filter((column) => toolOfColumn(column) === tool);
    const needed = listNeededBy(offered, tool);
    if (needed && listSource(workbook, needed)) await ensureList(context, needed, work);
    // What the scheme reads stays as it stands, and so do figures that are of it.
    const fresh = columns.filter(({ column }) => !stay.has(column));
    const made = await unlessCancelled(columnsOf(context, tool, its, { work, fresh }), work.signal);
    columns.push(...(made ?? []));
    left.push(...its.filter((id) => !made?.some(({ column }) => column === id)));
  }
  const blank = blankOf(
    columns.map(({ column }) => column as ToolColumnId),
    columns,
    context,
  );
  const made = { columns, blank, left };
  return by ? withoutFigures(made, figuresRead(by)) : made;
}

/** Leaves the columns that a scheme reads as they stand: the codes are of what they say now. */
function withoutFigures({ columns, blank, left }: StandingColumns, figures: ReadonlySet<string>): StandingColumns {
  const read = columns.flatMap(({ column }) => (figures.has(column) ? [column as ToolColumnId] : []));
  return {
    columns: columns.filter(({ column }) => !figures.has(column)),
    blank: blank.filter(({ id }) => !figures.has(id)),
    left: [...left, ...read],
  };
}

/** The columns as the tool makes them of the last judgement; null where it lacks what it needs. */
function columnsOf(
  { desk, store }: PaneContext,
  id: ToolId,
  columns: readonly ToolColumnId[],
  { work, fresh = [] }: { readonly work?: PaneWork; readonly fresh?: readonly PlacedColumn[] } = {},
): Promise<readonly PlacedColumn[] | null> {
  const { table, language, workbook } = store.get();
  const place = table ? `${table.place.sheetName}!${table.place.address}` : '';
  const wanted = {
    id,
    language,
    place,
    notes: new Map<string, string>(),
    schemes: workbook.schemes,
    kept: workbook.tools,
    fresh,
  };
  return desk.toolColumns({ ...wanted, settings: workbook.tools[id] }, columns, work);
}

/** Those of the wanted columns in which no client has anything, or that the tool does not give at all as things are. */
function blankOf(
  wanted: readonly ToolColumnId[],
  made: readonly PlacedColumn[],
  { store }: PaneContext,
): BlankColumn[] {
  const { language, tools } = store.get();
  const say = wordsOf(toolRowWords, language);
  return wanted.flatMap((id) => {
    const column = made.find((each) => each.column === id);
    if (column && !isBlankColumn(column)) return [];
    const tool = toolOfColumn(id);
    const name = tools.offered?.find((each) => each.id === tool)?.name ?? '';
    return [{ id: id as KnownToolColumn, why: column ? (column.blank ?? null) : say('columns.untold', { name }) }];
  });
}

/** Columns of a tool that would be wholly blank, before anything is written; none while a list that it needs is not read. */
export async function blankToolColumns(
  context: PaneContext,
  tool: ToolId,
  columns: readonly ToolColumnId[],
): Promise<readonly BlankColumn[]> {
  const made = await columnsOf(context, tool, columns);
  return made === null ? [] : blankOf(columns, made, context);
}

/**
 * Writes columns of one tool beside the clients, beside the classification's or on their own: those of the
 * classification, and of other tools, stay as they stand. Columns of the tool that stand and are not wanted are emptied.
 * One without a single figure is left out and said, unless it was asked for all the same or is the only one.
 * @param asked columns that are wanted though they are known to be blank
 */
export async function writeToolColumns(
  context: PaneContext,
  tool: ToolId,
  columns: readonly ToolColumnId[],
  { whenOccupied = 'refuse', asked = [] }: Partial<Pick<Wanted, 'whenOccupied' | 'asked'>> = {},
): Promise<void> {
  const { store } = context;
  await longWork(context, { kind: 'writing', where: 'tools' }, (work) =>
    writeNow(context, work, { tool, columns, whenOccupied, asked }),
  );
  const { trouble } = store.get();
  if (trouble?.where !== 'tools') return;
  const to = (whenOccupied: WhenOccupied) => (): void =>
    void writeToolColumns(context, tool, columns, { whenOccupied, asked });
  const elsewhere = { insertColumns: to('insertColumns'), newSheet: to('newSheet') };
  store.dispatch({ type: 'troubleMet', trouble: { ...trouble, elsewhere } });
}

interface Wanted {
  readonly tool: ToolId;
  readonly columns: readonly ToolColumnId[];
  readonly whenOccupied: WhenOccupied;
  readonly asked: readonly ToolColumnId[];
}

async function writeNow(
  context: PaneContext,
  work: PaneWork,
  { tool, columns: wanted, whenOccupied, asked }: Wanted,
): Promise<void> {
  const { gateway, desk, store } = context;
  await readIfChanged(context, work);
  await readParameters(context);
  const { table, reading, scheme, language, adopt, stale } = store.get();
  if (!table || !reading || !scheme) return;
  store.dispatch({ type: 'workMoved', phase: 'computing', done: 0, total: 0 });
  const judgement = await desk.judge(scheme);
  const needed = listNeededBy(store.get().tools.offered, tool);
  if (needed && !(await ensureList(context, needed, work))) return;
  const made = await unlessCancelled(columnsOf(context, tool, wanted, { work }), work.signal);
  if (made === null) return;
  const useful = made.filter((each) => !isBlankColumn(each) || asked.some((id) => id === each.column));
  const columns = useful.length > 0 ? useful : made;
  const report = await gateway.writeColumns(
    {
      table,
      scheme: judgement.scheme,
      columns,
      leaves: (column) => !isToolColumn(column) || toolOfColumn(column) !== tool,
      toolsOnly: true,
      clientRows: reading.sourceRows,
      headerRow: Math.max(0, reading.headerRow),
      idHeader: reading.idHeader,
      idColumn: reading.idColumn,
      name: reading.name,
      priority: judgement.order,
      language,
      whenOccupied,
      adopt,
      recheck: stale,
    },
    work,
  );
  store.dispatch({
    type: 'done',
    did: { what: 'writeColumns', tool, report, blank: blankOf(wanted, made, context) },
    undoable: gateway.undoable(),
  });
  store.dispatch({ type: 'workbookRead', workbook: report.workbook });
  const binding = report.workbook.bindings.find(({ id }) => id === report.bindingId) ?? null;
  store.dispatch({ type: 'bound', binding });
  // What may be a criterion is read with the clients: it is offered at once, and what reads it already is judged anew.
  if ([...report.added, ...report.replaced, ...(report.emptied ?? [])].some(mayBeCriterion))
    await readSame(context, { ...table, binding });
}
