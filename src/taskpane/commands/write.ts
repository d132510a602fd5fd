import { defaultColumns } from '../../method';
import { ExcelProblem, type LongWork } from '../../excel';
import type { PlacedColumn } from '../../locales';
import { withScheme } from '../edits';
import type { WhenOccupied } from '../model/state';
import { asError, longWork, type PaneContext } from './context';
import { openBoundTable } from './openTable';

/**
 * Writes the chosen columns beside the table. The scheme goes into the workbook only after the columns stand: a write
 * that fails leaves the workbook, its settings included, as it was.
 */
export function write(context: PaneContext, whenOccupied?: WhenOccupied): Promise<void> {
  if (whenOccupied) context.store.dispatch({ type: 'whenOccupiedChosen', whenOccupied });
  return longWork(context, 'writing', 'write', (work) => writeNow(context, work));
}

/** Reads the table last written beside and writes its columns again; the ribbon's command. */
export function classifyAgain(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, 'writing', 'write', async (work) => {
    const workbook = await gateway.readState();
    store.dispatch({ type: 'workbookRead', workbook });
    const binding = workbook.bindings.at(-1);
    if (!binding) throw new ExcelProblem('noTable');
    const scheme = workbook.schemes.find(({ id }) => id === binding.schemeId);
    if (scheme && store.get().scheme?.id !== scheme.id) store.dispatch({ type: 'schemeChanged', scheme });
    await openBoundTable(context, binding.id, work);
    await writeNow(context, work);
  });
}

async function writeNow({ gateway, desk, store, now }: PaneContext, work: LongWork): Promise<void> {
  const { table, reading, scheme, columns: chosen, language, whenOccupied } = store.get();
  if (!table || !reading || !scheme) return;
  const { scheme: settled } = await desk.judge(scheme);
  const wanted = chosen ?? defaultColumns(settled);
  const columns: PlacedColumn[] = [];
  for (const column of wanted) {
    if (work.signal?.aborted) throw new ExcelProblem('cancelled');
    columns.push(await desk.resultColumn(column, language));
  }
  const report = await gateway.writeColumns(
    {
      table,
      scheme: settled,
      columns,
      clientRows: reading.sourceRows,
      headerRow: Math.max(0, reading.headerRow),
      idHeader: reading.idHeader,
      language,
      whenOccupied,
    },
    work,
  );
  store.dispatch({ type: 'written', report, at: now(), undoable: gateway.undoable() });
  try {
    const workbook = withScheme(await gateway.readState(), settled);
    await gateway.saveState(workbook);
    store.dispatch({ type: 'workbookRead', workbook });
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'saving', error: asError(error) } });
  }
}
