import { longWork, type PaneContext } from './context';
import { takeTable } from './openTable';

/** A new sheet with the sample clients, read and judged at once. */
export function insertSample(context: PaneContext): Promise<void> {
  return longWork(context, 'reading', 'table', async () => {
    await takeTable(context, await context.gateway.insertSample(context.store.get().language), {});
  });
}
