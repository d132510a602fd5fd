import { longWork, type PaneContext } from './context';

/**
 * A new sheet with a table for historic data (method.md §1.13), to be filled in and then read like any other.
 * @returns its name; null where it could not be made, which the pane says
 */
export async function insertHistoryTemplate(context: PaneContext): Promise<string | null> {
  let made: string | null = null;
  await longWork(context, { kind: 'writing', where: 'tools' }, async () => {
    const { gateway, store } = context;
    const { historySheet } = await import(/* webpackChunkName: "history-template" */ './historySheet');
    const year = new Date(context.now()).getFullYear();
    made = (await gateway.insertTemplate(historySheet(store.get().language, year))).sheetName;
    store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
  });
  return made;
}
