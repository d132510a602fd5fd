import { COLUMNS, type OutputBinding, type OutputColumn, type Scheme } from '../../method';
import { isSettled, isToolColumn, withColumnRenamed, withHeadersNow } from '../../method';
import { inOrder } from './history';
import type { PaneState } from './state';

/** Whether the scheme at hand gives other columns than the one by which those beside the table were written. */
export function hasUnwritten({ scheme, workbook, renamed, reading, table, trouble }: PaneState): boolean {
  // A scheme that cannot be used gives no columns.
  if (trouble?.where === 'scheme') return false;
  const binding = table?.binding;
  const known = workbook.schemes.find(({ id }) => id === binding?.schemeId);
  // A column under a new header is the same column.
  const called = known && Object.entries(renamed).reduce((all, [from, to]) => withColumnRenamed(all, from, to), known);
  const written = called && reading ? withHeadersNow(called, reading.columns) : called;
  if (!scheme || !written || !binding || !isSettled(scheme)) return false;
  return rulesOf(scheme, binding) !== rulesOf(written, binding);
}

/** What decides the results that stand beside the table. A profile's name is said only where there are several. */
function rulesOf(scheme: Scheme, { columns, output }: OutputBinding): string {
  const { profiles, segmentation, rules, missing, ranking, lapsed } = scheme;
  const named = profiles.length > 1 ? profiles : profiles.map((profile) => ({ ...profile, name: '' }));
  // The parameters sheet holds the block's numbers, whichever columns read them.
  const onSheet = output === 'values' ? null : rules.block;
  const followed = columns.map(({ column }) => followedBy(scheme, column));
  return JSON.stringify([named, segmentation, missing, ranking, lapsed ?? null, onSheet, followed], inOrder);
}

/** What a column follows from beside how clients are judged: a tool's may count blocks, and visits by the policy. */
function followedBy(scheme: Scheme, column: string): unknown {
  if (isToolColumn(column)) return [scheme.rules.block, scheme.policy.visits];
  return COLUMNS[column as OutputColumn]?.follows?.(scheme) ?? null;
}
