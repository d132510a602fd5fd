import type { ConvertedCell } from '../../portfolio';
import { longWork, type PaneContext } from './context';
import { order } from './order';
import { readSame } from './readSame';

/** Converts the cells that the user has seen and confirmed, and reads the table with their numbers. */
export function convertTexts(context: PaneContext, cells: readonly ConvertedCell[]): Promise<void> {
  const { store } = context;
  return longWork(context, { kind: 'writing', where: 'cells' }, async (work) => {
    const { table } = store.get();
    if (!table) return;
    await order(context, 'convertCells', { table, cells }, work);
    await readSame(context, table);
  });
}
