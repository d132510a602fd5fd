import {
  type OpenScheme,
  withHiddenRows,
  withKindWord,
  withRoleColumn,
  withSegmentSource,
  withWord,
} from '../../method';
import type { ClientKind, ColumnRole, ReadingChoices } from '../../portfolio';
import { atHand } from '../model/atHand';
import type { PaneContext } from './context';
import { readWith } from './readWith';

/**
 * Takes a column for what it is, or none; the scheme at hand keeps that. With total purchases the share is known: where
 * the segments had none to go by, they go by it.
 */
export async function chooseRole(context: PaneContext, role: ColumnRole, header: string | null): Promise<void> {
  await readAndKeep(
    context,
    (choices) => ({ ...choices, overrides: { ...choices.overrides, [role]: header } }),
    (scheme) => withRoleColumn(scheme, role, header),
  );
  if (role !== 'totalPurchases' || header === null) return;
  const { desk, store } = context;
  const share = await desk.criterion({ key: 'share' }, null);
  const scheme = atHand(store.get());
  if (!share || !scheme) return;
  const segmented = withSegmentSource(scheme, share);
  if (segmented !== scheme) store.dispatch({ type: 'schemeChanged', scheme: segmented });
}

/** Reads clients in hidden rows, or leaves them out; the scheme at hand keeps that. */
export function chooseHiddenRows(context: PaneContext, hiddenRows: 'read' | 'leaveOut'): Promise<void> {
  return readAndKeep(
    context,
    (choices) => ({ ...choices, hiddenRows }),
    (scheme) => withHiddenRows(scheme, hiddenRows),
  );
}

/** Takes a word of the column of situations for what the user says, or as it is known; the scheme at hand keeps that. */
export function chooseKind(context: PaneContext, word: string, kind: ClientKind | null): Promise<void> {
  return readAndKeep(
    context,
    ({ kindWords, ...choices }) => {
      const words = withWord(kindWords, word, kind);
      return words.length > 0 ? { ...choices, kindWords: words } : choices;
    },
    (scheme) => withKindWord(scheme, word, kind),
  );
}

/** Lets the scheme at hand forget a column that is gone; the table is read without it already. */
export function forgetRole({ store }: PaneContext, role: ColumnRole): void {
  const scheme = atHand(store.get());
  if (scheme) store.dispatch({ type: 'schemeChanged', scheme: withRoleColumn(scheme, role, undefined) });
}

async function readAndKeep(
  context: PaneContext,
  read: (choices: ReadingChoices) => ReadingChoices,
  kept: (scheme: OpenScheme) => OpenScheme,
): Promise<void> {
  const { store } = context;
  const before = store.get().choices;
  await readWith(context, read);
  const scheme = atHand(store.get());
  // What could not be read so is not kept.
  if (scheme && store.get().choices !== before) store.dispatch({ type: 'schemeChanged', scheme: kept(scheme) });
}
