import { basename, extname } from 'node:path';
import {
  areaToRead,
  currencyCells,
  type OpenedSheet,
  type OpenedWorkbook,
  openWorkbook,
  readCells,
  readFields,
} from '../files/reading';
import { type Area, quoteSheetName } from '../grid';
import type { CurrencyCells } from '../portfolio';
import { headerAt, type IsClient, type NearestHeader, shownMoney, type ToldHeaders } from '../value';
import { readBytes } from './disk';
import { listNamed, nameOfList, withoutTotals } from './namedList';
import { type CliProblemId, CliProblem } from './problems';

/** A table of cells, and where it lies: "compras.csv", "Facturas". Its cells are read when they are asked for, and kept. */
export interface NamedRows {
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
export async function secondTables(given: string): Promise<Iterable<NamedRows>> {
  const [, file = given, place = null] = /^(.+\.xls[xm])!(.+)$/i.exec(given) ?? [];
  const extension = extname(file).toLowerCase();
  if (!['.xlsx', '.xlsm', '.csv', '.txt'].includes(extension)) throw new CliProblem('kind', { file });
  const bytes = await readBytes(file);
  return extension.startsWith('.xls')
    ? kept(tablesOf(openWorkbook(bytes), place))
    : [{ place: basename(file), rows: readFields(bytes), corner: { row: 0, column: 0 } }];
}

function* tablesOf(opened: OpenedWorkbook, place: string | null): Generator<NamedRows> {
  const sheets = opened.sheets.filter(({ kind }) => kind === 'worksheet');
  if (place === null) {
    for (const sheet of sheets) if (sheet.usedRange !== null) yield* onSheet(sheet);
    return;
  }
  const isNamed = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === place.toLowerCase();
  const ofTable = sheets.find(({ tables }) => tables.some(isNamed));
  if (ofTable && !opened.sheets.some(isNamed)) {
    yield new SheetRows(ofTable, withoutTotals(ofTable.tables.find(isNamed)!), place);
    return;
  }
  const { sheet, area } = listNamed(place, opened);
  const one = opened.sheet(area ? sheet : place);
  if (area) yield new SheetRows(one, areaToRead(one, area), nameOfList(one.name, area));
  else yield* onSheet(one);
}

/** The tables of a sheet, without their totals rows, and then all that stands on it. */
function* onSheet(sheet: OpenedSheet): Generator<NamedRows> {
  const place = quoteSheetName(sheet.name);
  const areas = sheet.tables.filter(({ headerRow }) => headerRow).map(withoutTotals);
  for (const area of areas) yield new SheetRows(sheet, area, place);
  yield new SheetRows(sheet, areaToRead(sheet), place);
}

/** Most lists are the first table of their file: what stands behind it is not read for nothing. */
class SheetRows implements NamedRows {
  private known: NamedRows['rows'] | null = null;

  constructor(
    private readonly sheet: OpenedSheet,
    readonly corner: Area,
    readonly place: string,
  ) {}

  get rows(): NamedRows['rows'] {
    return (this.known ??= readCells(this.sheet, this.corner));
  }

  get shown(): CurrencyCells {
    return currencyCells(this.sheet, this.corner);
  }
}

/** What comes one after the other, to be gone through again from the first. */
function kept<T>(source: Iterator<T>): Iterable<T> {
  const known: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let k = 0; ; k++) {
        if (k === known.length) {
          const { done, value } = source.next();
          if (done) return;
          known.push(value);
        }
        yield known[k]!;
      }
    },
  };
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
  /** What rows come nearest to that are none. */
  nearest(rows: readonly (readonly unknown[])[], told: ToldHeaders): NearestHeader<string>;
  readonly refused: Extract<CliProblemId, 'purchaseColumns' | 'relationColumns' | 'contractColumns'>;
}

/** What a list is known by beside its headers. */
export interface KnownBy {
  /** Headers by the roles that `--list-column` gives them. */
  readonly told: ToldHeaders;
  /** Of the client table, by which columns of bare codes are known. */
  readonly ids: readonly string[];
}

/**
 * Finds the list named on the command line: `FILE!SHEET`, else in the first table of `FILE` that has what the list needs.
 * @param tables those that it may be, where they were opened already
 * @throws CliProblem `kind`, the kind's own; FileProblem
 */
export async function findLines<C extends Readonly<Record<string, number | undefined>>>(
  given: string,
  { told, ids }: KnownBy,
  kind: ListKind<C>,
  tables?: Iterable<NamedRows>,
): Promise<FoundLines<C>> {
  const all = tables ?? (await secondTables(given));
  const known = new Set(ids.map((id) => id.trim()));
  for (const header of [kind.header, ...(kind.plainHeader ? [kind.plainHeader] : [])])
    for (const table of all) {
      const found = header(table.rows, told, (id) => known.has(id));
      if (found) return linesOf(table, found);
    }
  const { headers: texts, missing } = nearestOf([
    kind.nearest([], told),
    ...Array.from(all, ({ rows }) => kind.nearest(rows, told)),
  ]);
  throw new CliProblem(kind.refused, { file: given, missing: missing.join(', '), headers: texts.join(' · ') || '–' });
}

/** The lines below a header that was found. */
function linesOf<C extends Readonly<Record<string, number | undefined>>>(
  { place, rows, corner, shown }: NamedRows,
  { row, columns }: { readonly row: number; readonly columns: C },
): FoundLines<C> {
  const first = row + 1;
  const lines = rows.slice(first);
  const headers = rows[row]!.map((_, at) => headerAt(rows, row, at));
  const money = shownMoney(columns, { headers, shown, first, lines: lines.length });
  return { place, lines, columns, corner: { row: corner.row + first, column: corner.column }, money };
}

/** Of tables of which none is the list, the one that lacks least. */
const nearestOf = (tables: readonly NearestHeader<string>[]): NearestHeader<string> =>
  tables.reduce((nearest, one) =>
    one.missing.length < nearest.missing.length ||
    (one.missing.length === nearest.missing.length && nearest.headers.length === 0)
      ? one
      : nearest,
  );
