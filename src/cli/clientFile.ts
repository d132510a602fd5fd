import { basename, extname } from 'node:path';
import {
  type Area,
  areaAddress,
  areaContains,
  areasOverlap,
  areaToRead,
  type CsvContent,
  FileProblem,
  type OpenedSheet,
  type OpenedTable,
  type OpenedWorkbook,
  openWorkbook,
  currencyCells,
  percentCells,
  quoteSheetName,
  readCells,
  readCsv,
} from '../files';
import { type ConvertedCell, normaliseHeader, type RawTable } from '../portfolio';
import { withoutTotals } from './namedList';
import { type Candidate, candidates } from './tableCandidates';
import { readBytes } from './disk';
import type { Options } from './options';
import { CliProblem } from './problems';

/** A client table read from disk, and where in the file it lies. */
export interface ClientFile {
  readonly path: string;
  readonly table: RawTable;
  readonly area: Area;
  /** "Clientes!A1:N241". */
  readonly place: string;
  /** Other places in the file that could hold a client table. */
  readonly others: readonly string[];
  /** The opened workbook, for results to be written into; null for a .csv. */
  readonly workbook: {
    readonly opened: OpenedWorkbook;
    readonly sheet: OpenedSheet;
    readonly table: OpenedTable | null;
  } | null;
  /** Cells so far from the list that they were not read; the first of them by address. */
  readonly strays: { readonly count: number; readonly cells: readonly string[] };
  /** A .csv's cells and how they were read; null for a workbook. */
  readonly csv: CsvContent | null;
  /** Texts that were asked to be converted; the table holds what they became. */
  readonly converted: readonly ConvertedCell[];
}

const NONE: ClientFile['strays'] = { count: 0, cells: [] };

/**
 * Reads the file named on the command line: a .csv, or of a workbook the first of its tables and blocks that will do.
 * @param made - a workbook that was made of the file, to be read in its place
 * @param suits - whether a table can be classified as asked; where none can, the likeliest is read
 * @throws CliProblem, FileProblem
 */
export async function readClientFile(
  options: Options,
  suits: (table: RawTable) => boolean,
  made: Uint8Array | null = null,
): Promise<ClientFile> {
  const { input } = options;
  const extension = extname(input).toLowerCase();
  if (!['.xlsx', '.xlsm', '.csv', '.txt'].includes(extension)) throw new CliProblem('kind', { file: input });
  if (made) return fromWorkbook(openWorkbook(made), options, suits);
  const bytes = await readBytes(input);
  return extension.startsWith('.xls') ? fromWorkbook(openWorkbook(bytes), options, suits) : fromCsv(bytes, options);
}

function fromCsv(bytes: Uint8Array, { input, csv }: Options): ClientFile {
  const content = readCsv(bytes, csv);
  const { cells } = content;
  const area = { row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
  // Percentages come as fractions, as Excel keeps them: their sign is the cells' format.
  const percent = content.found.columns.filter(({ kind }) => kind === 'percent');
  const shown = new Map(percent.map(({ column }) => [column, new Uint8Array(cells.length).fill(1)]));
  const { currencies } = content;
  const table: RawTable = { cells, firstRow: 0, firstColumn: 0, percentCells: shown, currencyCells: currencies };
  const found = { others: [], workbook: null, strays: NONE, csv: content, converted: [] };
  return { path: input, table, area, place: basename(input), ...found };
}

function fromWorkbook(
  opened: OpenedWorkbook,
  { input, sheet: asked, range }: Options,
  suits: (table: RawTable) => boolean,
): ClientFile {
  const found = range === null ? candidates(opened, asked) : [ofRange(opened, asked, range)];
  if (found.length === 0) {
    if (asked !== null) throw new FileProblem('emptySheet', { sheet: opened.sheet(asked).name });
    throw new CliProblem('noSheet');
  }
  const suiting = new Map<Candidate, boolean>();
  const isSuited = (one: Candidate): boolean => {
    if (!suiting.has(one)) suiting.set(one, suits(rawTable(one)));
    return suiting.get(one)!;
  };
  const taken =
    found.length === 1
      ? found[0]!
      : (found.find((one) => isSuited(one) && !isSeveral(one, found, isSuited)) ?? found[0]!);
  const { sheet, table, area } = taken;
  return {
    path: input,
    table: rawTable(taken),
    area,
    place: placeOf(taken),
    others: found.filter((one) => one.sheet !== sheet || !areasOverlap(one.area, area)).map(placeOf),
    workbook: { opened, sheet, table },
    strays: range === null ? straysOf(taken) : NONE,
    csv: null,
    converted: [],
  };
}

/**
 * Whether cells are several client tables beside each other, which a sheet's cells taken together would make one of, with the
 * clients of the first alone: blocks between blank columns that suit by themselves and have headers in common. A table with a
 * blank column in it has not.
 */
function isSeveral(whole: Candidate, found: readonly Candidate[], suits: (one: Candidate) => boolean): boolean {
  if (whole.table !== null) return false;
  const parts = found.filter(
    ({ sheet, table, area }) =>
      sheet === whole.sheet &&
      table === null &&
      areaContains(whole.area, area) &&
      area.columnCount < whole.area.columnCount,
  );
  return parts.some((one, k) =>
    parts
      .slice(k + 1)
      .some(
        (other) =>
          areBesideEachOther(one.area, other.area) && haveHeadersInCommon(one, other) && suits(one) && suits(other),
      ),
  );
}

const areBesideEachOther = (a: Area, b: Area): boolean =>
  a.column + a.columnCount <= b.column || b.column + b.columnCount <= a.column;

/** Texts of the first line that two tables share: one may be chance ("Total"), two are the same kind of list. */
function haveHeadersInCommon(one: Candidate, other: Candidate): boolean {
  const headers = ({ sheet, area }: Candidate): string[] =>
    readCells(sheet, { ...area, rowCount: 1 })[0]!.flatMap((cell) =>
      typeof cell === 'string' && cell.trim() !== '' ? [normaliseHeader(cell)] : [],
    );
  const first = new Set(headers(one));
  return new Set(headers(other).filter((header) => first.has(header))).size >= 2;
}

/** Cells left out of the sheet's block, where that is what was taken. */
function straysOf({ sheet: { block }, table, area }: Candidate): ClientFile['strays'] {
  const isBlock = block !== null && table === null && areaAddress(block.area) === areaAddress(area);
  return isBlock ? { count: block.strayCount, cells: block.strays } : NONE;
}

/** The cells that were asked for; in a table, without its totals row. */
function ofRange(opened: OpenedWorkbook, asked: string | null, range: string): Candidate {
  const sheet = asked === null ? firstWithData(opened) : opened.sheet(asked);
  const area = areaToRead(sheet, range);
  const table = sheet.tables.find((one) => one.headerRow && areaContains(one.range, area)) ?? null;
  const clients = table && withoutTotals(table);
  const rowCount = clients ? Math.min(area.rowCount, clients.row + clients.rowCount - area.row) : area.rowCount;
  return { sheet, table, area: { ...area, rowCount: Math.max(1, rowCount) } };
}

function rawTable({ sheet, area }: Candidate): RawTable {
  const inside = (row: number): boolean => row >= area.row && row < area.row + area.rowCount;
  return {
    cells: readCells(sheet, area),
    firstRow: area.row,
    firstColumn: area.column,
    merged: sheet.mergedAreas
      .filter((merged) => inside(merged.row))
      .map((merged) => ({ ...merged, row: merged.row - area.row, column: merged.column - area.column })),
    hiddenRows: sheet.hiddenRows.filter(inside).map((row) => row - area.row),
    unsaved: unsavedColumns(sheet, area),
    percentCells: percentCells(sheet, area),
    currencyCells: currencyCells(sheet, area),
    above: rowsAbove(sheet, area),
  };
}

/** Rows looked at above a table: a title, and what it says of the amounts below it. */
const ROWS_ABOVE = 5;

function rowsAbove(sheet: OpenedSheet, area: Area): readonly (readonly unknown[])[] {
  const rowCount = Math.min(ROWS_ABOVE, area.row);
  return rowCount === 0 ? [] : readCells(sheet, { ...area, row: area.row - rowCount, rowCount });
}

/** Columns of an area in which formulas stand without a saved result, within the area. */
function unsavedColumns({ content }: OpenedSheet, area: Area): number[] {
  const found = new Set<number>();
  for (const [row, { values, formulas }] of content.rows) {
    if (!formulas || row < area.row || row >= area.row + area.rowCount) continue;
    for (const column of formulas.keys()) {
      const within = column - area.column;
      if (values[column] === undefined && within >= 0 && within < area.columnCount) found.add(within);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** "Clientes!A1:N241". */
const placeOf = ({ sheet, area }: Candidate): string => `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;

function firstWithData(opened: OpenedWorkbook): OpenedSheet {
  const found = opened.sheets.find(
    (sheet) => sheet.kind === 'worksheet' && sheet.visibility === 'visible' && sheet.usedRange !== null,
  );
  if (!found) throw new CliProblem('noSheet');
  return found;
}
