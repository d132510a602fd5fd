import type { Portfolio } from '../portfolio';
import { matchRelations, RELATION_BUCKETS } from '../value';
import type { PurchaseList, RelationList } from './tool';

type Clients = Pick<Portfolio, 'ids' | 'names'>;

/** Clients of a purchase list that the table does not have and that bought something, by what they bought. */
export function purchaseStrangers(
  { reading }: Pick<PurchaseList, 'reading'>,
  ids: readonly string[],
): { readonly id: string; readonly value: number }[] {
  const known = new Set(ids);
  const { clients, starts, amounts } = reading.histories;
  const found = clients.flatMap((id, c) => {
    const [from, to] = [starts[c]!, starts[c + 1]!];
    if (from === to || known.has(id)) return [];
    return [{ id, value: amounts.subarray(from, to).reduce((sum, amount) => sum + amount, 0) }];
  });
  return found.sort((a, b) => b.value - a.value);
}

/** Companies of a list of relations that the table does not have, in the order in which the list names them. */
export function relationStrangers({ reading }: Pick<RelationList, 'reading'>, { ids, names }: Clients): string[] {
  const known = new Set([...ids, ...names]);
  const companies = reading.lines.flatMap(({ from, to }) => [from, to]);
  return [...new Set(companies)].filter((company) => company !== '' && !known.has(company));
}

/** How many lines of a list of relations do not count, and for which reasons. */
export function relationsOut(
  { reading }: Pick<RelationList, 'reading'>,
  { ids, names }: Clients,
): { readonly count: number; readonly why: readonly (readonly [(typeof RELATION_BUCKETS)[number], number])[] } {
  const { counts } = matchRelations(reading, ids, names);
  const why = RELATION_BUCKETS.flatMap((bucket) =>
    bucket === 'used' || counts[bucket] === 0 ? [] : [[bucket, counts[bucket]] as const],
  );
  return { count: why.reduce((sum, [, count]) => sum + count, 0), why };
}
