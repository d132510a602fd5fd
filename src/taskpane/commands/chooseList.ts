import type { ClientTable, ListPlace, OtherList } from '../../excel';
import { headingOf } from '../../locales/tools/history';
import type { SecondList } from '../../tools';
import { longWork, type PaneContext } from './context';
import { KEEPER, type ListSource, readList } from './secondList';
import { keepToolSettings } from './tools';

/** Lists that could be one beside the clients: every table and filled sheet but the clients' own and those that we made. */
export async function offerLists({ gateway, store }: PaneContext): Promise<readonly OtherList[]> {
  const lists = await gateway.otherLists((first) => headingOf(first) !== null);
  const place = store.get().table?.place;
  return lists.filter(
    ({ kind, id, sheetId, address }) =>
      id !== place?.tableId && !(kind === 'sheet' && sheetId === place?.sheetId && address === place.address),
  );
}

/** Whether the workbook has nothing to read but the sheet of the clients' table: no other filled sheet, no other table. */
export async function isOnlyList(context: PaneContext): Promise<boolean> {
  const sheetId = context.store.get().table?.place.sheetId;
  // What stands beside a table on its sheet is no list of its own.
  return (await offerLists(context)).every((list) => list.kind === 'sheet' && list.sheetId === sheetId);
}

/** Reads a list of the workbook (purchases, relations, contracts), and has the workbook remember it. */
export function chooseList(context: PaneContext, list: SecondList, chosen: ListSource): Promise<void> {
  return longWork(context, { kind: 'reading', where: 'tools' }, async (work) => {
    if (!(await readList(context, list, chosen, work))) return;
    const kept = context.store.get().workbook.tools[KEEPER[list]];
    const { kind, id, name, freeOrders, headers, dates, decimal, currency, numbers } = chosen;
    const source = {
      kind,
      id,
      name,
      ...(freeOrders === undefined ? {} : { freeOrders }),
      ...(headers ? { headers } : {}),
      ...(dates ? { dates } : {}),
      ...(decimal ? { decimal } : {}),
      ...(numbers ? { numbers } : {}),
      ...(currency === undefined ? {} : { currency }),
    };
    await keepToolSettings(context, KEEPER[list], { ...(typeof kept === 'object' ? kept : {}), source });
  });
}

/** Goes on without a list: the workbook forgets where it is, and tools that do without one no longer work on it. */
export async function leaveList(context: PaneContext, list: SecondList): Promise<void> {
  const { desk, store } = context;
  await desk.leaveList(list);
  store.dispatch({ type: 'listLeft', list });
  const { source: _, ...kept } = (store.get().workbook.tools[KEEPER[list]] ?? {}) as { readonly source?: unknown };
  await keepToolSettings(context, KEEPER[list], kept);
}

/** The table that the pane has read, as a list beside the clients. */
export const placeOfTable = ({ sheetId, sheetName, tableId, tableName }: ClientTable['place']): ListPlace =>
  tableId !== null && tableName !== null
    ? { kind: 'table', id: tableId, name: tableName }
    : { kind: 'sheet', id: sheetId, name: sheetName };

/** What was opened as the client table is a list of purchases: the workbook remembers it as that. */
export async function keepAsPurchases(context: PaneContext): Promise<void> {
  const { table, workbook } = context.store.get();
  if (!table) return;
  const kept = workbook.tools[KEEPER.purchases];
  const source = placeOfTable(table.place);
  await keepToolSettings(context, KEEPER.purchases, { ...(typeof kept === 'object' ? kept : {}), source });
}
