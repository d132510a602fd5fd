import type { CsvFound } from '../../files';
import type { Words } from './words';

/** How a .csv was read, to be said when it stands open. */
export function csvNote(found: CsvFound, words: Words): string {
  const { encoding, separator, decimal, otherDecimals, foreignLines, strayQuotes } = found;
  const named = encoding.toUpperCase();
  const others = otherDecimals.map(({ header }) => header).join(', ');
  const said = [
    words.csvRead(named, separator === '\t' ? words.tab : separator, decimal),
    otherDecimals.length > 0 && words.csvOtherDecimals(others, otherDecimals[0]!.decimal),
    found.decimalUncertain && words.csvUncertain(decimal),
    foreignLines.length > 0 && words.csvForeign(firstOf(foreignLines), named),
    strayQuotes.length > 0 && words.csvQuotes(firstOf(strayQuotes)),
  ];
  return said.filter(Boolean).join(' ');
}

/** Whether something in the file must be looked at by a person. */
export function csvNeedsALook({ decimalUncertain, foreignLines, strayQuotes }: CsvFound): boolean {
  return decimalUncertain || foreignLines.length > 0 || strayQuotes.length > 0;
}

const firstOf = (lines: readonly number[]): string => lines.slice(0, 5).join(', ') + (lines.length > 5 ? '…' : '');
