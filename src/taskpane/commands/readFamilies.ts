import { atHand } from '../model/atHand';
import type { PaneContext } from './context';
import { readWith, withPairs } from './readAgain';

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
