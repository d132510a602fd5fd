import { serialOfDay } from './calendar';

export const DATE_ORDERS = ['yyyy-mm-dd', 'dd/mm/yyyy', 'mm/dd/yyyy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

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
