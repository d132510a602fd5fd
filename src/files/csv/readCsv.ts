import {
  codeHeader,
  type CurrencyCells,
  CurrencyCollector,
  currencySaid,
  findHeaderRows,
  findLayout,
  headerTexts,
  PortfolioProblem,
} from '../../portfolio';
import { MAX_COLUMNS, MAX_ROWS } from '../addresses';
import { FileProblem } from '../problems';
import type { CellValue } from '../read/sheetContent';
import { evidenceOf, findMarks, type MarksEvidence } from './columnMarks';
import { columnReader, type CsvColumn } from './columnReader';
import type { DateOrder } from '../../portfolio';
import { decodeText, type CsvEncoding } from './encoding';
import { bareNumber, marksEvidence, parseNumber, type NumberMarks } from './numberText';
import { checkQuotes } from './quotes';
import { declaredSeparator, findSeparator, splitFields, type CsvSeparator } from './separator';

/** What the file's writer is known to have used; what is left out is found. */
export interface CsvGiven {
  readonly encoding?: CsvEncoding;
  readonly separator?: CsvSeparator;
  readonly decimal?: NumberMarks['decimal'];
  readonly thousands?: NumberMarks['thousands'];
  readonly quote?: '"' | "'";
  /** By zero-based column: in which order its dates are, or null for no dates. */
  readonly dates?: Readonly<Record<number, DateOrder | null>>;
}

/** How the file was read, to be shown to the user. */
export interface CsvFound {
  readonly encoding: CsvEncoding;
  readonly separator: CsvSeparator;
  readonly decimal: NumberMarks['decimal'];
  readonly thousands: NumberMarks['thousands'];
  readonly quote: '"' | "'";
  readonly newline: '\r\n' | '\n' | '\r';
  /** Columns that hold more than plain numbers and texts. */
  readonly columns: readonly CsvColumn[];
  /** Headers of columns whose decimal mark is not the file's, and that mark. */
  readonly otherDecimals: readonly { readonly header: string; readonly decimal: NumberMarks['decimal'] }[];
  /** Nothing decides between decimal point and comma in some column, and its numbers have a mark ("1.234"). */
  readonly decimalUncertain: boolean;
  /** Columns with numbers that are written in another form than digits and marks ("9,6-", "(500)", "7.125 €"). */
  readonly forms: readonly NumberForms[];
  /** One-based lines with bytes that are not in the file's encoding; read as Windows-1252. */
  readonly foreignLines: readonly number[];
  /** One-based lines with quotes inside a quoted field that are not doubled; read as part of the text. */
  readonly strayQuotes: readonly number[];
}

/** How many numbers of a column have a sign behind, brackets or a currency, and some of them with what they are read as. */
export interface NumberForms {
  readonly header: string;
  readonly count: number;
  readonly shown: readonly { readonly field: string; readonly value: number }[];
}

export interface CsvContent {
  /** Rows of equal length; '' is an empty cell, dates are Excel serial numbers, percentages fractions. */
  readonly cells: CellValue[][];
  readonly found: CsvFound;
  /** Which currency the numbers of columns of amounts were written with. */
  readonly currencies: CurrencyCells;
}

function newlineOf(text: string): CsvFound['newline'] {
  const at = text.search(/[\r\n]/);
  return at >= 0 && text[at] === '\r' ? (text[at + 1] === '\n' ? '\r\n' : '\r') : '\n';
}

/** Where no header is found: title rows hold no number, so columns are judged by what comes after them. */
function firstBodyRow(rows: readonly string[][]): number {
  const hasNumber = (row: readonly string[]): boolean =>
    row.some((field) => /^[^\p{L}]*\d[^\p{L}]*(?:EUR|USD|GBP)?$/u.test(field));
  const first = rows.findIndex(hasNumber);
  return first < 0 ? Math.min(1, rows.length) : first;
}

/** A column's fields below the header, and what is known of it before its numbers are read. */
interface RawColumn {
  readonly header: string;
  readonly fields: readonly string[];
  /** Codes by the header: never numbers, whatever their digits look like. */
  readonly codes: boolean;
}

/** Whether fields under a header that may mean ids or amounts ("Cuenta") are ids: nothing in them is an amount's. */
function lookLikeCodes(fields: readonly string[]): boolean {
  return !fields.some((field) => {
    const bare = bareNumber(field);
    return bare !== null && (bare.currency || bare.percent || marksEvidence(bare.digits).decimal !== undefined);
  });
}

/** Whether the first column is one of codes by its fields alone: all different, all as long, all grouped in threes. */
function isNumberedList(fields: readonly string[]): boolean {
  const first = fields[0] ?? '';
  return (
    fields.length > 2 &&
    new Set(fields).size === fields.length &&
    fields.every((field) => field.length === first.length && /^\d{1,3}(?:\.\d{3})+$/.test(field))
  );
}

function rawColumns(rows: readonly (readonly string[])[], from: number, headers: readonly string[]): RawColumn[] {
  const columns = headers.map((header, column) => {
    const fields = rows.slice(from).map((row) => row[column] ?? '');
    const said = header === '' ? null : codeHeader(header);
    return { header, fields, codes: said === 'surely' || (said === 'perhaps' && lookLikeCodes(fields)) };
  });
  const [first, ...others] = columns;
  const known = columns.some(({ codes }) => codes);
  return first && !known && isNumberedList(first.fields) ? [{ ...first, codes: true }, ...others] : columns;
}

/**
 * Which rows below the header are clients: columns are judged by these alone, not by totals, notes and headers that
 * every page repeats. For finding them every field is read by itself.
 */
function clientRows(
  rows: readonly (readonly string[])[],
  columns: readonly RawColumn[],
  marks: readonly NumberMarks[],
  headerRows: readonly number[] | null,
): readonly number[] | null {
  if (headerRows === null) return null;
  const from = headerRows.at(-1)! + 1;
  const cells = rows.map((row, at): readonly (string | number)[] => {
    if (at < from) return row;
    return row.map((field, column) => {
      if (field === '' || columns[column]!.codes) return field;
      const bare = bareNumber(field);
      return (bare && parseNumber(bare, marks[column]!)) ?? field;
    });
  });
  try {
    return Array.from(findLayout({ cells, firstRow: 0, firstColumn: 0 }, { headerRows }).clientRows);
  } catch (error) {
    if (error instanceof PortfolioProblem) return null;
    throw error;
  }
}

/** One line of very many separators would make as many cells of every other line. */
const MOST_CELLS = 50_000_000;

/**
 * Reads a CSV file: finds encoding, separator, decimal and thousands marks unless they are given, and makes cells of
 * its fields. A column has one kind and one decimal mark, by the bulk of its clients' fields: numbers ("1.234,56",
 * "(500)", "12,5 %", "€ 30"), dates in one unambiguous order, or text; codes stay text. A field that does not fit its
 * column stays the text it was, which the reading of the table then names.
 * Throws FileProblem `emptyFile`, `notCsv`, `wrongEncoding`, `openQuote`, `unclosedQuote`.
 */
export function readCsv(bytes: Uint8Array, given: CsvGiven = {}): CsvContent {
  if (bytes.length === 0) throw new FileProblem('emptyFile');
  const decoded = decodeText(bytes, given.encoding);
  const declared = declaredSeparator(decoded.text);
  const text = declared?.rest ?? decoded.text;
  if (text.trim() === '') throw new FileProblem('emptyFile');
  const quote = given.quote ?? '"';
  const separator = given.separator ?? declared?.separator ?? findSeparator(text, quote);
  const split = splitFields(text, separator, quote);
  const strayQuotes = checkQuotes(text, split, { separator, quote }, declared ? 2 : 1);
  const { rows } = split;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length > MAX_ROWS || width > MAX_COLUMNS || rows.length * width > MOST_CELLS) {
    throw new FileProblem('csvTooLarge', { rows: rows.length, columns: width });
  }
  const table = { cells: rows, firstRow: 0, firstColumn: 0 };
  const headerRows = findHeaderRows(table, width);
  const from = headerRows ? headerRows.at(-1)! + 1 : firstBodyRow(rows);
  const headers = headerRows ? headerTexts(table, headerRows, width) : new Array<string>(width).fill('');
  const columns = rawColumns(rows, from, headers);
  const none: MarksEvidence = evidenceOf([]);
  const marks = findMarks(
    columns.map(({ codes, fields }) => (codes ? none : evidenceOf(fields))),
    separator,
    given,
  );
  const clients = clientRows(rows, columns, marks.columns, headerRows);
  const readers = columns.map(({ fields, codes }, column) => {
    const dates = given.dates && column in given.dates ? (given.dates[column] ?? null) : undefined;
    const judged = clients ? clients.map((row) => fields[row - from]!) : fields;
    return columnReader(column, judged, marks.columns[column]!, { codes, dates });
  });
  const cells = rows.map((row, at) =>
    readers.map(({ read }, column): CellValue => {
      const field = row[column] ?? '';
      return at < from || field === '' ? field : read(field);
    }),
  );
  const found: CsvFound = {
    encoding: decoded.encoding,
    separator,
    ...marks.file,
    quote,
    newline: newlineOf(text),
    columns: readers.flatMap((reader) => (reader.found ? [reader.found] : [])),
    otherDecimals: columns.flatMap(({ header }, column) => {
      const { decimal } = marks.columns[column]!;
      return decimal === marks.file.decimal ? [] : [{ header, decimal }];
    }),
    decimalUncertain: marks.uncertain.some((column) => typeof cells[clients?.[0] ?? from]?.[column] === 'number'),
    foreignLines: decoded.foreignLines,
    strayQuotes,
    forms: columns.flatMap(({ header, fields }, column) => {
      const values = cells.slice(from).map((row) => row[column] ?? '');
      const isOfDates = readers[column]!.found?.kind === 'date';
      return clients && !isOfDates
        ? formsOf(
            header,
            fields,
            clients.map((row) => row - from),
            values,
          )
        : [];
    }),
  };
  return { cells, found, currencies: currenciesOf(rows, cells, found) };
}

/** A minus behind, brackets, or a currency before or behind. */
const OTHER_FORM = /[-−]\s*$|^\s*\(|[^\d.,%\s'’+\-−()]/u;
/** Forms shown of a column: one of each kind as a rule. */
const FORMS_SHOWN = 3;

/** The numbers of a column in another form than digits, of those rows. */
function formsOf(
  header: string,
  fields: readonly string[],
  rows: readonly number[],
  values: readonly CellValue[],
): NumberForms[] {
  const shown = new Map<string, NumberForms['shown'][number]>();
  let count = 0;
  for (const row of rows) {
    const [field, value] = [fields[row]!, values[row]];
    if (typeof value !== 'number' || !OTHER_FORM.test(field)) continue;
    count++;
    const kind = field.replace(/\d[\d.,]*/g, '0');
    if (shown.size < FORMS_SHOWN && !shown.has(kind)) shown.set(kind, { field, value });
  }
  return count > 0 ? [{ header, count, shown: [...shown.values()] }] : [];
}

/** The currencies that stood beside the numbers of the columns where most numbers have one. */
function currenciesOf(
  rows: readonly (readonly string[])[],
  cells: CsvContent['cells'],
  { columns }: CsvFound,
): CurrencyCells {
  const found = new CurrencyCollector(rows.length);
  for (const { column, kind } of columns) {
    if (kind !== 'currency') continue;
    rows.forEach((row, at) => {
      const said = typeof cells[at]![column] === 'number' ? currencySaid(row[column]!) : null;
      if (said !== null) found.see(at, column, said);
    });
  }
  return found;
}
