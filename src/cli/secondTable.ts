import { basename, extname } from 'node:path';
import {
  type Area,
  areaToRead,
  currencyCells,
  type OpenedSheet,
  type OpenedWorkbook,
  openWorkbook,
  quoteSheetName,
  readCells,
  readFields,
} from '../files';
import { withoutTotals } from './tableCandidates';
import { listNamed, nameOfList } from './carryLists';
import { readBytes } from './disk';
import type { CurrencyCells } from '../portfolio';
import { headerAt, type IsClient, type NearestHeader, type ToldHeaders } from '../value';
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
 * The tables that a second list may be: of `FILE` every Excel table and every sheet with cells, of `FILE!SHEET` those of that
 * sheet, of `FILE!TABLE` or `FILE!SHEET!A1:C9` these cells, of a text file itself.
 * @throws CliProblem `kind`; FileProblem
 */
async function secondTables(given: string): Promise<readonly NamedRows[]> {
  const [, file = given, place = null] = /^(.+\.xls[xm])!(.+)$/i.exec(given) ?? [];
  const extension = extname(file).toLowerCase();
  if (!['.xlsx', '.xlsm', '.csv', '.txt'].includes(extension)) throw new CliProblem('kind', { file });
  const bytes = await readBytes(file);
  return extension.startsWith('.xls')
    ? tablesOf(openWorkbook(bytes), place)
    : [{ place: basename(file), rows: readFields(bytes), corner: { row: 0, column: 0 } }];
}

function tablesOf(opened: OpenedWorkbook, place: string | null): NamedRows[] {
  const filled = opened.sheets.filter(({ kind, usedRange }) => kind === 'worksheet' && usedRange !== null);
  if (place === null) return filled.flatMap(onSheet);
  const isNamed = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === place.toLowerCase();
  const ofTable = filled.find(({ tables }) => tables.some(isNamed));
  if (ofTable && !opened.sheets.some(isNamed))
    return [rowsOf(ofTable, withoutTotals(ofTable.tables.find(isNamed)!), place)];
  const { sheet, area } = listNamed(place, opened);
  if (!area) return onSheet(opened.sheet(place));
  const one = opened.sheet(sheet);
  return [rowsOf(one, areaToRead(one, area), nameOfList(one.name, area))];
}

/** The tables of a sheet, without their totals rows, and then all that stands on it. */
function onSheet(sheet: OpenedSheet): NamedRows[] {
  const place = quoteSheetName(sheet.name);
  const tables = sheet.tables.filter(({ headerRow }) => headerRow).map(withoutTotals);
  return [...tables, areaToRead(sheet)].map((area) => rowsOf(sheet, area, place));
}

const rowsOf = (sheet: OpenedSheet, area: Area, place: string): NamedRows => ({
  place,
  rows: readCells(sheet, area),
  corner: area,
  shown: currencyCells(sheet, area),
});

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
  /** What rows come nearest to that are none. */
  nearest(rows: readonly (readonly unknown[])[], told: ToldHeaders): NearestHeader<string>;
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
    const money = shownMoney(columns, {
      headers: rows[found.row]!.map((_, at) => headerAt(rows, found.row, at)),
      shown,
      first: from,
      lines: lines.length,
    });
    return { place, lines, columns, corner: { row: corner.row + from, column: corner.column }, money };
  }
  const { headers: texts, missing } = nearestOf([
    kind.nearest([], told),
    ...tables.map(({ rows }) => kind.nearest(rows, told)),
  ]);
  throw new CliProblem(kind.refused, { file: given, missing: missing.join(', '), headers: texts.join(' · ') || '–' });
}

/** Of tables of which none is the list, the one that lacks least. */
const nearestOf = (tables: readonly NearestHeader<string>[]): NearestHeader<string> =>
  tables.reduce((nearest, one) =>
    one.missing.length < nearest.missing.length ||
    (one.missing.length === nearest.missing.length && nearest.headers.length === 0)
      ? one
      : nearest,
  );
