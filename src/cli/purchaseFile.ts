import { basename, extname } from 'node:path';
import { areaToRead, openWorkbook, quoteSheetName, readCells, readFields } from '../files';
import { missingRoles, type PurchaseReading, purchaseColumns, purchaseHeader, readPurchases } from '../value';
import { readBytes } from './disk';
import { CliProblem } from './problems';

/** A purchase list read from disk, and where it lies. */
export interface PurchaseFile {
  readonly reading: PurchaseReading;
  /** "compras.csv", "Facturas". */
  readonly place: string;
}

/**
 * Reads the purchase list named on the command line: `FILE`, or `FILE!SHEET` of a workbook, else its first sheet with a
 * client, a date and an amount.
 * @throws CliProblem `kind`, `purchaseColumns`; FileProblem
 */
export async function readPurchaseFile(
  given: string,
  choices: { readonly freeOrders: boolean; readonly progress: (done: number) => void },
): Promise<PurchaseFile> {
  const [, file = given, sheet = null] = /^(.+\.xls[xm])!(.+)$/i.exec(given) ?? [];
  const extension = extname(file).toLowerCase();
  if (!['.xlsx', '.xlsm', '.csv', '.txt'].includes(extension)) throw new CliProblem('kind', { file });
  const bytes = await readBytes(file);
  const lists = extension.startsWith('.xls')
    ? sheetsOf(bytes, sheet)
    : [{ place: basename(file), rows: readFields(bytes) }];
  let headers: string[] = [];
  for (const { place, rows } of lists) {
    const found = purchaseHeader(rows);
    if (found) return { place, reading: readPurchases(rows.slice(found.row + 1), found.columns, choices) };
    headers = headers.length > 0 ? headers : (rows.find((row) => row.length > 1) ?? []).map(String);
  }
  const missing = missingRoles(purchaseColumns(headers)).join(', ');
  throw new CliProblem('purchaseColumns', { file: given, missing, headers: headers.join(' · ') });
}

function sheetsOf(bytes: Uint8Array, sheet: string | null): { place: string; rows: readonly (readonly unknown[])[] }[] {
  const opened = openWorkbook(bytes);
  const sheets =
    sheet === null
      ? opened.sheets.filter(({ kind, usedRange }) => kind === 'worksheet' && usedRange !== null)
      : [opened.sheet(sheet)];
  return sheets.map((one) => ({ place: quoteSheetName(one.name), rows: readCells(one, areaToRead(one)) }));
}
