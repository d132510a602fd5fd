import { atHand } from '../model/atHand';
import { type PaneContext, longWork } from './context';
import type { OpenScheme } from '../../method';
import type { FamilyPair, ReadingChoices } from '../../portfolio';

/**
 * Reads the families as the scheme at hand has them, where the table has their column and the user chose no other: from
 * which column, and what its values mean. Within other work (a table is being opened) it is part of that work.
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
  // Long work within long work does not start.
  const read = context.store.get().work ? readAnew : readWith;
  await read(context, (before) =>
    withPairs({ ...before, overrides: { ...before.overrides, family: wanted } }, familyMap),
  );
}

/** Reads the same cells with other choices: what a column is, what empty means, whether hidden rows count. */
export function readWith(context: PaneContext, change: (choices: ReadingChoices) => ReadingChoices): Promise<void> {
  return longWork(context, { kind: 'reading', where: 'table' }, () => readAnew(context, change));
}

async function readAnew(
  { desk, store }: PaneContext,
  change: (choices: ReadingChoices) => ReadingChoices,
): Promise<void> {
  const { table, choices } = store.get();
  if (!table) return;
  const next = change(choices);
  const reading = await desk.read(next);
  store.dispatch({ type: 'tableRead', table, choices: next, reading });
}

/** A scheme that is found for the table anew, with the families that the user has chosen for it. */
export function withChosenFamilies<S extends OpenScheme>(scheme: S, { overrides, familyMap }: ReadingChoices): S {
  const familyColumn = overrides?.family;
  if (typeof familyColumn !== 'string') return scheme;
  return { ...scheme, familyColumn, ...(familyMap ? { familyMap: [...familyMap] } : {}) };
}

/** Choices of reading with what the values of the family column mean, or without. */
export function withPairs(choices: ReadingChoices, pairs: readonly FamilyPair[] | null): ReadingChoices {
  const { familyMap: _, ...rest } = choices;
  return pairs ? { ...rest, familyMap: pairs } : rest;
}
