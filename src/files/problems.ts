/**
 * Everything that can be wrong with a file, as ids with parameters; the sentences are in `locales`.
 * Sheets, tables and ranges are named as the user sees them, parts by their name inside the package.
 */
export interface FileProblemParameters {
  /** No bytes at all. */
  emptyFile: Record<string, never>;
  /** Neither a zip package nor an older Excel file: text or a picture renamed to .xlsx, for instance. */
  notXlsx: Record<string, never>;
  /** A zip package without a workbook in it (.docx, .zip, .ods …). */
  noWorkbook: Record<string, never>;
  /** Encrypted with a password: an OLE compound file holding `EncryptedPackage`. */
  passwordProtected: Record<string, never>;
  /** The format before 2007 (.xls). */
  oldXls: Record<string, never>;
  /** The binary format .xlsb. */
  binaryWorkbook: Record<string, never>;
  /** A zip package that is cut short, fails its checksum or is not well-formed in this part. */
  damaged: { part: string };
  /** A part that is too long for one string of this machine's JavaScript. */
  tooLarge: { part: string };
  /** A part that unpacks into hundreds of times its size: a zip bomb. */
  bomb: { part: string; megabytes: number };
  /** A part with a document type, in which entities that expand without end could be declared. */
  declaresEntities: { part: string };
  /** An XML part whose encoding is not known here. */
  unknownEncoding: { part: string; encoding: string };
  /** An XML part with bytes that are none of the encoding it says it is in. */
  notInEncoding: { part: string; encoding: string };
  /** A cell beyond Excel's last row or column. */
  cellOutside: { sheet: string; cell: string };
  /** A cell that is in the sheet twice, with different contents: nothing tells which of them is meant. */
  cellTwice: { sheet: string; cell: string };
  /** A block of so many cells, most of them empty, that reading it would fill the memory. */
  rangeTooLarge: { sheet: string; range: string };
  sheetNotFound: { sheet: string; sheets: readonly string[] };
  /** The sheet exists and holds no value. */
  emptySheet: { sheet: string };
  tableNotFound: { table: string; tables: readonly string[] };
  /** An edit that Excel would refuse or repair. */
  nameTaken: { name: string };
  invalidName: { name: string };
  sheetNameTaken: { sheet: string };
  invalidSheetName: { sheet: string };
  lastSheet: { sheet: string };
  columnsRepeat: { table: string; column: string };
  columnCount: { table: string; range: string; columns: number };
  tablesOverlap: { table: string; other: string };
  /** The table is filled by an outside query, which decides its columns. */
  queryTable: { table: string };
  /** Part of an array formula cannot be changed alone. */
  arrayFormula: { sheet: string; range: string };
  textTooLong: { sheet: string; cell: string; length: number };
  outsideSheet: { sheet: string; range: string };
  invalidRange: { range: string };
  /** Cells that no sheet of Excel has. */
  rangeBeyondExcel: { range: string };
  /** A CSV file whose bytes are not in the encoding that was given. */
  wrongEncoding: { encoding: string };
  /** A quote that is opened in one line of a CSV file and closed in another, with whole rows between. */
  openQuote: { line: number; last: number; text: string };
  /** A quote in a CSV file that is opened and never closed. */
  unclosedQuote: { line: number; last: number; text: string };
  /** More lines or fields than a sheet has rows or columns, or more cells than a list of clients. */
  csvTooLarge: { rows: number; columns: number };
  /** A text file with a zero byte in it is not CSV. */
  notCsv: Record<string, never>;
}

export type FileProblemId = keyof FileProblemParameters;

/** A file that cannot be read or an edit that cannot be made; `id` and `parameters` lead to a sentence. */
export class FileProblem<Id extends FileProblemId = FileProblemId> extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly id: Id,
    readonly parameters: FileProblemParameters[Id],
  ) {
    super(`${id} ${JSON.stringify(parameters)}`);
  }
}
