import {
  HELPER_COLUMNS,
  isHelper,
  OUTPUT_COLUMNS,
  type FormulaColumn,
  type OutputBinding,
  type Scheme,
  type ToolColumnId,
} from '../../method';
import type { PlacedColumn } from '../../locales';
import { ExcelProblem, type SomeCells } from '../../excel';
import { longWork, type PaneContext, type PaneWork } from './context';
import { order } from './order';
import { openBoundTable } from './openTable';
import { takeBinding } from './undo';
import { toolsBeside } from './write';

/**
 * Takes our columns beside the pane's table away. Where somebody has edited cells of them, it only asks; the answer is given
 * by calling it again. Columns that are not known by their names (Excel's own Undo has taken these away, or another
 * workbook or program wrote them) are taken over first, without a cell being written.
 * @param confirmed the edited cells that the user gives up
 */
export function removeColumns(context: PaneContext, confirmed: SomeCells | null = null): Promise<void> {
  const { store } = context;
  return longWork(context, { kind: 'writing', where: 'removal' }, async (work) => {
    const id = store.get().table?.binding?.id;
    // Columns that stand tell where their table is now, and its rows may have been sorted with them.
    if (id !== undefined) await openBoundTable(context, id, work);
    await takeUnnamed(context, work);
    const { table, reading, workbook } = store.get();
    const binding = table?.binding;
    if (!table || !reading || !binding) return;
    const scheme = workbook.schemes.find((each) => each.id === binding.schemeId) ?? null;
    const { expected, priority } = await expectedOf(context, scheme, binding, work);
    const report = await order(
      context,
      'removeColumns',
      {
        table,
        scheme,
        expected,
        priority,
        clientRows: reading.sourceRows,
        headerRow: Math.max(0, reading.headerRow),
        idHeader: reading.idHeader,
        idColumn: reading.idColumn,
        name: reading.name,
        confirmed,
      },
      work,
    );
    if (report.asks === null) await takeBinding(context);
  });
}

/** Columns by which ours are looked for; what they would hold is of no matter. */
const allOf = (tools: readonly ToolColumnId[]) =>
  [...OUTPUT_COLUMNS, ...HELPER_COLUMNS, ...tools].map((column): PlacedColumn => ({
    column,
    header: '',
    numberFormat: 'General',
    cells: [],
  }));

/** Gives columns that stand beside the table their names and their record in the workbook, where they lack them. */
async function takeUnnamed(context: PaneContext, work: PaneWork): Promise<void> {
  const { gateway, store } = context;
  const { table, reading, scheme, language } = store.get();
  const unnamed = table !== null && (table.binding === null || (table.unnamed ?? 0) > 0);
  if (!unnamed || !reading?.columns.some(({ own }) => own) || !scheme) return;
  const { TOOL_COLUMNS } = await import(/* webpackChunkName: "changes" */ '../../locales/tools/columns');
  const request = {
    ...{ table, scheme, columns: allOf(TOOL_COLUMNS), language, adopt: true },
    clientRows: reading.sourceRows,
    headerRow: Math.max(0, reading.headerRow),
    idHeader: reading.idHeader,
    idColumn: reading.idColumn,
  };
  const workbook = await gateway.adoptColumns(request, work);
  store.dispatch({ type: 'workbookRead', workbook });
  const binding = workbook.bindings.find(({ id }) => id === table.binding?.id) ?? workbook.bindings.at(-1);
  if (binding) await openBoundTable(context, binding.id, work);
}

/** What the columns' scheme gives each client now; nothing where the table lacks what it reads. */
async function expectedOf(
  context: PaneContext,
  scheme: Scheme | null,
  { columns, language }: OutputBinding,
  work: PaneWork,
): Promise<{ readonly expected: readonly PlacedColumn[] | null; readonly priority: Uint32Array | null }> {
  if (!scheme) return { expected: null, priority: null };
  const { desk } = context;
  const { signal } = work;
  try {
    const priority = await desk.judgeApart(scheme);
    const expected: PlacedColumn[] = [];
    for (const column of columns.flatMap(({ column: id }) => (isResult(id) ? [id] : []))) {
      if (signal?.aborted) throw new ExcelProblem('cancelled');
      expected.push(await desk.columnApart(column, language));
    }
    if (context.store.get().judgement) expected.push(...(await toolsBeside(context, work)).columns);
    return { expected, priority };
  } catch (error) {
    if (error instanceof ExcelProblem) throw error;
    return { expected: null, priority: null };
  }
}

/** A column of results: on a sheet of their own, ids and names stand beside them. */
const isResult = (column: string): column is FormulaColumn =>
  isHelper(column) || (OUTPUT_COLUMNS as readonly string[]).includes(column);
