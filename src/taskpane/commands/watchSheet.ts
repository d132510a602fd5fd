import { asError, type PaneContext } from './context';
import { followSelection } from './followSelection';
import { readParameters } from './parameters';

/** People type cell after cell: what a parameters sheet holds is read when they pause. */
const PAUSE_MS = 300;
/** Cursors run over cells: a client is told where one comes to rest. */
const SETTLED_MS = 150;

/**
 * Notes when cells change: those of the clients' sheet make what the pane shows one of before; those of a parameters
 * sheet are its own numbers and are taken over. Of the workbook only a pane in sight asks anything: it follows the cursor to
 * its client, and behind a closed one the parameters wait until it is opened. Returns how to stop.
 */
export async function watchSheet(context: PaneContext): Promise<() => Promise<void>> {
  const { gateway, sight, store } = context;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let due = false;
  const takeOver = (): void => {
    due = !sight.now();
    if (due) return;
    readParameters(context).catch((error: unknown) => {
      store.dispatch({ type: 'troubleMet', trouble: { where: 'table', error: asError(error) } });
    });
  };
  let moved: ReturnType<typeof setTimeout> | undefined;
  const stop = await gateway.watch(({ kind, sheetId }) => {
    if (kind === 'selection') {
      clearTimeout(moved);
      // Nobody waits for it: a host that does not say where the cursor is costs nothing but this.
      if (sight.now()) moved = setTimeout(() => void followSelection(context).catch(() => undefined), SETTLED_MS);
      return;
    }
    const { table, scheme } = store.get();
    store.dispatch({ type: 'cellsChanged', sheetId });
    if (sheetId === null || sheetId === table?.place.sheetId) store.dispatch({ type: 'sheetChanged' });
    if (scheme?.home !== 'sheet') return;
    clearTimeout(pause);
    pause = setTimeout(takeOver, PAUSE_MS);
  });
  const stopLooking = sight.onSeen(() => due && takeOver());
  return () => {
    stopLooking();
    clearTimeout(pause);
    clearTimeout(moved);
    return stop();
  };
}
