import type { PaneContext } from './context';

/** Notes when cells change, so that the pane can say that what it shows is of before. Returns how to stop. */
export async function watchSheet({ gateway, store }: PaneContext): Promise<() => Promise<void>> {
  return gateway.watch(({ kind }) => {
    if (kind === 'cells') store.dispatch({ type: 'sheetChanged' });
  });
}
