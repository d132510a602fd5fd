import { readingChoices } from '../../method';
import type { FamilyPair, ReadingChoices } from '../../portfolio';
import { atHand } from '../model/atHand';
import { type PaneContext, longWork } from './context';
import { judgedAgain } from './judge';

/**
 * Reads the table as the scheme at hand has it: what each column is, what the values of the family column and the words of
 * situations mean, whether hidden rows count. What it says of columns that the table has not is passed over. Within other work (a table is being
 * opened) it is part of that work.
 */
export async function readAsScheme(context: PaneContext): Promise<void> {
  const { reading, choices, work } = context.store.get();
  const scheme = atHand(context.store.get());
  if (!reading || !scheme) return;
  const headers = new Set(reading.columns.map(({ header }) => header));
  const { overrides: _, familyMap: __, hiddenRows: ___, kindWords: ____, ...others } = choices;
  const wanted = { ...others, ...readingChoices(scheme, (header) => headers.has(header)) };
  if (keyOf(wanted) === keyOf(choices)) return;
  // Long work within long work does not start.
  await (work ? readAnew : readWith)(context, () => wanted);
}

/** The same for the same choices, in whatever order they were made. */
const keyOf = ({ overrides, familyMap, hiddenRows = 'read', kindWords }: ReadingChoices): string => {
  const roles = Object.entries(overrides ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([roles, familyMap ?? [], hiddenRows, kindWords ?? []]);
};

/** Reads the same cells with other choices: what a column is, what empty means, whether hidden rows count. */
export function readWith(context: PaneContext, change: (choices: ReadingChoices) => ReadingChoices): Promise<void> {
  return longWork(context, { kind: 'reading', where: 'table' }, () => readAnew(context, change));
}

async function readAnew(context: PaneContext, change: (choices: ReadingChoices) => ReadingChoices): Promise<void> {
  const { desk, store } = context;
  const { table, choices } = store.get();
  if (!table) return;
  const next = change(choices);
  const reading = await desk.read(next);
  store.dispatch({ type: 'tableRead', table, choices: next, reading, judgement: await judgedAgain(context, reading) });
}

/** Choices of reading with what the values of the family column mean, or without. */
export function withPairs(choices: ReadingChoices, pairs: readonly FamilyPair[] | null): ReadingChoices {
  const { familyMap: _, ...rest } = choices;
  return pairs ? { ...rest, familyMap: pairs } : rest;
}
