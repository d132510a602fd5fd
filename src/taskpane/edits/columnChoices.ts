import type { ColumnView } from '../desk';

/**
 * Headers of the columns of numbers that can be offered as data; results of ours are none. The one in use is among them
 * however it got there.
 */
export function numberHeaders(columns: readonly ColumnView[], inUse: string | null = null): string[] {
  const offered = columns.filter(({ kind, numbers, own }) => kind === 'number' && numbers > 0 && !own);
  const headers = offered.map(({ header }) => header);
  return inUse === null || headers.includes(inUse) ? headers : [inUse, ...headers];
}
