import { ExcelProblem, type ClientTable } from '../../excel';
import type { PaneContext } from './context';
import { takeTable } from './openTable';

/**
 * Reads the same table again, wherever the user has clicked meanwhile; where that cannot be, the sheet counts as changed
 * since it was read: the change stands, and that is no failure.
 */
export async function readSame(context: PaneContext, { binding, place }: ClientTable): Promise<void> {
  const { gateway, store } = context;
  try {
    const now = binding ? await gateway.readBoundTable(binding.id) : await gateway.findClientTable();
    const same = now.place.sheetId === place.sheetId && now.place.tableId === place.tableId;
    if (same) return await takeTable(context, now);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
  }
  store.dispatch({ type: 'workEnded' });
  store.dispatch({ type: 'sheetChanged' });
}
