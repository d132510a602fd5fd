import type { Area, OpenedSheet, OpenedTable, OpenedWorkbook } from '../files';
import { areaContains, areaToRead } from '../files';
import { isIdAnchor } from '../sheet';
import { isHistorySheet } from './history';
import { withoutTotals } from './namedList';

/** A part of a workbook that may be the client table: an Excel table, or a block of cells. */
export interface Candidate {
  readonly sheet: OpenedSheet;
  readonly table: OpenedTable | null;
  /** Without a table's totals row, which is no client's. */
  readonly area: Area;
}

/** A client table has a header above clients, and more than one column. */
const canHoldClients = ({ area: { rowCount, columnCount } }: Candidate): boolean => rowCount > 1 && columnCount > 1;

/**
 * What may be the client table, the likeliest first: in the order of the visible sheets with data, each one's tables
 * from the largest, all that is filled on it, and its blocks between blank columns and then between blank rows.
 * @param asked - the one sheet that is meant; null: any visible one
 */
export function candidates(opened: OpenedWorkbook, asked: string | null): Candidate[] {
  const sheets = asked === null ? opened.sheets.filter((sheet) => isVisible(sheet)) : [opened.sheet(asked)];
  const own = sheetsOfOurNames(opened);
  return sheets
    .filter((sheet) => sheet.kind === 'worksheet' && sheet.usedRange !== null)
    .filter((sheet) => asked !== null || !(own.has(sheet.name.toLowerCase()) || isHistorySheet(sheet)))
    .flatMap(onSheet);
}

const isVisible = ({ kind, visibility }: OpenedSheet): boolean => kind === 'worksheet' && visibility === 'visible';

function onSheet(sheet: OpenedSheet): Candidate[] {
  const size = ({ area }: Candidate): number => area.rowCount * area.columnCount;
  const tables = sheet.tables
    .filter(({ headerRow }) => headerRow)
    .map((table): Candidate => ({ sheet, table, area: withoutTotals(table) }))
    .sort((a, b) => size(b) - size(a));
  const whole: Candidate = { sheet, table: null, area: areaToRead(sheet) };
  const columns = betweenBlankColumns(sheet);
  const rows = columns.flatMap((block) => blocks(block, 'row'));
  const plain = [...columns, ...rows].map((cells): Candidate => ({ sheet, table: null, area: areaOf(cells) }));
  const all = [...tables, ...(tables.length ? [] : [whole]), ...plain];
  const different = all.filter((one, k) => all.findIndex(({ area }) => same(area, one.area)) === k);
  const usable = different.filter(canHoldClients);
  // What cannot hold clients is read where there is nothing else, for a sentence that says so.
  return usable.length ? usable : [whole];
}

/** Blocks of cells between blank columns, tables apart. */
export const blocksOf = (sheet: OpenedSheet): Area[] => betweenBlankColumns(sheet).map(areaOf);

function betweenBlankColumns(sheet: OpenedSheet): Cell[][] {
  const outside = filledOutside(
    sheet,
    sheet.tables.map(({ range }) => range),
  );
  // Far ones apart, or one cell at the sheet's end would stretch a block over all that lies between.
  return sheet.cellAreas.flatMap((area) =>
    blocks(
      outside.filter(({ row, column }) => areaContains(area, { row, column, rowCount: 1, columnCount: 1 })),
      'column',
    ),
  );
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The filled cells of a sheet that are in no table. */
function filledOutside(sheet: OpenedSheet, tables: readonly Area[]): Cell[] {
  const cells: Cell[] = [];
  for (const [row, { values, formulas }] of sheet.content.rows) {
    const here = tables.filter((table) => row >= table.row && row < table.row + table.rowCount);
    const add = (column: number): void => {
      if (here.some((table) => column >= table.column && column < table.column + table.columnCount)) return;
      cells.push({ row, column });
    };
    values.forEach((value, column) => (value === undefined || value === '' ? undefined : add(column)));
    for (const column of formulas?.keys() ?? []) if ((values[column] ?? '') === '') add(column);
  }
  return cells;
}

/** Cells parted at blank columns, or blank rows. */
function blocks(cells: readonly Cell[], along: 'row' | 'column'): Cell[][] {
  const lines = [...new Set(cells.map((cell) => cell[along]))].sort((a, b) => a - b);
  const blockOf = new Map<number, number>();
  let block = -1;
  lines.forEach((line, k) => blockOf.set(line, k > 0 && line === lines[k - 1]! + 1 ? block : ++block));
  const found = Array.from({ length: block + 1 }, (): Cell[] => []);
  for (const cell of cells) found[blockOf.get(cell[along])!]!.push(cell);
  return found;
}

function areaOf(cells: readonly Cell[]): Area {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

const same = (a: Area, b: Area): boolean => areaContains(a, b) && areaContains(b, a);

/** Sheets that our own defined names lead to: parameters, reports and results on a sheet of their own, no client tables. */
function sheetsOfOurNames({ names }: OpenedWorkbook): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ name, refersTo }) => {
      const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^!]+))!/.exec(refersTo) ?? [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      const isOurs = /^CEC_(?:.*_state|sheet_.*)$/i.test(name) || isIdAnchor(name);
      return isOurs && sheet ? [sheet.toLowerCase()] : [];
    }),
  );
}
