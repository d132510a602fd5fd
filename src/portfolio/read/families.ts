import type { Portfolio } from '../portfolio';

/** How many clients a client family has; those without one stand under ''. */
export interface FamilyCount {
  readonly name: string;
  readonly count: number;
}

/** More groups than this are no families that anybody compares: names, towns, codes. */
export const MOST_GROUPS = 40;

/** The client families of a portfolio, the largest first; none where no column says them. */
export function familyCounts({ families, roles }: Portfolio): FamilyCount[] {
  if (!roles.has('family')) return [];
  const counts = new Map<string, number>();
  for (const name of families) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/**
 * The families by which clients can be compared; none where there is only one, where there are more than anybody
 * compares, or where each is a client's own.
 */
export function comparableFamilies(counts: readonly FamilyCount[]): string[] {
  const known = counts.filter(({ name }) => name !== '');
  const shared = known.some(({ count }) => count > 1);
  return shared && known.length > 1 && known.length <= MOST_GROUPS ? known.map(({ name }) => name) : [];
}
