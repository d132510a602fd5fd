import { atHand } from '../model/atHand';
import { type PaneContext, longWork } from './context';
import type { ReadingChoices } from '../../portfolio';

/** Reads the families from the column that the scheme at hand names, where the table has it and the user chose no other. */
export async function readFamilies(context: PaneContext): Promise<void> {
  const { reading, choices } = context.store.get();
  const wanted = atHand(context.store.get())?.familyColumn;
  if (!reading || wanted === undefined || choices.overrides?.family !== undefined) return;
  const now = reading.matches.find(({ role }) => role === 'family')?.header;
  if (now === wanted || !reading.columns.some(({ header }) => header === wanted)) return;
  await readWith(context, (before) => ({ ...before, overrides: { ...before.overrides, family: wanted } }));
}

/** Reads the same cells with other choices: what a column is, what empty means, whether hidden rows count. */
export function readWith(context: PaneContext, change: (choices: ReadingChoices) => ReadingChoices): Promise<void> {
  const { desk, store } = context;
  return longWork(context, { kind: 'reading', where: 'table' }, async () => {
    const { table, choices } = store.get();
    if (!table) return;
    const next = change(choices);
    const reading = await desk.read(next);
    store.dispatch({ type: 'tableRead', table, choices: next, reading });
  });
}
