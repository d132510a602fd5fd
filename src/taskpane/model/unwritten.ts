import { type Scheme, isSettled, withColumnRenamed, withHeadersNow } from '../../method';
import { inOrder } from './history';
import type { PaneState } from './state';

/** Whether the scheme at hand gives other columns than the one by which those beside the table were written. */
export function hasUnwritten({ scheme, workbook, renamed, reading, table, trouble }: PaneState): boolean {
  // A scheme that cannot be used gives no columns.
  if (trouble?.where === 'scheme') return false;
  const known = workbook.schemes.find(({ id }) => id === table?.binding?.schemeId);
  // A column under a new header is the same column.
  const called = known && Object.entries(renamed).reduce((all, [from, to]) => withColumnRenamed(all, from, to), known);
  const written = called && reading ? withHeadersNow(called, reading.columns) : called;
  return scheme !== null && written !== undefined && isSettled(scheme) && rulesOf(scheme) !== rulesOf(written);
}

/** What decides the results. A profile's name is said only where there are several. */
function rulesOf({ profiles, segmentation, rules, policy, missing, ranking, lapsed }: Scheme): string {
  const named = profiles.length > 1 ? profiles : profiles.map((profile) => ({ ...profile, name: '' }));
  return JSON.stringify([named, segmentation, rules, policy, missing, ranking, lapsed ?? null], inOrder);
}
