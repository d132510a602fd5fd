import type { SampleSheet } from '../../tools';
import { chooseList, offerLists } from './chooseList';
import { clientSheet } from './clientSheet';
import { longWork, type PaneContext } from './context';

/** The purchases of the example portfolio, where that is what is open; null for clients of anybody else. */
export function offeredSample({ desk, store }: PaneContext): Promise<SampleSheet | null> {
  return desk.samplePurchases(store.get().language);
}

/** Puts the example's purchases on a new sheet, and reads them as the purchase list. */
export async function insertSamplePurchases(context: PaneContext, sheet: SampleSheet): Promise<void> {
  let name: string | null = null;
  await longWork(context, { kind: 'writing', where: 'tools' }, async () => {
    const { gateway, store } = context;
    ({ sheetName: name } = await gateway.insertTemplate(clientSheet(sheet)));
    store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
  });
  if (name === null) return;
  const made = (await offerLists(context)).find(({ sheetName }) => sheetName === name);
  if (made) await chooseList(context, 'purchases', made);
}
