import { formatDate, type Language } from '../../locales';
import { isoOfSerial, serialOfIso } from '../../portfolio';
import { YEAR_DAYS } from '../../value';
import type { PurchaseReport } from './compute';

const dayText = (serial: number, language: Language): string => formatDate(isoOfSerial(serial), language);

/** The forecast's weeks, their first and their last day: they begin where the list ends, not today. */
export function forecastDays(
  { summary: { end }, weeks }: PurchaseReport,
  language: Language,
): { readonly weeks: number; readonly from: string; readonly to: string } {
  return { weeks, from: dayText(end + 1, language), to: dayText(end + 7 * weeks, language) };
}

/** Days after which a list no longer reaches up to its report: three months. */
const OLD_DAYS = 92;

/** When a list ends that does so over three months before its report, and how long before; null where it does not. */
export function oldList(
  { summary: { end }, weeks }: PurchaseReport,
  date: string,
  language: Language,
): { readonly last: string; readonly day: string; readonly days: number; readonly weeks: number } | null {
  const days = (serialOfIso(date) ?? end) - end;
  return days > OLD_DAYS ? { last: dayText(end, language), day: formatDate(date, language), days, weeks } : null;
}

/** Days of a list that is shorter than the weeks forecast, where these are more than a year; null where it is not. */
export function shortOf({ list, weeks }: PurchaseReport): number | null {
  const { span } = list.reading;
  const days = span ? span.last - span.first : 0;
  return 7 * weeks > Math.max(days, YEAR_DAYS) ? days : null;
}
