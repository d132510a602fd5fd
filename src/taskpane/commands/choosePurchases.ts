import type { OtherList } from '../../excel';
import { longWork, type PaneContext } from './context';
import { type PurchaseSource, readPurchaseList } from './purchases';
import { keepToolSettings } from './tools';

/** Lists that could be purchases: every table and filled sheet but the clients' own. */
export async function offerPurchases({ gateway, store }: PaneContext): Promise<readonly OtherList[]> {
  const lists = await gateway.otherLists();
  const place = store.get().table?.place;
  return lists.filter(
    ({ kind, id, sheetId, address }) =>
      id !== place?.tableId && !(kind === 'sheet' && sheetId === place?.sheetId && address === place.address),
  );
}

/** Reads a list as the purchases of the clients and remembers it in the workbook. */
export function choosePurchases(context: PaneContext, source: PurchaseSource): Promise<void> {
  return longWork(context, { kind: 'reading', where: 'tools' }, async (work) => {
    if (!(await readPurchaseList(context, source, work))) return;
    const kept = context.store.get().workbook.tools.purchases;
    const settings = typeof kept === 'object' && kept !== null ? kept : { startsKnown: false };
    const { kind, id, name, freeOrders } = source;
    await keepToolSettings(context, 'purchases', { ...settings, source: { kind, id, name, freeOrders } });
  });
}
