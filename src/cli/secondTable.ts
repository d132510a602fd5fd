import { basename, extname } from 'node:path';
import { areaToRead, currencyCells, openWorkbook, quoteSheetName, readCells, readFields } from '../files';
import { readBytes } from './disk';
import type { CurrencyCells } from '../portfolio';
import type { IsClient, ToldHeaders } from '../value';
import { shownMoney } from '../tools';
import { type CliProblemId, CliProblem } from './problems';

/** A table of cells, and where it lies: "compras.csv", "Facturas". */
interface NamedRows {
  readonly place: string;
  readonly rows: readonly (readonly unknown[])[];
  /** Zero-based cell where the rows begin. */
  readonly corner: { readonly row: number; readonly column: number };
  /** Currencies that the cells show by their number formats; absent where cells have none. */
  readonly shown?: CurrencyCells;
}

/**
 * The tables that a second list may be: of `FILE` every sheet with cells, of `FILE!SHEET` that sheet, of a text file itself.
 * @throws CliProblem `kind`; FileProblem
 */
async function secondTables(given: string): Promise<readonly NamedRows[]> {
  const [, file = given, sheet = null] = /^(.+\.xls[xm])!(.+)$/i.exec(given) ?? [];
  const extension = extname(file).toLowerCase();
  if (!['.xlsx', '.xlsm', '.csv', '.txt'].includes(extension)) throw new CliProblem('kind', { file });
  const bytes = await readBytes(file);
  return extension.startsWith('.xls')
    ? sheetsOf(bytes, sheet)
    : [{ place: basename(file), rows: readFields(bytes), corner: { row: 0, column: 0 } }];
}

function sheetsOf(bytes: Uint8Array, sheet: string | null): NamedRows[] {
  const opened = openWorkbook(bytes);
  const sheets =
    sheet === null
      ? opened.sheets.filter(({ kind, usedRange }) => kind === 'worksheet' && usedRange !== null)
      : [opened.sheet(sheet)];
  return sheets.map((one) => {
    const area = areaToRead(one);
    const rows = readCells(one, area);
    return { place: quoteSheetName(one.name), rows, corner: area, shown: currencyCells(one, area) };
  });
}

/** A list beside the client table, as it was found: its lines without the header, and which column is what. */
export interface FoundLines<C> {
  readonly place: string;
  readonly lines: readonly (readonly unknown[])[];
  readonly columns: C;
  /** Zero-based cell where the lines begin. */
  readonly corner: { readonly row: number; readonly column: number };
  /** What header and number formats say of its money. */
  readonly money: ReturnType<typeof shownMoney>;
}

/** How a kind of list is known by its headers. */
export interface ListKind<C> {
  header(
    rows: readonly (readonly unknown[])[],
    told: ToldHeaders,
    isClient: IsClient,
  ): { readonly row: number; readonly columns: C } | null;
  /** How one is known that says less, where no table is one that says all. */
  readonly plainHeader?: ListKind<C>['header'];
  /** Roles that these headers lack. */
  missing(headers: readonly string[], told: ToldHeaders): readonly string[];
  readonly refused: Extract<CliProblemId, 'purchaseColumns' | 'relationColumns' | 'contractColumns'>;
}

/**
 * Finds the list named on the command line: `FILE!SHEET`, else in the first table of `FILE` that has what the list needs.
 * @param told headers by the roles that `--list-column` gives them
 * @param ids of the client table, by which columns of bare codes are known
 * @throws CliProblem `kind`, the kind's own; FileProblem
 */
export async function findLines<C extends Readonly<Record<string, number | undefined>>>(
  given: string,
  told: ToldHeaders,
  ids: readonly string[],
  kind: ListKind<C>,
): Promise<FoundLines<C>> {
  const tables = await secondTables(given);
  const known = new Set(ids.map((id) => id.trim()));
  const headers = [kind.header, ...(kind.plainHeader ? [kind.plainHeader] : [])];
  for (const [header, { place, rows, corner, shown }] of headers.flatMap((one) =>
    tables.map((table) => [one, table] as const),
  )) {
    const found = header(rows, told, (id) => known.has(id));
    if (!found) continue;
    const from = found.row + 1;
    const lines = rows.slice(from);
    const { columns } = found;
    const money = shownMoney(columns, { headers: rows[found.row]!, shown, first: from, lines: lines.length });
    return { place, lines, columns, corner: { row: corner.row + from, column: corner.column }, money };
  }
  const first = firstHeaders(tables);
  const missing = kind.missing(first, told).join(', ');
  throw new CliProblem(kind.refused, { file: given, missing, headers: first.join(' · ') });
}

/** What to say of tables of which none is the list: the headers of the first. */
const firstHeaders = (tables: readonly NamedRows[]): string[] =>
  (tables.map(({ rows }) => rows.find((row) => row.length > 1)).find((row) => row !== undefined) ?? []).map(String);
