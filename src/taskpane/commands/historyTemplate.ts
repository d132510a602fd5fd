import type { ClientTableDraft } from '../../tools';
import { keepAsPurchases } from './chooseList';
import { longWork, type PaneContext } from './context';
import { openTable } from './openTable';

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

/** The sheet of the template that the workbook has, filled in or not; null without one, and where the clients are read from it. */
export async function standingTemplate(context: PaneContext): Promise<string | null> {
  const { historySheetNames } = await import(/* webpackChunkName: "history-template" */ './historySheet');
  const names = historySheetNames();
  const lists = await context.gateway.otherLists(() => false);
  return lists.find(({ sheetName }) => names.includes(sheetName))?.sheetName ?? null;
}

/**
 * Writes the client table that was made from the purchase list at hand to a new sheet, has the workbook remember the list
 * as that, and goes on with the table.
 */
export async function insertClientTable(context: PaneContext, draft: ClientTableDraft): Promise<void> {
  let stands = false;
  await longWork(context, { kind: 'writing', where: 'table' }, async () => {
    const { gateway, store } = context;
    const { clientSheet } = await import(/* webpackChunkName: "client-table" */ './clientSheet');
    await gateway.insertTemplate(clientSheet(draft));
    stands = true;
    store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
  });
  if (!stands) return;
  await keepAsPurchases(context);
  // The new sheet is in sight: what is read now is its table.
  await openTable(context);
}
