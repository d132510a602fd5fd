import { serialOfDay } from '../../portfolio';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
/** Days between the two date systems' beginnings. */
const DAYS_1904 = 1462;

/**
 * Serial number of an ISO 8601 date or date-time, as cells of type `d` hold it, in the workbook's date system; null
 * if it is none.
 */
export function isoToSerial(text: string, date1904 = false): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as number[];
  const serial = serialOfDay(year!, month!, day!);
  return serial === null
    ? null
    : serial - (date1904 ? DAYS_1904 : 0) + (hour! * 3600 + minute! * 60 + second!) / 86_400;
}
