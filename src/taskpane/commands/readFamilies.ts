import { atHand } from '../model/atHand';
import type { PaneContext } from './context';
import { readWith } from './readAgain';

/** Reads the families from the column that the scheme at hand names, where the table has it and the user chose no other. */
export async function readFamilies(context: PaneContext): Promise<void> {
  const { reading, choices } = context.store.get();
  const wanted = atHand(context.store.get())?.familyColumn;
  if (!reading || wanted === undefined || choices.overrides?.family !== undefined) return;
  const now = reading.matches.find(({ role }) => role === 'family')?.header;
  if (now === wanted || !reading.columns.some(({ header }) => header === wanted)) return;
  await readWith(context, (before) => ({ ...before, overrides: { ...before.overrides, family: wanted } }));
}
