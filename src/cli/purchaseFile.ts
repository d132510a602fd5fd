import { missingRoles, type PurchaseReading, purchaseColumns, purchaseHeader, readPurchases } from '../value';
import { CliProblem } from './problems';
import { firstHeaders, secondTables } from './secondTable';

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
  const tables = await secondTables(given);
  for (const { place, rows } of tables) {
    const found = purchaseHeader(rows);
    if (found) return { place, reading: readPurchases(rows.slice(found.row + 1), found.columns, choices) };
  }
  const headers = firstHeaders(tables);
  const missing = missingRoles(purchaseColumns(headers)).join(', ');
  throw new CliProblem('purchaseColumns', { file: given, missing, headers: headers.join(' · ') });
}
