import {
  type Area,
  cellAddress,
  type CellBlock,
  newWorkbook,
  patchWorkbook,
  type SheetEdit,
  type TableEdit,
} from '../files';
import type { Language, NoTableReason, ResultColumn } from '../locales';
import type { Scheme } from '../method';
import { isOwnHeader, type PortfolioReading } from '../portfolio';
import type { ClientFile } from './clientFile';
import { CliProblem } from './problems';
import { cellStyle, conditionalFormats, HEADER_STYLE, widthOf } from './resultLook';
import { whyNoTable } from './tableShape';

/** A workbook with the results in it, and what to say about it. */
export interface WrittenResult {
  readonly bytes: Uint8Array;
  readonly columns: number;
  /** The table that the result belongs to now; null with the reason where it forms none. */
  readonly table: string | null;
  readonly noTable: NoTableReason | null;
  /** The new sheet's name, where one was asked for. */
  readonly sheet: string | null;
}

export interface ResultRequest {
  readonly file: ClientFile;
  readonly reading: PortfolioReading;
  readonly columns: readonly ResultColumn[];
  readonly scheme: Scheme;
  readonly language: Language;
  readonly replace: boolean;
}

/** Where each result column goes, in columns of the sheet. */
interface Target {
  readonly result: ResultColumn;
  readonly column: number;
  readonly isNew: boolean;
}

/**
 * The results beside their clients, in the workbook that was opened (everything else of it stays) or, for a .csv, in a
 * new one that holds the whole file. Rows that are no clients stay empty.
 * @throws CliProblem `occupied`, `classified`; FileProblem
 */
export function resultBeside(request: ResultRequest): WrittenResult {
  const { file, reading, columns } = request;
  const { area } = file;
  const targets = placeColumns(request);
  checkFree(request, targets);
  const first = headerRow(request);
  const last = lastRow(request);
  const areaOf = ({ column }: Target): Area => ({ row: first + 1, column, rowCount: last - first, columnCount: 1 });
  const noTable = file.workbook?.table ? null : whyNoTable(file, reading);
  const sheet = file.workbook?.sheet.name ?? sheetNameOf(file);
  const name = noTable ? null : (file.workbook?.table?.name ?? freeTableName(file));
  const edit: SheetEdit = {
    sheet,
    cells: [
      ...sourceBlocks(file),
      ...targets.flatMap((target) => blocksOf(target, request, first, last, name !== null)),
    ],
    columnWidths: [
      ...sourceWidths(file),
      ...targets
        .filter(({ isNew }) => isNew)
        .map(({ result, column }) => ({ from: column, to: column, width: widthOf(result) })),
    ],
    conditionalFormats: conditionalFormats(
      columns,
      (column) => areaOf(targets.find(({ result }) => result.column === column)!),
      request.scheme,
      request.language,
    ),
    dropConditionalFormats: targets.filter(({ isNew }) => !isNew).map(areaOf),
    ...(name === null ? {} : { tables: [tableEdit(request, targets, name, first, last)] }),
    ...(file.workbook ? {} : { freeze: { rows: first + 1, columns: 0 } }),
  };
  const bytes = file.workbook ? patchWorkbook(file.workbook.opened, { sheets: [edit] }) : newWorkbook([edit]);
  return { bytes, columns: columns.length, table: name, noTable, sheet: null };

  function tableEdit(
    r: ResultRequest,
    placed: readonly Target[],
    table: string,
    top: number,
    bottom: number,
  ): TableEdit {
    const known = r.file.workbook?.table;
    const added = placed.filter(({ isNew }) => isNew).map(({ result }) => result.header);
    if (known) {
      const range = { ...known.range, columnCount: known.range.columnCount + added.length };
      return { kind: 'change', name: table, range, columns: [...known.columns, ...added] };
    }
    const headers = r.reading.layout.columns.map(({ header }) => header);
    const range = {
      row: top,
      column: area.column,
      rowCount: bottom - top + 1,
      columnCount: headers.length + added.length,
    };
    return { kind: 'add', name: table, range, columns: [...headers, ...added], style: 'TableStyleLight1' };
  }
}

/** The results on a sheet of their own, with id and name beside them. */
export function resultOnNewSheet({ file, reading, columns, scheme, language }: ResultRequest): WrittenResult {
  const { ids, names, size } = reading.portfolio;
  const taken = file.workbook?.opened.sheets.map(({ name }) => name.toLowerCase()) ?? [];
  const sheet = freeName('CEC', taken);
  const identity = (['id', 'name'] as const).map((role) => {
    const header = reading.matches.find((match) => match.role === role)?.header;
    return {
      header: header ?? (language === 'es' ? { id: 'Cliente', name: 'Nombre' } : { id: 'Client', name: 'Name' })[role],
    };
  });
  const lead = identity[0]!.header === identity[1]!.header ? [ids] : [ids, names];
  const headers = [...lead.map((_, k) => identity[k]!.header), ...columns.map(({ header }) => header)];
  const unique = headers.map((header, k) => (headers.indexOf(header) < k ? `${header} (${k + 1})` : header));
  const rows = Array.from({ length: size }, (_, i) => [
    ...lead.map((values) => values[i]!),
    ...columns.map(({ cells }) => cells[i]!),
  ]);
  const table = freeTableName(file);
  const at = (column: number): Area => ({ row: 1, column, rowCount: size, columnCount: 1 });
  const edit: SheetEdit = {
    sheet,
    cells: [
      { row: 0, column: 0, values: [unique] },
      { row: 1, column: 0, values: rows, columnStyles: [...lead.map(() => ({})), ...columns.map(cellStyle)] },
    ],
    columnWidths: [
      ...lead.map((_, k) => ({ from: k, to: k, width: k ? 32 : 12 })),
      ...columns.map((column, k) => ({ from: lead.length + k, to: lead.length + k, width: widthOf(column) })),
    ],
    conditionalFormats: conditionalFormats(
      columns,
      (column) => at(lead.length + columns.findIndex((result) => result.column === column)),
      scheme,
      language,
    ),
    tables: [
      {
        kind: 'add',
        name: table,
        range: { row: 0, column: 0, rowCount: size + 1, columnCount: unique.length },
        columns: unique,
        style: 'TableStyleLight1',
      },
    ],
    freeze: { rows: 1, columns: 0 },
  };
  const source: SheetEdit = { sheet: sheetNameOf(file), cells: sourceBlocks(file), columnWidths: sourceWidths(file) };
  const bytes = file.workbook
    ? patchWorkbook(file.workbook.opened, { addSheets: [{ name: sheet }], sheets: [edit], activeSheet: sheet })
    : newWorkbook([source, edit], { activeSheet: sheet });
  return { bytes, columns: columns.length, table, noTable: null, sheet };
}

function headerRow({ file, reading }: ResultRequest): number {
  return file.area.row + (reading.layout.headerRows.at(-1) ?? 0);
}

function lastRow({ file, reading }: ResultRequest): number {
  return file.area.row + reading.layout.clientRows.at(-1)!;
}

/** Own columns of an earlier run are replaced where they stand; the others go to the right of the table. */
function placeColumns({ file, reading, columns, replace }: ResultRequest): Target[] {
  const own = reading.layout.columns.filter(({ header }) => isOwnHeader(header));
  if (own.length && !replace) {
    throw new CliProblem('classified', { headers: own.map(({ header }) => `«${header}»`).join(', ') });
  }
  const { area } = file;
  let next = file.workbook?.table
    ? area.column + area.columnCount
    : area.column + Math.max(...reading.layout.columns.map(({ sourceColumn }) => sourceColumn)) + 1;
  return columns.map((result) => {
    const there = own.find(({ header }) => header === result.header);
    if (there) return { result, column: area.column + there.sourceColumn, isNew: false };
    return { result, column: next++, isNew: true };
  });
}

/** New columns go to empty cells only. */
function checkFree(request: ResultRequest, targets: readonly Target[]): void {
  const content = request.file.workbook?.sheet.content.rows;
  if (!content) return;
  const table = request.file.workbook?.table?.range;
  const from = table ? table.row : headerRow(request);
  const to = table ? table.row + table.rowCount - 1 : lastRow(request);
  for (let row = from; row <= to; row++) {
    const cells = content.get(row);
    for (const { column, isNew } of targets) {
      const value = cells?.values[column];
      const filled = (value !== undefined && value !== '') || cells?.formulas?.has(column);
      if (isNew && filled)
        throw new CliProblem('occupied', { cell: cellAddress(row, column), text: String(value ?? '=') });
    }
  }
}

/** Header and cells of one column; `null` in rows that are no clients leaves them as they are. */
function blocksOf(
  target: Target,
  { file, reading }: ResultRequest,
  first: number,
  last: number,
  inTable: boolean,
): CellBlock[] {
  const { result, column, isNew } = target;
  const values: (string | number | null)[][] = Array.from({ length: last - first }, () => [null]);
  reading.portfolio.sourceRows.forEach((row, client) => {
    values[file.area.row + row - first - 1] = [result.cells[client]!];
  });
  const header: CellBlock = {
    row: first,
    column,
    values: [[result.header]],
    ...(inTable || !isNew ? {} : { style: HEADER_STYLE }),
  };
  return [...(isNew ? [header] : []), { row: first + 1, column, values, style: cellStyle(result) }];
}

/** A .csv's own cells, with the formats its columns were read with. */
function sourceBlocks({ workbook, table, csv }: ClientFile): CellBlock[] {
  if (workbook) return [];
  const formats = { date: 'yyyy-mm-dd', percent: '0.0%', currency: '#,##0.00' } as const;
  const width = table.cells[0]?.length ?? 0;
  const columnStyles = Array.from({ length: width }, (_, k) => {
    const found = csv?.columns.find(({ column }) => column === k);
    return found ? { numberFormat: formats[found.kind] } : undefined;
  });
  return [{ row: 0, column: 0, values: table.cells as CellBlock['values'], columnStyles }];
}

function sourceWidths({ workbook, table }: ClientFile): { from: number; to: number; width: number }[] {
  if (workbook) return [];
  const sampled = table.cells.slice(0, 200);
  return Array.from({ length: table.cells[0]?.length ?? 0 }, (_, k) => {
    const longest = Math.max(...sampled.map((row) => String(row[k] ?? '').length));
    return { from: k, to: k, width: Math.min(40, Math.max(9, longest + 2)) };
  });
}

function sheetNameOf({ path, workbook }: ClientFile): string {
  if (workbook) return workbook.sheet.name;
  const base = path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    base
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || 'CSV'
  );
}

function freeTableName({ workbook }: ClientFile): string {
  const names = workbook?.opened.names.map(({ name }) => name) ?? [];
  const tables = workbook?.opened.sheets.flatMap((sheet) => (sheet.kind === 'worksheet' ? sheet.tables : [])) ?? [];
  return freeName(
    'CEC_Clientes',
    [...names, ...tables.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
}

function freeName(base: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}_${n}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}
