import { longWork, type PaneContext } from './context';
import { takeTable } from './openTable';

/** A new sheet with the sample clients, read and judged at once. */
export function insertSample(context: PaneContext): Promise<void> {
  return longWork(context, { kind: 'reading', where: 'cells' }, async () => {
    const { gateway, store } = context;
    const table = await gateway.insertSample(store.get().language);
    store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
    await takeTable(context, table, {});
  });
}
