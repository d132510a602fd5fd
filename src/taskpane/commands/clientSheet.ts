import type { RequestOf } from '../../excel';
import type { SampleSheet } from '../../tools';

/** Height in points of the row of headers: three lines. */
const HEAD = 48;

/** A client table that was made from a purchase list, or a list, as it is put on a sheet. */
export const clientSheet = ({ sheetName, columns, rows }: SampleSheet): RequestOf<'insertTemplate'> => ({
  sheetName,
  // Codes are put in as text; in cells of that format the mark that makes them text would be a part of them.
  columns: columns.map(({ format, ...column }) => ({
    ...column,
    format: format === '@' ? 'General' : format,
    words: null,
  })),
  rows,
  isExample: false,
  head: HEAD,
  // No column has a list of words.
  otherWord: { title: '', message: '' },
});
