import type { ConvertedCell } from '../../portfolio';
import { longWork, type PaneContext } from './context';
import { readSame } from './readSame';

/** Converts the cells that the user has seen and confirmed, and reads the table with their numbers. */
export function convertTexts(context: PaneContext, cells: readonly ConvertedCell[]): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, { kind: 'writing', where: 'cells' }, async (work) => {
    const { table } = store.get();
    if (!table) return;
    const report = await gateway.convertCells({ table, cells }, work);
    store.dispatch({ type: 'done', did: { what: 'cells', report }, undoable: gateway.undoable() });
    await readSame(context, table);
  });
}
