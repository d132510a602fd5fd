import { longWork, type PaneContext } from './context';
import { openTable, takeTable } from './openTable';

/** Reads the table with rows that stand below it. */
export function takeIn(context: PaneContext, rows: number): Promise<void> {
  return longWork(context, { kind: 'reading', where: 'table' }, async (work) => {
    const { table } = context.store.get();
    if (table) await takeTable(context, await context.gateway.readWithBelow(table.place, rows, work));
  });
}

/** Reads the table again from the sheet, with the choices made so far. */
export function refresh(context: PaneContext): Promise<void> {
  return openTable(context);
}
