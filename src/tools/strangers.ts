import type { Portfolio } from '../portfolio';
import { matchRelations, type PurchaseReading, RELATION_BUCKETS } from '../value';
import type { PurchaseList, RelationList } from './tool';

type Clients = Pick<Portfolio, 'ids' | 'names'>;

/** A client of a purchase list that the table does not have, by its place in the histories. */
export interface PurchaseStranger {
  readonly client: number;
  readonly id: string;
  readonly value: number;
}

/** Report and terminal ask for the same ones, of lists that are long. */
const found = new WeakMap<
  PurchaseReading,
  { readonly ids: readonly string[]; readonly strangers: PurchaseStranger[] }
>();

/** Clients of a purchase list that the table does not have and that bought something, by what they bought less refunds. */
export function purchaseStrangers(
  { reading }: Pick<PurchaseList, 'reading'>,
  ids: readonly string[],
): readonly PurchaseStranger[] {
  const before = found.get(reading);
  if (before?.ids === ids) return before.strangers;
  const strangers = strangersIn(reading, ids);
  found.set(reading, { ids, strangers });
  return strangers;
}

function strangersIn(reading: PurchaseReading, ids: readonly string[]): PurchaseStranger[] {
  const known = new Set(ids);
  const { clients, starts } = reading.histories;
  const net = new Float64Array(clients.length);
  const { client, amount } = reading.items;
  for (let k = 0; k < client.length; k++) net[client[k]!]! += amount[k]!;
  const strangers = clients.flatMap((id, c) =>
    starts[c + 1]! === starts[c]! || known.has(id) ? [] : [{ client: c, id, value: net[c]! }],
  );
  return strangers.sort((a, b) => b.value - a.value || a.client - b.client);
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
