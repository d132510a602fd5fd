import { FileProblem } from '../problems';
import type { CellValue } from '../read/sheetContent';
import { findDateOrder, parseDate, type DateOrder } from './dateText';
import { decodeText, type CsvEncoding } from './encoding';
import { bareNumber, marksEvidence, parseNumber, type ColumnDress, type NumberMarks } from './numberText';
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

/** A column whose texts were read as dates or as numbers in some dress. */
export interface CsvColumn {
  readonly column: number;
  readonly kind: 'date' | 'percent' | 'currency';
  readonly dates?: DateOrder;
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
  /** Nothing in the file decides between decimal point and comma, and some numbers have a mark ("1.234"). */
  readonly decimalUncertain: boolean;
}

export interface CsvContent {
  /** Rows of equal length; '' is an empty cell, dates are Excel serial numbers, percentages fractions. */
  readonly cells: CellValue[][];
  readonly found: CsvFound;
}

function newlineOf(text: string): CsvFound['newline'] {
  const at = text.search(/[\r\n]/);
  return at >= 0 && text[at] === '\r' ? (text[at + 1] === '\n' ? '\r\n' : '\r') : '\n';
}

/** Decimal and thousands marks by what the numbers themselves show; a comma as separator rules out nothing quoted. */
function findMarks(
  rows: readonly string[][],
  separator: CsvSeparator,
  given: CsvGiven,
): NumberMarks & { uncertain: boolean } {
  const decimals = { '.': 0, ',': 0 };
  const groups = new Map<NumberMarks['thousands'], number>();
  let marked = 0;
  for (const row of rows) {
    for (const field of row) {
      if (field.length > 40 || !/[.,' \u00a0\u202f]/.test(field)) continue;
      const bare = bareNumber(field);
      if (!bare || /^\d*$/.test(bare.digits)) continue;
      marked++;
      const { decimal, thousands } = marksEvidence(bare.digits);
      if (decimal) decimals[decimal]++;
      if (thousands) groups.set(thousands, (groups.get(thousands) ?? 0) + 1);
    }
  }
  const undecided = decimals['.'] === decimals[','];
  // With nothing to decide by, ';' is what Excel writes where the comma is the decimal mark.
  const byHabit = separator === ';' ? ',' : '.';
  const decimal = given.decimal ?? (undecided ? byHabit : decimals['.'] > decimals[','] ? '.' : ',');
  const shown = [...groups].filter(([mark]) => mark !== decimal).sort((a, b) => b[1] - a[1])[0]?.[0];
  const thousands = given.thousands ?? shown ?? (decimal === ',' ? '.' : ',');
  return { decimal, thousands, uncertain: given.decimal === undefined && undecided && marked > 0 };
}

/** Reader of a column's fields, by what all of them are together. */
interface ColumnReader {
  readonly found: CsvColumn | null;
  readonly read: (field: string) => CellValue;
}

const asText = (field: string): CellValue => field;

function columnReader(column: number, body: readonly string[], marks: NumberMarks, given: CsvGiven): ColumnReader {
  const filled = body.filter((field) => field.trim() !== '');
  const order = given.dates && column in given.dates ? (given.dates[column] ?? null) : findDateOrder(filled);
  if (order !== null) {
    return { found: { column, kind: 'date', dates: order }, read: (field) => parseDate(field, order) ?? field };
  }
  // One id with a leading zero makes the whole column ids: 7 and 007 are different clients.
  if (filled.some((field) => /^0\d+$/.test(field.trim()))) return { found: null, read: asText };
  const dress = findDress(filled);
  const read = (field: string): CellValue => {
    const bare = bareNumber(field);
    if (!bare) return field;
    if (bare.currency && dress !== 'currency') return field;
    if (bare.percent && dress !== 'percent') return field;
    return parseNumber(bare, marks) ?? field;
  };
  return { found: dress === 'plain' ? null : { column, kind: dress }, read };
}

/** Percent and currency signs are read only where every number of the column has one or none contradicts it. */
function findDress(filled: readonly string[]): ColumnDress {
  let [percent, currency, other] = [0, 0, 0];
  for (const field of filled) {
    const bare = bareNumber(field);
    if (bare?.percent) percent++;
    else if (bare?.currency) currency++;
    else other++;
  }
  if (percent > 0 && currency + other === 0) return 'percent';
  // Bare amounts among amounts with a sign are amounts; a bare 12 among percentages could be 12 or 1200 %.
  return currency > 0 && percent === 0 && filled.every((field) => bareNumber(field) !== null) ? 'currency' : 'plain';
}

/** Rows before the body: title rows and headers hold no number, so columns are judged by what comes after them. */
function firstBodyRow(rows: readonly string[][]): number {
  const hasNumber = (row: readonly string[]): boolean =>
    row.some((field) => /^[^\p{L}]*\d[^\p{L}]*(?:EUR|USD|GBP)?$/u.test(field));
  const first = rows.findIndex(hasNumber);
  return first < 0 ? Math.min(1, rows.length) : first;
}

/**
 * Reads a CSV file: finds encoding, separator, decimal and thousands marks unless they are given, and makes cells of
 * its fields. Numbers become numbers ("1.234,56", "(500)", "12,5 %", "€ 30"), texts with leading zeros stay text,
 * dates become serial numbers only in columns where every value is a date in one unambiguous order.
 * Throws FileProblem `emptyFile`, `notCsv`, `wrongEncoding`.
 */
export function readCsv(bytes: Uint8Array, given: CsvGiven = {}): CsvContent {
  if (bytes.length === 0) throw new FileProblem('emptyFile', {});
  const decoded = decodeText(bytes, given.encoding);
  const declared = declaredSeparator(decoded.text);
  const text = declared?.rest ?? decoded.text;
  if (text.trim() === '') throw new FileProblem('emptyFile', {});
  const quote = given.quote ?? '"';
  const separator = given.separator ?? declared?.separator ?? findSeparator(text, quote);
  const rows = splitFields(text, separator, quote);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { uncertain, ...marks } = findMarks(rows, separator, given);
  const body = rows.slice(firstBodyRow(rows));
  const readers = Array.from({ length: width }, (_, column) =>
    columnReader(
      column,
      body.map((row) => row[column] ?? ''),
      marks,
      given,
    ),
  );
  const cells = rows.map((row) => readers.map(({ read }, column) => (row[column] ? read(row[column]) : '')));
  const found: CsvFound = {
    encoding: decoded.encoding,
    separator,
    ...marks,
    quote,
    newline: newlineOf(text),
    columns: readers.flatMap((reader) => (reader.found ? [reader.found] : [])),
    decimalUncertain: uncertain,
  };
  return { cells, found };
}
