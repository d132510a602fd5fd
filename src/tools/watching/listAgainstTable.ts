import { type Classification, turnoverColumn, turnoverSource } from '../../method';
import { yearBefore } from '../../portfolio';
import type { PurchaseReading } from '../../value';

/** Part of the table's turnover by which a list may differ from it: an invoice of the last days, a rounding. */
const NEAR = 0.05;

/** What a list of invoices and the table say of the same clients' turnover. */
export interface Disagreement {
  /** Header of the turnover. */
  readonly header: string;
  /** The list's last day, as Excel's serial number: its twelve months end there. */
  readonly until: number;
  readonly list: number;
  readonly table: number;
}

/**
 * Whether a list's last twelve months and the table's turnover are two different things: a snapshot made of the one,
 * compared with the other, would show moves that never were.
 * @returns null where they agree within a twentieth, where the list has no twelve months, or where nobody is in both
 */
export function listAgainstTable(
  { portfolio, scheme }: Classification,
  { histories, items, span }: PurchaseReading,
): Disagreement | null {
  // Of a turnover that is worked out of several columns the list fills none.
  const column = turnoverSource(scheme)?.kind === 'column' ? turnoverColumn(portfolio, scheme) : null;
  if (!column || !span) return null;
  const from = yearBefore(span.last);
  if (span.first > from + 1) return null;
  const bought = new Float64Array(histories.clients.length);
  for (let k = 0; k < items.client.length; k++) {
    if (items.day[k]! > from && items.day[k]! <= span.last) bought[items.client[k]!]! += items.amount[k]!;
  }
  const place = new Map(histories.clients.map((id, c) => [id, c]));
  let [list, table] = [0, 0];
  portfolio.ids.forEach((id, i) => {
    const c = place.get(id);
    const told = column.values[i]!;
    if (c === undefined || Number.isNaN(told)) return;
    list += bought[c]!;
    table += told;
  });
  const { header } = column;
  return table > 0 && Math.abs(list - table) > NEAR * table ? { header, until: span.last, list, table } : null;
}
