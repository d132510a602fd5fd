import { schemeOf, mayBeCriterion, type OutputBinding } from '../../method';
import type { ClientTable, UndoableChange } from '../../excel';
import { atHand } from '../model/atHand';
import { longWork, type PaneContext } from './context';
import { readParameters } from './parameters';
import { followPushed } from './pushed';
import { readSame } from './readSame';

/** Changes with which something of the workbook's state is stored. */
const KEEPS_STATE: ReadonlySet<UndoableChange> = new Set<UndoableChange>(['writeColumns', 'printSheets', 'appendRows']);

/** Takes back the newest change of this session; those before it stay to be undone. */
export function undo(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, { kind: 'undoing', where: 'undo' }, async (work) => {
    const undone = gateway.undoable();
    const report = await gateway.undoLastWrite(work);
    store.dispatch({ type: 'undone', report, undoable: gateway.undoable() });
    const { table } = store.get();
    if (KEEPS_STATE.has(report.what)) await takeBinding(context);
    else if (table && report.what === 'removeColumns') await takeReturned(context, table);
    else if (table && report.what !== 'insertFormula' && report.what !== 'writeSchemeSheet')
      // Columns that go may have pushed the table.
      await (undone ? followPushed(context, undone, false) : readSame(context, table));
  });
}

/**
 * What was done last stays as it is, because the user has written into it since (a note on a report, say); takes back the
 * change before it, which looks for itself whether its own cells are still as it left them.
 */
export function undoEarlier(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  gateway.passOver();
  store.dispatch({ type: 'troubleOver' });
  store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
  return undo(context);
}

/** The columns that a removal had taken away stand beside their table again. */
async function takeReturned(context: PaneContext, table: ClientTable): Promise<void> {
  const { gateway, store } = context;
  const known = new Set(store.get().workbook.bindings.map(({ id }) => id));
  const workbook = await gateway.readState();
  store.dispatch({ type: 'workbookRead', workbook });
  const binding = workbook.bindings.find(({ id }) => !known.has(id)) ?? null;
  await readSame(context, { ...table, binding });
  await takeBinding(context);
}

/** Which columns of ours are read with the clients. */
const figuresOf = (binding: OutputBinding | null): string =>
  (binding?.columns ?? []).flatMap(({ column }) => (mayBeCriterion(column) ? [column] : [])).join();

/**
 * What the columns beside the pane's table are now (it may be another than that of the change), and where the scheme's numbers
 * live.
 */
export async function takeBinding(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  const workbook = await gateway.readState();
  store.dispatch({ type: 'workbookRead', workbook });
  const { table } = store.get();
  const scheme = atHand(store.get());
  const was = table?.binding ?? null;
  const is = workbook.bindings.find(({ id }) => id === was?.id) ?? null;
  store.dispatch({ type: 'bound', binding: is });
  // Of the same columns the figures may be others: what was undone may have renewed them.
  if (table && figuresOf(was) + figuresOf(is) !== '') await readSame(context, { ...table, binding: is });
  if (was && was.output !== is?.output) store.dispatch({ type: 'outputChosen', output: is?.output ?? 'values' });
  if (!scheme) return;
  const onSheet = workbook.bindings.some(({ schemeId, output }) => schemeId === scheme.id && output !== 'values');
  const home = onSheet ? 'sheet' : 'settings';
  const known = schemeOf(scheme);
  if (known) store.dispatch({ type: 'parametersRead', scheme: { ...known, home }, parameters: null });
  else store.dispatch({ type: 'schemeChanged', scheme: { ...scheme, home } });
  await readParameters(context);
}
