import { atHand } from '../model/atHand';
import { type PaneContext, longWork } from './context';
import type { FamilyPair, ReadingChoices } from '../../portfolio';

/**
 * Reads the families as the scheme at hand has them, where the table has their column and the user chose no other: from
 * which column, and what its values mean.
 */
export async function readFamilies(context: PaneContext): Promise<void> {
  const { reading, choices } = context.store.get();
  const { familyColumn: wanted, familyMap = null } = atHand(context.store.get()) ?? {};
  if (!reading || wanted === undefined) return;
  const sameMap = JSON.stringify(choices.familyMap ?? null) === JSON.stringify(familyMap);
  const chosen = choices.overrides?.family;
  if (chosen !== undefined && (sameMap || chosen !== wanted)) return;
  const now = reading.matches.find(({ role }) => role === 'family')?.header;
  if ((now === wanted && sameMap) || !reading.columns.some(({ header }) => header === wanted)) return;
  await readWith(context, (before) =>
    withPairs({ ...before, overrides: { ...before.overrides, family: wanted } }, familyMap),
  );
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

/** Choices of reading with what the values of the family column mean, or without. */
export function withPairs(choices: ReadingChoices, pairs: readonly FamilyPair[] | null): ReadingChoices {
  const { familyMap: _, ...rest } = choices;
  return pairs ? { ...rest, familyMap: pairs } : rest;
}
