import { ExcelProblem, type ClientTable, type LongWork } from '../../excel';
import type { PaneContext } from './context';
import { takeTable, openBoundTable } from './openTable';

/**
 * Reads the same table again, wherever the user has clicked meanwhile; where that cannot be, the sheet counts as changed
 * since it was read: the change stands, and that is no failure.
 */
export async function readSame(context: PaneContext, { binding, place }: ClientTable): Promise<void> {
  const { gateway, store } = context;
  try {
    const now = binding ? await gateway.readBoundTable(binding.id) : await gateway.readShownTable(place);
    const same = now.place.sheetId === place.sheetId && now.place.tableId === place.tableId;
    if (same) return await takeTable(context, now);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
  }
  store.dispatch({ type: 'workEnded' });
  store.dispatch({ type: 'sheetChanged' });
}

/** The clients as they are: a report of a table that has changed since would say what is no longer so. */
export async function readIfChanged(context: PaneContext, work: LongWork): Promise<void> {
  const { stale, table } = context.store.get();
  if (!stale || !table) return;
  if (table.binding) await openBoundTable(context, table.binding.id, work);
  else await readSame(context, table);
}
