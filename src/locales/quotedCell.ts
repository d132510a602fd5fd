import { isDateSerial, isoOfSerial } from '../portfolio';
import type { Language } from './languages';
import { formatDate } from './days';

/** What stands in a cell that is to be a date, as a sentence quotes it: a serial number as the date that the cell shows. */
export function quotedCell(cell: string | number, language: Language): string {
  if (typeof cell === 'string') return cell;
  return isDateSerial(cell) ? formatDate(isoOfSerial(Math.floor(cell)), language) : String(cell);
}
