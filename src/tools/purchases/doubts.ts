import type { Language } from '../../locales';
import { datesAsText, freeSaid, linesOut, type ListWay, moneyDoubts } from '../../locales/tools/listDoubts';
import { UNCOUNTED_BUCKETS, type UncountedBucket } from '../../value';
import { moneyRead, namedCells } from '../listMoney';
import type { PurchaseList } from '../tool';

/** The first cells that keep lines of a purchase list from counting, by their addresses where it stands on a sheet. */
export const unreadCells = ({ reading, origin }: PurchaseList, why: UncountedBucket): ReturnType<typeof namedCells> =>
  namedCells(reading.unread[why], origin);

/** What of a purchase list does not count, and by which rules its texts were read: a sentence each. */
export function purchaseDoubts(list: PurchaseList, language: Language, way: ListWay = 'report'): string[] {
  const { reading, origin } = list;
  const { buckets, currency } = reading;
  const out = UNCOUNTED_BUCKETS.map((why) =>
    linesOut(why, { ...buckets[why], cells: unreadCells(list, why), currency }, language),
  );
  const ofMoney = moneyDoubts(moneyRead(reading, origin), language, way);
  return [
    datesAsText(reading.written, language, way),
    ...ofMoney,
    ...out,
    freeSaid(reading.free, language, way),
  ].filter((said) => said !== '');
}
