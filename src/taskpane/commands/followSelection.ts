import type { PaneContext } from './context';

/**
 * Tells the client in whose row the user has put the active cell: in the table, or in the columns written beside it.
 * Nothing is selected by it, and what the pane has selected itself is not followed, so that it cannot go round.
 */
export async function followSelection({ gateway, desk, store }: PaneContext): Promise<void> {
  const { table, reading, judgement, written, stale, work } = store.get();
  // With rows moved since they were read, the wrong client would be told.
  if (!table || !reading || !judgement || stale || work) return;
  const beside = written && written.report.sheetName === table.place.sheetName ? written.report.address : null;
  const row = await gateway.activeRow(table.place, beside);
  const client = row === null ? -1 : reading.sourceRows.indexOf(row);
  if (client < 0 || store.get().story?.client === client) return;
  const story = await desk.story(client);
  if (store.get().reading === reading) store.dispatch({ type: 'storyTold', story });
}
