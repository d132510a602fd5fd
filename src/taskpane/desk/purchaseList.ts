import type { Inputs } from '../../tools';
import { HEADER_ROWS, missingRoles, purchaseColumns, purchaseHeader } from '../../value';
import type { PurchaseHeaderView, PurchasesView } from './views';

export { readPurchases } from '../../value';

/** What the first rows of a list say of its columns; where it is none, what its fullest row lacks. */
export function purchaseHeaderView(rows: readonly (readonly unknown[])[]): PurchaseHeaderView {
  const header = purchaseHeader(rows);
  const texts = rows.slice(0, HEADER_ROWS).map((row) => row.filter((cell) => typeof cell === 'string' && cell !== ''));
  const headers = texts.reduce((most, row) => (row.length > most.length ? row : most), []) as string[];
  return { header, headers, missing: header ? [] : missingRoles(purchaseColumns(headers)) };
}

/** A purchase list as the pane shows it. @param ids of the client table */
export function purchasesView(
  { reading, place }: NonNullable<Inputs['purchases']>,
  ids: readonly string[],
): PurchasesView {
  const { histories, lines, total, buckets, dates, span, currency } = reading;
  const { clients, starts } = histories;
  const buyers = new Set(clients.filter((_, c) => starts[c + 1]! > starts[c]!));
  const matched = ids.reduce((count, id) => count + (buyers.has(id) ? 1 : 0), 0);
  return { place, lines, total, buckets, dates, span, currency, clients: buyers.size, matched };
}
