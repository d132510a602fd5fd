import { longWork, type PaneContext } from './context';
import { readParameters } from './parameters';

/** Takes the last write back. */
export function undo(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, 'undoing', 'undo', async (work) => {
    const bindingId = store.get().written?.report.bindingId;
    const { rows } = await gateway.undoLastWrite(work);
    store.dispatch({ type: 'undone', rows, undoable: gateway.undoable() });
    await goBack(context, bindingId);
  });
}

/** What the columns are again, and where the scheme's numbers live again. */
async function goBack(context: PaneContext, bindingId: string | undefined): Promise<void> {
  const { gateway, store } = context;
  const workbook = await gateway.readState();
  store.dispatch({ type: 'workbookRead', workbook });
  // Columns of the user's own were taken back: ours are as they were.
  if (bindingId === undefined) return;
  const binding = workbook.bindings.find(({ id }) => id === bindingId) ?? null;
  store.dispatch({ type: 'bound', binding });
  store.dispatch({ type: 'outputChosen', output: binding?.output ?? 'values' });
  const { scheme } = store.get();
  if (!scheme) return;
  const onSheet = workbook.bindings.some(({ schemeId, output }) => schemeId === scheme.id && output !== 'values');
  const home = onSheet ? 'sheet' : 'settings';
  store.dispatch({ type: 'parametersRead', scheme: { ...scheme, home }, parameters: null });
  await readParameters(context);
}
