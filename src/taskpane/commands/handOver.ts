import { OUTPUT_COLUMNS, type OutputBinding, type ResultColumnId } from '../../method';
import { ExcelProblem } from '../../excel';
import { longWork, type PaneContext, type PaneWork } from './context';
import { openBoundTable } from './openTable';
import { readSame } from './readSame';
import { writeNow } from './write';

/** The columns, or the table that they stood beside, are not there any more: they hold no formulas either. */
const GONE: readonly string[] = ['columnsGone', 'tableGone', 'listGone'];

/**
 * Makes the workbook one that needs no add-in: columns of CEC formulas become values, beside every table of the workbook,
 * and what else calls a function of ours is looked for and named. Each table's write is a change of its own, to be undone.
 */
export function handOver(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, { kind: 'writing', where: 'write' }, async (work) => {
    const { table: before, scheme } = store.get();
    const workbook = await gateway.readState();
    store.dispatch({ type: 'workbookRead', workbook });
    const live = workbook.bindings.filter(({ output }) => output === 'live');
    // The table in sight comes last: then the pane shows it as it was.
    const shown = (binding: OutputBinding): number => Number(binding.id === before?.binding?.id);
    let tables = 0;
    for (const binding of [...live].sort((a, b) => shown(a) - shown(b))) {
      if (await asValues(context, binding, work)) tables++;
    }
    if (before && live.length > 0 && store.get().table?.binding?.id !== before.binding?.id) {
      if (scheme) store.dispatch({ type: 'schemeChanged', scheme });
      await readSame(context, before);
    }
    const left = await gateway.findFunctionCells(work);
    const did = { what: 'handover', report: { tables, left } } as const;
    store.dispatch({ type: 'done', did, undoable: gateway.undoable() });
  });
}

/** Writes the columns of a binding as values, as far as they stand; whether there were any. */
async function asValues(context: PaneContext, binding: OutputBinding, work: PaneWork): Promise<boolean> {
  const { gateway, store } = context;
  const scheme = store.get().workbook.schemes.find(({ id }) => id === binding.schemeId);
  if (scheme && store.get().scheme?.id !== scheme.id) store.dispatch({ type: 'schemeChanged', scheme });
  try {
    await openBoundTable(context, binding.id, work);
  } catch (error) {
    if (error instanceof ExcelProblem && GONE.includes(error.id)) return false;
    throw error;
  }
  const { table } = store.get();
  const found = table && (await gateway.readResults(binding.id, table.place.sheetId, work));
  // A table keeps the columns that are no longer wanted, empty.
  const filled = new Set<ResultColumnId>(
    found?.columns.flatMap(({ column, cells }) => (cells.some((cell) => cell !== '') ? [column] : [])),
  );
  if (filled.size === 0) return false;
  store.dispatch({ type: 'outputChosen', output: 'values' });
  await writeNow(
    context,
    work,
    OUTPUT_COLUMNS.filter((column) => filled.has(column)),
  );
  return true;
}
