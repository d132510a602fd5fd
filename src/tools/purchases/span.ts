import { formatDate, type Language } from '../../locales';
import { isoOfSerial, serialOfIso } from '../../portfolio';
import { FORECAST_WEEKS, type PurchaseReport } from './compute';

const dayText = (serial: number, language: Language): string => formatDate(isoOfSerial(serial), language);

/** The first and last day of the forecast's weeks: they begin where the list ends, not today. */
export function forecastDays(
  { summary: { end } }: PurchaseReport,
  language: Language,
): { readonly from: string; readonly to: string } {
  return { from: dayText(end + 1, language), to: dayText(end + 7 * FORECAST_WEEKS, language) };
}

/** Days after which a list no longer reaches up to its report: three months. */
const OLD_DAYS = 92;

/** When a list ends that does so over three months before its report, and how long before; null where it does not. */
export function oldList(
  { summary: { end } }: PurchaseReport,
  date: string,
  language: Language,
): { readonly last: string; readonly day: string; readonly days: number } | null {
  const days = (serialOfIso(date) ?? end) - end;
  return days > OLD_DAYS ? { last: dayText(end, language), day: formatDate(date, language), days } : null;
}
