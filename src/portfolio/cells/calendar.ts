const DAY = 86_400_000;
/** Day 0 of Excel's 1900 date system; serials agree with Excel's from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Calendar years that a cell may mean by a plain number. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;
/** The last serial number that is read as a date: 31 December 2100. A number from it on by a day is none. */
export const LAST_SERIAL = serialOf(LAST_YEAR, 12, 31);

/** A day of the calendar; months 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel's serial number of a day; a day that its month does not have runs on into the next, as DATE has it. */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** The day of a serial number, its time of day left aside. */
export function dayOfSerial(serial: number): Day {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of an ISO date ("2026-03-31"); null where it is no day of the calendar from 1900 to 2100. */
export function serialOfIso(iso: string): number | null {
  const [, year, month, day] = (ISO.exec(iso) ?? []).map(Number);
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const serial = serialOf(year, month!, day!);
  return isoOfSerial(serial) === iso ? serial : null;
}

/** The ISO date of a serial number. */
export function isoOfSerial(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** Whether a text is an ISO date of a day that the calendar has. */
export function isCalendarDay(iso: string): boolean {
  return serialOfIso(iso) !== null;
}

/** Whether a number is a calendar year. */
export function isCalendarYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/**
 * Whether a number is a date of Excel, with or without a time of day, up to the year 2100. Numbers up to 2100 are not:
 * they would be days before October 1905, and somebody has typed a year (or a count) where a date belongs.
 */
export function isDateSerial(value: number): boolean {
  return value > LAST_YEAR && value < LAST_SERIAL + 1;
}

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

/** The day a year before, by the calendar: 31 March for 31 March, 28 February for 29 February. */
export function yearBefore(serial: number): number {
  const { year, month, day } = dayOfSerial(serial);
  const isLeapDay = month === 2 && day === 29;
  return serialOf(year - 1, month, isLeapDay ? 28 : day);
}
