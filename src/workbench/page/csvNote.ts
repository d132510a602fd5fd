import type { CsvFound } from '../../files';
import type { Words } from './words';

/** How a .csv was read, to be said when it stands open. */
export function csvNote({ encoding, separator, decimal, decimalUncertain }: CsvFound, words: Words): string {
  const read = words.csvRead(encoding.toUpperCase(), separator === '\t' ? words.tab : separator, decimal);
  return decimalUncertain ? `${read} ${words.csvUncertain(decimal)}` : read;
}
