import { serialOfDay } from '../read/dates';

export type DateOrder = 'yyyy-mm-dd' | 'dd/mm/yyyy' | 'mm/dd/yyyy';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
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
 * The order in which a column's texts are all dates; null if there is none or both day/month and month/day fit (no
 * value above 12 decides), because a guess would silently swap days and months.
 */
export function findDateOrder(texts: readonly string[]): DateOrder | null {
  if (texts.length === 0) return null;
  const fits = (order: DateOrder): boolean => texts.every((text) => parseDate(text, order) !== null);
  if (fits('yyyy-mm-dd')) return 'yyyy-mm-dd';
  const [dayFirst, monthFirst] = [fits('dd/mm/yyyy'), fits('mm/dd/yyyy')];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dd/mm/yyyy' : 'mm/dd/yyyy';
}
