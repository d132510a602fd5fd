import { asError, type PaneContext } from './context';
import { readParameters } from './parameters';

/** People type cell after cell: what a parameters sheet holds is read when they pause. */
const PAUSE_MS = 300;

/**
 * Notes when cells change: those of the clients' sheet make what the pane shows one of before; those of a parameters
 * sheet are its own numbers and are taken over. Returns how to stop.
 */
export async function watchSheet(context: PaneContext): Promise<() => Promise<void>> {
  const { gateway, store } = context;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const takeOver = (): void => {
    readParameters(context).catch((error: unknown) => {
      store.dispatch({ type: 'troubleMet', trouble: { where: 'table', error: asError(error) } });
    });
  };
  const stop = await gateway.watch(({ kind, sheetId }) => {
    if (kind !== 'cells') return;
    const { table, scheme } = store.get();
    if (sheetId === null || sheetId === table?.place.sheetId) store.dispatch({ type: 'sheetChanged' });
    if (scheme?.home !== 'sheet') return;
    clearTimeout(pause);
    pause = setTimeout(takeOver, PAUSE_MS);
  });
  return () => {
    clearTimeout(pause);
    return stop();
  };
}
