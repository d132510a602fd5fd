import type { FamilyPair, ReadingChoices } from '../../portfolio';
import { longWork, type PaneContext } from './context';
import { openTable, takeTable } from './openTable';

/** Reads the same cells with other choices: what a column is, what empty means, whether hidden rows count. */
export function readWith(context: PaneContext, change: (choices: ReadingChoices) => ReadingChoices): Promise<void> {
  const { desk, store } = context;
  return longWork(context, { kind: 'reading', where: 'table' }, async () => {
    const { table, choices } = store.get();
    if (!table) return;
    const next = change(choices);
    const reading = await desk.read(next);
    store.dispatch({ type: 'tableRead', table, choices: next, reading });
  });
}

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

/** Choices of reading with what the values of the family column mean, or without. */
export function withPairs(choices: ReadingChoices, pairs: readonly FamilyPair[] | null): ReadingChoices {
  const { familyMap: _, ...rest } = choices;
  return pairs ? { ...rest, familyMap: pairs } : rest;
}
