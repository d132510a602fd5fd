import { cellAddress } from '../../grid';
import type { Language } from '../../locales';
import { datesAsText, linesOut } from '../../locales/tools/listDoubts';
import type { PurchaseReading } from '../../value';
import type { ListOrigin, PurchaseList } from '../tool';

/** The first cells that keep lines of a purchase list from counting, by their addresses where it stands on a sheet. */
export const unreadCells = (
  { unread }: Pick<PurchaseReading, 'unread'>,
  why: 'noDate' | 'noAmount',
  origin: ListOrigin | undefined,
): { readonly cell: string; readonly text: string | number }[] =>
  unread[why].map(({ line, role, text }) => ({
    cell: origin?.columns[role] === undefined ? '' : cellAddress(origin.row + line, origin.columns[role]),
    text,
  }));

/** What of a purchase list does not count, and by which rule its dates as text were read: a sentence each. */
export function purchaseDoubts({ reading, origin }: PurchaseList, language: Language): string[] {
  const out = (['noDate', 'noAmount'] as const).map((why) =>
    linesOut(why, { ...reading.buckets[why], cells: unreadCells(reading, why, origin) }, language),
  );
  return [datesAsText(reading.written, language), ...out].filter((said) => said !== '');
}
