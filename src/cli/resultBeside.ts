import {
  A4,
  type Area,
  cellAddress,
  type CellBlock,
  newWorkbook,
  patchWorkbook,
  quoteSheetName,
  type SheetEdit,
  type TableEdit,
} from '../files';
import { columnLook, inQuotes, ownHeaderKey, type PlacedColumn } from '../locales';
import { formulaAt, type Formulas, isHelper, isToolColumn } from '../method';
import { type ColumnLook, headerHeight, type HeaderLook, linesInRow } from '../sheet';
import { formulaPlaces } from './formulaPlaces';
import { type OwnColumn, ownColumns } from './ownColumns';
import { CliProblem } from './problems';
import type { ResultRequest, WrittenResult } from './result';
import { cellStyle, conditionalFormats, headerBeside, headerStyle } from './resultLook';
import { freeTableName, sourceSheet } from './sourceSheet';
import { whyNoTable } from './tableShape';

/** Where each result column goes, in columns of the sheet. */
interface Target {
  readonly result: PlacedColumn;
  readonly header: string;
  readonly column: number;
  readonly isNew: boolean;
  /** The user has named it otherwise, and the name stays. */
  readonly renamed: boolean;
}

/**
 * The results beside their clients, in the workbook that was opened (everything else of it stays) or, for a .csv, in a
 * new one that holds the whole file. Rows that are no clients stay empty.
 * @throws CliProblem `occupied`, `touching`, `classified`; FileProblem
 */
export function resultBeside(request: ResultRequest): WrittenResult {
  const { file, reading, columns } = request;
  const { area } = file;
  const standing = ownColumns(file, reading, request.scheme);
  const { users } = standing;
  const own = request.coded ? standing.own : standing.own.filter(({ is }) => isToolColumn(is));
  const targets = placeColumns(request, own);
  const first = headerRow(request);
  const last = lastRow(request);
  const results = targets.map(({ result, column }) => [result.column, column] as const);
  const formulas = request.formulas?.(formulaPlaces(file, reading, results, { header: first, last })) ?? null;
  const areaOf = ({ column }: Target): Area => ({ row: first + 1, column, rowCount: last - first, columnCount: 1 });
  const added = targets.filter(({ isNew }) => isNew);
  const noTable = file.workbook?.table ? null : whyNoTable(file, reading, added.length);
  checkFree(request, targets, noTable !== null);
  const hidden = hiddenAmong(file, targets);
  const header = headerBeside(file, first, area.column + area.columnCount - 1);
  const source = sourceSheet(file);
  const { rowHeights, ownHeights } = file.workbook?.sheet ?? { rowHeights: null, ownHeights: null };
  // A row that somebody has given its height keeps it.
  const isOwn = ownHeights?.has(first) === true;
  const most = linesInRow(isOwn ? (rowHeights?.get(first) ?? null) : null);
  const lookOf = (result: PlacedColumn): ColumnLook => columnLook(result, request.scheme, header.wrap === true, most);
  // Helper columns are hidden.
  const lines = Math.max(1, ...added.map(({ result }) => (isHelper(result.column) ? 1 : lookOf(result).lines)));
  const higher = !isOwn && lines > 1 && (rowHeights?.get(first) ?? 0) < headerHeight(lines);
  const name = noTable ? null : (file.workbook?.table?.name ?? freeTableName(file));
  const edit: SheetEdit = {
    ...source,
    cells: [
      ...(source.cells ?? []),
      ...targets.flatMap((target) =>
        blocksOf(
          target,
          request,
          { first, last, look: { ...header, ...(lookOf(target.result).lines > 1 ? { wrap: true } : {}) } },
          formulas,
        ),
      ),
      ...emptied(request, own, first, last),
    ],
    columnWidths: [
      ...(source.columnWidths ?? []),
      ...added.map(({ result, column }) => ({
        from: column,
        to: column,
        width: lookOf(result).width,
        ...(isHelper(result.column) ? { hidden: true } : hidden.shown.includes(column) ? { hidden: false } : {}),
      })),
    ],
    ...(higher ? { rows: [...(source.rows ?? []), { from: first, to: first, height: headerHeight(lines) }] } : {}),
    conditionalFormats: conditionalFormats(
      columns,
      (column) => areaOf(targets.find(({ result }) => result.column === column)!),
      request.scheme,
    ),
    dropConditionalFormats: targets.filter(({ isNew }) => !isNew).map(areaOf),
    ...(name === null ? {} : { tables: [tableEdit(request, targets, name, { top: first, bottom: last })] }),
    ...(file.workbook ? {} : { freeze: { rows: first + 1, columns: 0 } }),
  };
  const bytes = file.workbook ? patchWorkbook(file.workbook.opened, { sheets: [edit] }) : newPaged(edit, first);
  const kept = users.map(({ header, sourceColumn }) => ({
    header,
    column: area.column + sourceColumn,
    besides:
      targets.find((target) => target.header !== target.result.header && sameKey(target.header, header))?.header ??
      null,
  }));
  return { bytes, columns: columns.length, table: name, noTable, sheet: null, hidden, kept };

  function tableEdit(
    r: ResultRequest,
    placed: readonly Target[],
    table: string,
    { top, bottom }: { readonly top: number; readonly bottom: number },
  ): TableEdit {
    // In another language a column of ours has another header.
    const headerAt = (at: number): string | undefined =>
      placed.find(({ column, isNew }) => !isNew && column === at)?.header;
    const known = r.file.workbook?.table;
    const added = placed.filter(({ isNew }) => isNew).map(({ header }) => header);
    if (known) {
      const range = { ...known.range, columnCount: known.range.columnCount + added.length };
      const columns = known.columns.map((header, k) => headerAt(known.range.column + k) ?? header);
      return { kind: 'change', name: table, range, columns: [...columns, ...added] };
    }
    const headers = r.reading.layout.columns.map((one) => headerAt(area.column + one.sourceColumn) ?? one.header);
    const range = {
      row: top,
      column: area.column,
      rowCount: bottom - top + 1,
      columnCount: headers.length + added.length,
    };
    return { kind: 'add', name: table, range, columns: [...headers, ...added], style: 'TableStyleLight1' };
  }
}

/** Characters across a page that can still be read. */
const PAGE_WIDTH = 300;

/**
 * A workbook of a text file's sheet: on paper as few pages wide as can be read, its headers on every page, and its first
 * column where there are several.
 */
export function newPaged(edit: SheetEdit, headerRow: number): Uint8Array {
  const characters = (edit.columnWidths ?? []).reduce((sum, { width, hidden }) => sum + (hidden ? 0 : (width ?? 0)), 0);
  const width = Math.max(1, Math.ceil(characters / PAGE_WIDTH));
  const sheet = quoteSheetName(edit.sheet);
  const rows = `${sheet}!$${headerRow + 1}:$${headerRow + 1}`;
  const refersTo = width === 1 ? rows : `${sheet}!$A:$A,${rows}`;
  return newWorkbook([{ ...edit, print: { paper: A4, orientation: 'landscape', fit: { width, height: 0 } } }], {
    names: [{ name: '_xlnm.Print_Titles', sheet: edit.sheet, refersTo }],
  });
}

/**
 * Columns that the sheet hides among those with results: new ones are shown, because a result that nobody sees is none;
 * those of an earlier run stay as the user wants them. Helper columns are hidden by us.
 */
function hiddenAmong({ workbook }: ResultRequest['file'], targets: readonly Target[]): WrittenResult['hidden'] {
  const runs = workbook?.sheet.hiddenColumns ?? [];
  const found = targets.filter(
    ({ result, column }) => !isHelper(result.column) && runs.some(({ from, to }) => column >= from && column <= to),
  );
  const columnsOf = (isNew: boolean): number[] =>
    found.filter((target) => target.isNew === isNew).map(({ column }) => column);
  return { shown: columnsOf(true), kept: columnsOf(false) };
}

function headerRow({ file, reading }: ResultRequest): number {
  return file.area.row + (reading.layout.headerRows.at(-1) ?? 0);
}

function lastRow({ file, reading }: ResultRequest): number {
  return file.area.row + reading.layout.clientRows.at(-1)!;
}

/** Own columns of an earlier run are replaced where they stand; the others go to the right of the table. */
function placeColumns(
  { file, reading, columns, replace, language }: ResultRequest,
  own: readonly OwnColumn[],
): Target[] {
  if (own.length && !replace) {
    const headers = own.map(({ column }) => inQuotes(column.header, language)).join(', ');
    throw new CliProblem('classified', { headers });
  }
  const { area } = file;
  const table = file.workbook?.table?.range;
  let next = table
    ? table.column + table.columnCount
    : area.column + Math.max(...reading.layout.columns.map(({ sourceColumn }) => sourceColumn)) + 1;
  const replaced = own.filter(({ is, renamed }) => !renamed && columns.some(({ column }) => column === is));
  const others = reading.layout.columns.filter((column) => !replaced.some((one) => one.column === column));
  const taken = new Set(others.map(({ header }) => header.trim().toLowerCase()));
  return columns.map((result) => {
    const there = own.find(({ is }) => is === result.column);
    const header = there?.renamed ? there.column.header : freeHeader(result.header, taken);
    taken.add(header.toLowerCase());
    if (there)
      return { result, header, column: area.column + there.column.sourceColumn, isNew: false, renamed: there.renamed };
    return { result, header, column: next++, isNew: true, renamed: false };
  });
}

/** The header itself, or with the first number from 2 on that no other header has. */
function freeHeader(header: string, taken: ReadonlySet<string>): string {
  let free = header;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${header} (${n})`;
  return free;
}

const sameKey = (a: string, b: string): boolean => ownHeaderKey(a) === ownHeaderKey(b);

/**
 * Columns of an earlier run that this one does not have (other weights, another output) are emptied, header apart: what
 * they said is no longer so.
 */
function emptied(
  { file, reading, columns }: ResultRequest,
  own: readonly OwnColumn[],
  first: number,
  last: number,
): CellBlock[] {
  // A tool's say what its last run said: no classification makes that untrue.
  const stale = own.filter(
    ({ is, renamed }) => !renamed && !isToolColumn(is) && !columns.some(({ column }) => column === is),
  );
  const isClient = new Set(Array.from(reading.portfolio.sourceRows, (row) => file.area.row + row));
  const down = Array.from({ length: last - first }, (_, k) => (isClient.has(first + 1 + k) ? '' : null));
  return stale.map(({ column }) => ({
    row: first + 1,
    column: file.area.column + column.sourceColumn,
    values: { down },
  }));
}

/**
 * Nothing may stand where columns go; nor, beside a range that does not become a table, in the column after them: Excel
 * would take both for one list.
 */
function checkFree(request: ResultRequest, targets: readonly Target[], plainRange: boolean): void {
  const content = request.file.workbook?.sheet.content.rows;
  const added = targets.filter(({ isNew }) => isNew).map(({ column }) => column);
  if (!content || added.length === 0) return;
  const table = request.file.workbook?.table?.range;
  const from = table ? table.row : headerRow(request);
  const to = table ? table.row + table.rowCount - 1 : lastRow(request);
  const refuse = (id: 'occupied' | 'touching', columns: readonly number[]): void => {
    for (let row = from; row <= to; row++) {
      const cells = content.get(row);
      for (const column of columns) {
        const value = cells?.values[column];
        const filled = (value !== undefined && value !== '') || cells?.formulas?.has(column);
        if (filled) throw new CliProblem(id, { cell: cellAddress(row, column), text: String(value ?? '=') });
      }
    }
  };
  refuse('occupied', added);
  if (plainRange) refuse('touching', [Math.max(...added) + 1]);
}

/** Header and cells of one column; `null` in rows that are no clients leaves them as they are. */
function blocksOf(
  target: Target,
  { file, reading, scheme }: ResultRequest,
  { first, last, look }: { readonly first: number; readonly last: number; readonly look: HeaderLook },
  formulas: Formulas | null,
): CellBlock[] {
  const { result, header: text, column, isNew, renamed } = target;
  const down = new Array<string | number | null>(last - first).fill(null);
  reading.portfolio.sourceRows.forEach((row, client) => {
    down[file.area.row + row - first - 1] = result.cells[client]!;
  });
  const template = isToolColumn(result.column) ? undefined : formulas?.get(result.column);
  // Formulas count rows from one; rows that are no clients have neither value nor formula.
  const written = template && down.map((value, k) => [value === null ? null : formulaAt(template, first + 2 + k)]);
  const cells: CellBlock = {
    row: first + 1,
    column,
    values: { down },
    style: cellStyle(result, scheme),
    ...(written ? { formulas: written } : {}),
  };
  const header: CellBlock = {
    row: first,
    column,
    values: [[text]],
    ...(isNew ? { style: headerStyle(look) } : {}),
  };
  return renamed ? [cells] : [header, cells];
}
