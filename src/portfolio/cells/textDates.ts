import { serialOfDay } from './calendar';

export const DATE_ORDERS = ['yyyy-mm-dd', 'dd/mm/yyyy', 'mm/dd/yyyy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Orders of day and month that a text such as "03/02/2024" leaves open. */
export const WRITTEN_ORDERS = ['dd/mm/yyyy', 'mm/dd/yyyy'] as const;
export type WrittenOrder = (typeof WRITTEN_ORDERS)[number];

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_LIKE = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\s*$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Excel serial number of a date text in this order; null if it is none. */
export function parseDate(text: string, order: DateOrder): number | null {
  const match = (order === 'yyyy-mm-dd' ? ISO : SLASHED).exec(text.trim());
  if (!match) return null;
  const [a, b, c] = match.slice(1).map(Number) as [number, number, number];
  if (order === 'yyyy-mm-dd') return serialOfDay(a, b, c);
  return order === 'dd/mm/yyyy' ? serialOfDay(c, b, a) : serialOfDay(c, a, b);
}

/**
 * The order in which a column's dates stand, where enough of its texts are dates; null if they are not, or both
 * day/month and month/day fit (no value above 12 decides) or neither does, because a guess would silently swap days
 * and months.
 * @param share - how many of the texts must be dates, from 0 to 1
 */
export function findDateOrder(texts: readonly string[], share = 1): DateOrder | null {
  const enough = share * texts.length;
  const dates = texts.filter((text) => DATE_LIKE.test(text));
  if (dates.length === 0 || dates.length < enough) return null;
  const count = (order: DateOrder): number =>
    dates.reduce((sum, text) => sum + (parseDate(text, order) === null ? 0 : 1), 0);
  if (count('yyyy-mm-dd') >= enough) return 'yyyy-mm-dd';
  const [dayFirst, monthFirst] = [count('dd/mm/yyyy'), count('mm/dd/yyyy')];
  const either = dates.filter((text) => parseDate(text, 'dd/mm/yyyy') ?? parseDate(text, 'mm/dd/yyyy')).length;
  if (dayFirst === monthFirst || Math.max(dayFirst, monthFirst) < Math.max(either, enough)) return null;
  return dayFirst > monthFirst ? 'dd/mm/yyyy' : 'mm/dd/yyyy';
}

/** What the texts like "13/02/2024" of one column say of their order. */
export interface WrittenDates {
  /** Texts that are a day of the calendar in either order. */
  readonly texts: number;
  /** Of these, the ones that only one of the orders fits. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** The order that they are read in: the one that was told, else the one that some prove and none contradicts; else none. */
  readonly order: WrittenOrder | null;
  /** The order was told. */
  readonly told: boolean;
}

/**
 * The order of day and month in a column's texts. What else stands in the column says nothing of it: dates of Excel,
 * year-month-day, words. Where no day is above 12, or some texts prove one order and some the other, it stays open.
 * @param told the user's word, which is not weighed against the cells
 */
export function writtenDates(texts: Iterable<string>, told: WrittenOrder | null = null): WrittenDates {
  let [count, dayFirst, monthFirst] = [0, 0, 0];
  for (const text of texts) {
    const match = SLASHED.exec(text.trim().split(' ')[0]!);
    if (!match) continue;
    const [a, b, year] = match.slice(1).map(Number) as [number, number, number];
    const asDay = serialOfDay(year, b, a) !== null;
    const asMonth = serialOfDay(year, a, b) !== null;
    if (asDay || asMonth) count++;
    if (asDay && !asMonth) dayFirst++;
    if (asMonth && !asDay) monthFirst++;
  }
  const [day, month] = WRITTEN_ORDERS;
  const proven = dayFirst > 0 === monthFirst > 0 ? null : dayFirst > 0 ? day : month;
  return { texts: count, dayFirst, monthFirst, order: told ?? proven, told: told !== null };
}
