import { type Carried, Problem } from '../problem';

/**
 * Everything that can be wrong with a file, as ids with parameters; the sentences are in `locales`.
 * Sheets, tables and ranges are named as the user sees them, parts by their name inside the package.
 */
export const FILE_PROBLEMS = {
  /** No bytes at all. */
  emptyFile: {},
  /** Neither a zip package nor an older Excel file: text or a picture renamed to .xlsx, for instance. */
  notXlsx: {},
  /** A zip package without a workbook in it (.docx, .zip, .ods …). */
  noWorkbook: {},
  /** Encrypted with a password: an OLE compound file holding `EncryptedPackage`. */
  passwordProtected: {},
  /** The format before 2007 (.xls). */
  oldXls: {},
  /** The binary format .xlsb. */
  binaryWorkbook: {},
  /** A zip package that is cut short, fails its checksum or is not well-formed in this part. */
  damaged: { part: 'text' },
  /** A part that is too long for one string of this machine's JavaScript. */
  tooLarge: { part: 'text' },
  /** A part that unpacks into hundreds of times its size: a zip bomb. */
  bomb: { part: 'text', megabytes: 'number' },
  /** A part with a document type, in which entities that expand without end could be declared. */
  declaresEntities: { part: 'text' },
  /** An XML part whose encoding is not known here. */
  unknownEncoding: { part: 'text', encoding: 'text' },
  /** An XML part with bytes that are none of the encoding it says it is in. */
  notInEncoding: { part: 'text', encoding: 'text' },
  /** A cell beyond Excel's last row or column. */
  cellOutside: { sheet: 'text', cell: 'text' },
  /** A cell that is in the sheet twice, with different contents: nothing tells which of them is meant. */
  cellTwice: { sheet: 'text', cell: 'text' },
  /** A block of so many cells, most of them empty, that reading it would fill the memory. */
  rangeTooLarge: { sheet: 'text', range: 'text' },
  sheetNotFound: { sheet: 'text', sheets: 'texts' },
  /** The sheet exists and holds no value. */
  emptySheet: { sheet: 'text' },
  tableNotFound: { table: 'text', tables: 'texts' },
  /** An edit that Excel would refuse or repair. */
  nameTaken: { name: 'text' },
  invalidName: { name: 'text' },
  sheetNameTaken: { sheet: 'text' },
  invalidSheetName: { sheet: 'text' },
  lastSheet: { sheet: 'text' },
  columnsRepeat: { table: 'text', column: 'text' },
  columnCount: { table: 'text', range: 'text', columns: 'number' },
  tablesOverlap: { table: 'text', other: 'text' },
  /** The table is filled by an outside query, which decides its columns. */
  queryTable: { table: 'text' },
  /** Part of an array formula cannot be changed alone. */
  arrayFormula: { sheet: 'text', range: 'text' },
  textTooLong: { sheet: 'text', cell: 'text', length: 'number' },
  outsideSheet: { sheet: 'text', range: 'text' },
  invalidRange: { range: 'text' },
  /** Cells that no sheet of Excel has. */
  rangeBeyondExcel: { range: 'text' },
  /** A CSV file whose bytes are not in the encoding that was given. */
  wrongEncoding: { encoding: 'text' },
  /** A quote that is opened in one line of a CSV file and closed in another, with whole rows between. */
  openQuote: { line: 'number', last: 'number', text: 'text' },
  /** A quote in a CSV file that is opened and never closed. */
  unclosedQuote: { line: 'number', last: 'number', text: 'text' },
  /** More lines or fields than a sheet has rows or columns, or more cells than a list of clients. */
  csvTooLarge: { rows: 'number', columns: 'number' },
  /** A text file with a zero byte in it is not CSV. */
  notCsv: {},
} as const;
export type FileProblemId = keyof typeof FILE_PROBLEMS;

/** A file that cannot be read or an edit that cannot be made. */
export class FileProblem<Id extends FileProblemId = FileProblemId> extends Problem<Carried<typeof FILE_PROBLEMS>, Id> {
  override readonly name = 'FileProblem';
  declare static readonly [Symbol.hasInstance]: (thrown: unknown) => thrown is FileProblem;
}
