import { type DateOrder, isDateSerial, parseDate, serialOf } from '../../portfolio';

/** How dates of a list were written, to be said to the user. */
export const DATE_WRITINGS = ['serial', 'iso', 'compact', 'written'] as const;
export type DateWriting = (typeof DATE_WRITINGS)[number];

const [ZERO, NINE] = [48, 57];

/**
 * The day of a cell as Excel's serial number: an Excel date, ISO text ("2010-12-01", with or without a time), or
 * yyyymmdd as a number or as text. NaN where it is none of these.
 * Other texts are read in the order that the column's texts agree on.
 * @param order of day, month and year in such texts; null: they do not agree, and none is read
 * @param counts how often each writing was met, counted on
 */
export function dayOf(cell: unknown, order: DateOrder | null, counts: Uint32Array): number {
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 19_000_101) return compact(cell, counts);
    if (!isDateSerial(cell)) return NaN;
    counts[0]!++;
    return Math.floor(cell);
  }
  if (typeof cell !== 'string') return NaN;
  const text = cell.trim();
  if (text.length === 8 && /^\d{8}$/.test(text)) return compact(Number(text), counts);
  if (text.length < 10 || text[4] !== '-' || text[7] !== '-') return written(text, order, counts);
  if (text.length > 10 && text[10] !== ' ' && text[10] !== 'T') return NaN;
  const day = calendarDay(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  if (!Number.isNaN(day)) counts[1]!++;
  return day;
}

/** "13/02/2024", with or without a time behind it. */
function written(text: string, order: DateOrder | null, counts: Uint32Array): number {
  const day = order && parseDate(text.split(' ')[0]!, order);
  if (day === null) return NaN;
  counts[3]!++;
  return day;
}

function compact(value: number, counts: Uint32Array): number {
  const day = calendarDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  if (!Number.isNaN(day)) counts[2]!++;
  return day;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let k = from; k < to; k++) {
    const code = text.charCodeAt(k);
    if (code < ZERO || code > NINE) return NaN;
    value = 10 * value + (code - ZERO);
  }
  return value;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Serial number of a day that the calendar has, from 1900 to 2100; else NaN. */
function calendarDay(year: number, month: number, day: number): number {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return NaN;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= MONTH_DAYS[month - 1]! + (leap ? 1 : 0) ? serialOf(year, month, day) : NaN;
}
