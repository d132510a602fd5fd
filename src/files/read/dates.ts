const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const DAY = 86_400_000;
/** Day 0 of the 1900 system, set so that days from 1 March 1900 on agree with Excel, which believes in 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Excel's serial number of a day (month 1–12) in the 1900 date system; null if there is no such day or Excel cannot
 * count it (before 1900).
 */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - EPOCH) / DAY;
  if (serial >= 61) return serial;
  return serial >= 2 ? serial - 1 : null;
}

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
