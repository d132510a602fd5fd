import { basename, extname } from 'node:path';
import {
  type Area,
  areaAddress,
  areaToRead,
  type CsvContent,
  type OpenedSheet,
  type OpenedTable,
  type OpenedWorkbook,
  openWorkbook,
  percentCells,
  quoteSheetName,
  readCells,
  readCsv,
} from '../files';
import type { ConvertedCell, RawTable } from '../portfolio';
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
  /** The opened workbook, for results to be written into; null for a .csv. */
  readonly workbook: {
    readonly opened: OpenedWorkbook;
    readonly sheet: OpenedSheet;
    readonly table: OpenedTable | null;
  } | null;
  /** A .csv's cells and how they were read; null for a workbook. */
  readonly csv: CsvContent | null;
  /** Texts that were asked to be converted; the table holds what they became. */
  readonly converted: readonly ConvertedCell[];
}

/**
 * Reads the file named on the command line: a sheet's table, or its used range, or a .csv.
 * @throws CliProblem, FileProblem
 */
export async function readClientFile(options: Options): Promise<ClientFile> {
  const { input } = options;
  const extension = extname(input).toLowerCase();
  if (!['.xlsx', '.xlsm', '.csv', '.txt'].includes(extension)) throw new CliProblem('kind', { file: input });
  const bytes = await readBytes(input);
  return extension.startsWith('.xls') ? fromWorkbook(openWorkbook(bytes), options) : fromCsv(bytes, options);
}

function fromCsv(bytes: Uint8Array, { input, csv }: Options): ClientFile {
  const content = readCsv(bytes, csv);
  const { cells } = content;
  const area = { row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
  // Percentages come as fractions, as Excel keeps them: their sign is the cells' format.
  const percent = content.found.columns.filter(({ kind }) => kind === 'percent');
  const shown = new Map(percent.map(({ column }) => [column, new Uint8Array(cells.length).fill(1)]));
  const table: RawTable = { cells, firstRow: 0, firstColumn: 0, percentCells: shown };
  return { path: input, table, area, place: basename(input), workbook: null, csv: content, converted: [] };
}

function fromWorkbook(opened: OpenedWorkbook, { input, sheet: asked, range }: Options): ClientFile {
  const sheet = asked === null ? firstWithData(opened) : opened.sheet(asked);
  const used = areaToRead(sheet, range ?? undefined);
  const table = range === null ? tableToRead(sheet) : (sheet.tables.find((one) => contains(one.range, used)) ?? null);
  const area = table && range === null ? table.range : used;
  const inside = (row: number): boolean => row >= area.row && row < area.row + area.rowCount;
  const raw: RawTable = {
    cells: readCells(sheet, area),
    firstRow: area.row,
    firstColumn: area.column,
    merged: sheet.mergedAreas
      .filter((merged) => inside(merged.row))
      .map((merged) => ({ ...merged, row: merged.row - area.row, column: merged.column - area.column })),
    hiddenRows: sheet.hiddenRows.filter(inside).map((row) => row - area.row),
    percentCells: percentCells(sheet, area),
  };
  const place = `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
  return { path: input, table: raw, area, place, workbook: { opened, sheet, table }, csv: null, converted: [] };
}

function firstWithData(opened: OpenedWorkbook): OpenedSheet {
  const found = opened.sheets.find(
    (sheet) => sheet.kind === 'worksheet' && sheet.visibility === 'visible' && sheet.usedRange !== null,
  );
  if (!found) throw new CliProblem('noSheet');
  return found;
}

/** The sheet's largest table with a header; null where it has none and the used range is read. */
function tableToRead(sheet: OpenedSheet): OpenedTable | null {
  const size = ({ range }: OpenedTable): number => range.rowCount * range.columnCount;
  return sheet.tables.filter(({ headerRow }) => headerRow).sort((a, b) => size(b) - size(a))[0] ?? null;
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}
