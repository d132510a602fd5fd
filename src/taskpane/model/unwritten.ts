import { type Scheme, isSettled, withColumnRenamed } from '../../method';
import type { PaneState } from './state';

/** Whether the scheme at hand gives other columns than the one by which those beside the table were written. */
export function hasUnwritten({ scheme, workbook, renamed, table, trouble }: PaneState): boolean {
  // A scheme that cannot be used gives no columns.
  if (trouble?.where === 'scheme') return false;
  const known = workbook.schemes.find(({ id }) => id === table?.binding?.schemeId);
  // A column under a new header is the same column.
  const written = known && Object.entries(renamed).reduce((all, [from, to]) => withColumnRenamed(all, from, to), known);
  return scheme !== null && written !== undefined && isSettled(scheme) && rulesOf(scheme) !== rulesOf(written);
}

/** What decides the results. A profile's name is said only where there are several. */
function rulesOf({ profiles, segmentation, rules, policy, missing, ranking, lapsed }: Scheme): string {
  const named = profiles.length > 1 ? profiles : profiles.map((profile) => ({ ...profile, name: '' }));
  return JSON.stringify([named, segmentation, rules, policy, missing, ranking, lapsed ?? null], inOrder);
}

/** Objects by the names of their fields: what was stored comes back in the order of the checks, not of the making. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
