import type { ReadingChoices } from '../../portfolio';
import { longWork, type PaneContext } from './context';
import { openTable } from './openTable';

/** Reads the same cells with other choices: what a column is, what empty means, whether hidden rows count. */
export function readWith(context: PaneContext, change: (choices: ReadingChoices) => ReadingChoices): Promise<void> {
  const { desk, store } = context;
  return longWork(context, 'reading', 'table', async () => {
    const { table, choices } = store.get();
    if (!table) return;
    const next = change(choices);
    const reading = await desk.read(next);
    store.dispatch({ type: 'tableRead', table, choices: next, reading });
  });
}

/** Reads the table again from the sheet, with the choices made so far. */
export function refresh(context: PaneContext): Promise<void> {
  return openTable(context);
}
