import { longWork, type PaneContext } from './context';

/** Takes the last write back. */
export function undo(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, 'undoing', 'undo', async (work) => {
    const { rows } = await gateway.undoLastWrite(work);
    store.dispatch({ type: 'undone', rows, undoable: gateway.undoable() });
    store.dispatch({ type: 'workbookRead', workbook: await gateway.readState() });
  });
}
