import type { PaneContext } from './context';

/**
 * Compares our columns as they stand beside the table with what the judgement would write, once there is one: what was
 * changed in them since they were written is said before anything is done. Where they cannot be read, nothing is.
 */
export async function compareFound(context: PaneContext): Promise<void> {
  const { gateway, desk, store } = context;
  const { table, reading, standing } = store.get();
  const binding = table?.binding;
  if (!table || !reading || !binding) return;
  try {
    const cells = await gateway.readResults(binding.id, table.place.sheetId);
    if (!cells || !(await judged(store, reading))) return;
    const { judgement } = store.get();
    const found = await desk.found(cells, store.get().columns);
    const now = store.get();
    // A write, or another table, has come between.
    if (!judgement || now.judgement !== judgement || now.reading !== reading || now.standing !== standing) return;
    store.dispatch({ type: 'resultsFound', bindingId: binding.id, found, judgement, reading });
  } catch {
    // The workbook has not been touched, and writing compares again.
  }
}

/** Waits for the judgement of a reading; false where another one has taken its place. */
function judged(store: PaneContext['store'], reading: unknown): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const state = store.get();
      if (state.reading !== reading) resolve(false);
      else if (state.judgement && !state.judging) resolve(true);
      else return false;
      return true;
    };
    if (look()) return;
    const stop = store.subscribe(() => look() && stop());
  });
}
