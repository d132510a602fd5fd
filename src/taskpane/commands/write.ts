import {
  defaultColumns,
  MethodProblem,
  MOST_FORMULA_ROWS,
  withoutNoise,
  type OutputColumn,
  type Ranks,
  type Scheme,
  type ToolColumnId,
  emptyPlaces,
  isToolColumn,
  mayBeCriterion,
} from '../../method';
import { ExcelProblem, type FormulaOutput, type LongWork, type WriteReport } from '../../excel';
import type { Language, PlacedColumn } from '../../locales';
import type { Output } from '../desk';
import type { WhenOccupied } from '../model/state';
import { ranksInForce } from '../model/ranks';
import { longWork, type PaneContext, type PaneWork } from './context';
import type * as ToolColumnsModule from './toolColumns';
import { openBoundTable, takeTable } from './openTable';
import { readParameters, rememberParameters } from './parameters';
import { readSame } from './readSame';

/**
 * Writes the chosen columns beside the table, and with them their scheme: a write that fails leaves the workbook, its
 * settings included, as it was.
 */
export function write(context: PaneContext, whenOccupied?: WhenOccupied): Promise<void> {
  if (whenOccupied) context.store.dispatch({ type: 'whenOccupiedChosen', whenOccupied });
  return longWork(context, { kind: 'writing', where: 'write' }, async (work) => {
    await readBoundIfChanged(context, work);
    await writeNow(context, work);
  });
}

/**
 * Reads a table that has columns of ours again where its sheet has changed since: what is written must be of the clients
 * as they are. Those columns tell where their table is now; before the first write nothing does, and the write compares
 * every cell.
 */
async function readBoundIfChanged(context: PaneContext, work: LongWork): Promise<void> {
  const { stale, table } = context.store.get();
  if (stale && table?.binding) await openBoundTable(context, table.binding.id, work);
}

/** Writes the same columns as something else: values, formulas of the add-in, or formulas of Excel alone. */
export function convert(context: PaneContext, output: Output): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, { kind: 'writing', where: 'write' }, async (work) => {
    const bindingId = store.get().table?.binding?.id;
    // Formulas may stand on newer data than those that the pane has read: values must be what they show.
    if (bindingId !== undefined) await takeTable(context, await gateway.readBoundTable(bindingId, work));
    store.dispatch({ type: 'outputChosen', output });
    await writeNow(context, work);
  });
}

/**
 * Reads the pane's table again, or else the one last written beside, and writes its columns again; the ribbon's command.
 * The pane's own table is judged by what the pane shows, saved or not; another one by the scheme of its columns.
 */
export function classifyAgain(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, { kind: 'writing', where: 'write' }, async (work) => {
    const workbook = await gateway.readState();
    store.dispatch({ type: 'workbookRead', workbook });
    const shown = workbook.bindings.find(({ id }) => id === store.get().table?.binding?.id);
    const binding = shown ?? workbook.bindings.at(-1);
    if (!binding) throw new ExcelProblem('nothingWritten');
    const scheme = shown ? undefined : workbook.schemes.find(({ id }) => id === binding.schemeId);
    if (scheme && store.get().scheme?.id !== scheme.id) store.dispatch({ type: 'schemeChanged', scheme });
    await openBoundTable(context, binding.id, work);
    await writeNow(context, work);
  });
}

const sumOf = (weights: Readonly<Record<string, number>>): number =>
  withoutNoise(Object.values(weights).reduce((a, b) => a + b, 0));

/**
 * Writes the columns beside the pane's table, judged as the pane shows it.
 * @param columns those; else the ones that the user has chosen, or the scheme's own
 */
export async function writeNow(
  context: PaneContext,
  work: PaneWork,
  columns: readonly OutputColumn[] | null = null,
): Promise<void> {
  const { gateway, desk, store, now } = context;
  // The sheet is the one home of its numbers: what was changed there must be seen before it is written over.
  if (await readParameters(context)) throw new ExcelProblem('parametersChanged');
  const { table, reading, scheme, columns: chosen, language, whenOccupied, output, weightsDraft } = store.get();
  // The ribbon's button does not know that the boxes show weights which are not in force.
  if (weightsDraft) throw new MethodProblem('weightsSum', { sum: sumOf(weightsDraft) });
  const { draft } = store.get();
  if (draft) throw new MethodProblem('placesEmpty', { count: emptyPlaces(draft) });
  if (!table || !reading || !scheme) return;
  if (output !== 'values' && reading.clients > MOST_FORMULA_ROWS) {
    throw new MethodProblem('formulaTooManyRows', { rows: reading.clients, most: MOST_FORMULA_ROWS });
  }
  const judgement = await desk.judge(scheme);
  const { scheme: judged } = judgement;
  const settled: Scheme = output === 'values' ? judged : { ...judged, home: 'sheet' };
  const wanted = columns ?? chosen ?? defaultColumns(settled, (judgement.agreement?.count ?? 0) > 0);
  const ranks = ranksInForce(store.get()) ?? 'formulas';
  const own = await columnsIn(context, wanted, { output, ranks, language }, work.signal);
  const tools = await toolsBeside(context, work, settled);
  const report = await gateway.writeColumns(
    {
      table,
      scheme: settled,
      columns: [...own, ...tools.columns],
      leaves: (column) => tools.left.includes(column as ToolColumnId),
      formulas: output === 'values' ? null : await formulaOutput(context, wanted, { output, ranks, language }),
      clientRows: reading.sourceRows,
      headerRow: Math.max(0, reading.headerRow),
      idHeader: reading.idHeader,
      idColumn: reading.idColumn,
      name: reading.name,
      priority: judgement.order,
      language,
      // Formulas read the cells of their own row.
      whenOccupied: output !== 'values' && whenOccupied === 'newSheet' ? 'refuse' : whenOccupied,
      adopt: store.get().adopt,
      recheck: store.get().stale,
    },
    work,
  );
  const { blank } = tools;
  store.dispatch({ type: 'written', report, judgement, reading, at: now(), blank, undoable: gateway.undoable() });
  await takeKept(context, scheme, report);
  // Figures that may be criteria are read with the clients: those at hand are of before.
  const { table: standing } = store.get();
  if (standing && [...report.added, ...report.replaced].some(mayBeCriterion)) await readSame(context, standing);
}

/**
 * Goes on with what the write has stored: the scheme, whose numbers live on a sheet while any columns read them there.
 * @param begun the pane's scheme when the write began
 */
async function takeKept(context: PaneContext, begun: Scheme, { bindingId, workbook }: WriteReport): Promise<void> {
  const { store } = context;
  store.dispatch({ type: 'workbookRead', workbook });
  store.dispatch({ type: 'bound', binding: workbook.bindings.find(({ id }) => id === bindingId) ?? null });
  const scheme = workbook.schemes.find(({ id }) => id === begun.id);
  if (scheme && store.get().scheme?.id === scheme.id) await rememberParameters(context, scheme, begun);
}

type Beside = Awaited<ReturnType<typeof ToolColumnsModule.standingToolColumns>>;

/**
 * What tools have beside the table, made anew; fetched where there is any.
 * @param by the scheme that the clients are classified by; figures that it may read stay as they stand
 */
export async function toolsBeside(context: PaneContext, work: PaneWork, by: Scheme | null = null): Promise<Beside> {
  const { table } = context.store.get();
  if (!table?.binding?.columns.some(({ column }) => isToolColumn(column))) return { columns: [], blank: [], left: [] };
  const { standingToolColumns } = await import(/* webpackChunkName: "tool-columns" */ './toolColumns');
  return standingToolColumns(context, work, by);
}

interface WrittenAs<Out extends Output> {
  readonly output: Out;
  readonly ranks: Ranks;
  readonly language: Language;
}

/** The columns with their cells, those that formulas need among them. */
async function columnsIn(
  { desk }: PaneContext,
  wanted: readonly OutputColumn[],
  { output, ranks, language }: WrittenAs<Output>,
  signal: AbortSignal | undefined,
): Promise<PlacedColumn[]> {
  const columns: PlacedColumn[] = [];
  for (const column of await desk.columnsFor(wanted, output, ranks)) {
    if (signal?.aborted) throw new ExcelProblem('cancelled');
    columns.push(await desk.resultColumn(column, language, ranks));
  }
  return columns;
}

async function formulaOutput(
  { desk }: PaneContext,
  columns: readonly OutputColumn[],
  { output, ranks, language }: WrittenAs<Exclude<Output, 'values'>>,
): Promise<FormulaOutput> {
  return {
    output,
    ranks,
    formulas: (places) => desk.formulas({ output, ranks, columns, places, language }),
    parameters: await desk.parameters(language),
  };
}
