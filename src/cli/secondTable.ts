import { basename, extname } from 'node:path';
import { areaToRead, openWorkbook, quoteSheetName, readCells, readFields } from '../files';
import { readBytes } from './disk';
import { CliProblem } from './problems';

/** A table of cells, and where it lies: "compras.csv", "Facturas". */
export interface NamedRows {
  readonly place: string;
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * The tables that a second list may be: of `FILE` every sheet with cells, of `FILE!SHEET` that sheet, of a text file itself.
 * @throws CliProblem `kind`; FileProblem
 */
export async function secondTables(given: string): Promise<readonly NamedRows[]> {
  const [, file = given, sheet = null] = /^(.+\.xls[xm])!(.+)$/i.exec(given) ?? [];
  const extension = extname(file).toLowerCase();
  if (!['.xlsx', '.xlsm', '.csv', '.txt'].includes(extension)) throw new CliProblem('kind', { file });
  const bytes = await readBytes(file);
  return extension.startsWith('.xls') ? sheetsOf(bytes, sheet) : [{ place: basename(file), rows: readFields(bytes) }];
}

function sheetsOf(bytes: Uint8Array, sheet: string | null): NamedRows[] {
  const opened = openWorkbook(bytes);
  const sheets =
    sheet === null
      ? opened.sheets.filter(({ kind, usedRange }) => kind === 'worksheet' && usedRange !== null)
      : [opened.sheet(sheet)];
  return sheets.map((one) => ({ place: quoteSheetName(one.name), rows: readCells(one, areaToRead(one)) }));
}

/** What to say of tables of which none is the list: the headers of the first. */
export const firstHeaders = (tables: readonly NamedRows[]): string[] =>
  (tables.map(({ rows }) => rows.find((row) => row.length > 1)).find((row) => row !== undefined) ?? []).map(String);
