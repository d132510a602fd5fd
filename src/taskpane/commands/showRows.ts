import { sameRows } from '../model/rows';
import { asError, type PaneContext } from './context';

/**
 * Selects rows of the block on the sheet, to show what a sentence speaks of. Where Excel does not select all of them, it
 * is kept which are, and asked again it goes on to the next ones.
 */
export async function showRows({ gateway, store }: PaneContext, rows: readonly number[]): Promise<void> {
  const { table, shown } = store.get();
  if (!table) return;
  const left = shown && sameRows(shown.rows, rows) ? shown.left : [];
  const asked = left.length > 0 ? left : [...rows].sort((a, b) => a - b);
  try {
    const selection = await gateway.selectRows(table.place, asked);
    store.dispatch({
      type: 'rowsShown',
      shown: selection && { ...selection, rows, left: asked.slice(selection.selected) },
    });
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'table', error: asError(error) } });
  }
}

/** Selects the columns that were written, or those of them that are named, where they are now. */
export async function showColumns(
  { gateway, store }: PaneContext,
  bindingId: string,
  columns: readonly string[] | null = null,
): Promise<void> {
  try {
    await gateway.selectColumns(bindingId, columns);
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'table', error: asError(error) } });
  }
}

/** Selects a client's row and tells why it stands where it stands. */
export async function tellStory(context: PaneContext, client: number): Promise<void> {
  const { desk, store } = context;
  const row = store.get().reading?.sourceRows[client];
  if (row === undefined) return;
  const [story] = await Promise.all([desk.story(client), showRows(context, [row])]);
  store.dispatch({ type: 'storyTold', story });
}
