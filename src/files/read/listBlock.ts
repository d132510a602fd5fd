import { cellAddress, type Area } from '../addresses';
import type { SheetContent, SheetRow } from './sheetContent';

/** Blank rows and columns that a list may have in it; what lies beyond more of them is looked at by itself. */
const BLANK_ROWS = 100;
const BLANK_COLUMNS = 20;
/** What has this part of the list's cells is no stray cell, as long as it is nearer than the list is long. */
const PART_OF_LIST = 0.1;
/** Stray cells that are named; the others are counted. */
const NAMED = 3;

/** A run of rows (or columns) without a long gap in it. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly cells: number;
}

/** The cells of a sheet that belong together, and those that lie far from them. */
export interface ListBlock {
  readonly area: Area;
  /** Cells with a value or a formula outside the block. */
  readonly strayCount: number;
  /** Addresses of the first of them. */
  readonly strays: readonly string[];
}

/**
 * The block that most of a sheet's cells stand in. A cell far away (one keystroke at the sheet's end is enough) would
 * otherwise stretch what is read over millions of cells that do not exist. Null for an empty sheet.
 */
export function listBlock(content: SheetContent): ListBlock | null {
  const { usedRange, filledRows, filledColumns } = content;
  if (!usedRange) return null;
  if (!hasGap(filledRows, BLANK_ROWS) && !hasGap(filledColumns, BLANK_COLUMNS)) {
    return { area: usedRange, strayCount: 0, strays: [] };
  }
  const cells = filledRows.map((row) => ({ row, columns: filledIn(content.rows.get(row)!) }));
  const rows = mainRun(
    runsOf(
      cells.map(({ row, columns }) => [row, columns.length] as const),
      BLANK_ROWS,
    ),
  );
  const inRows = cells.filter(({ row }) => row >= rows.first && row <= rows.last);
  const perColumn = new Map<number, number>();
  for (const { columns } of inRows) for (const at of columns) perColumn.set(at, (perColumn.get(at) ?? 0) + 1);
  const columns = mainRun(
    runsOf(
      [...perColumn].sort(([a], [b]) => a - b),
      BLANK_COLUMNS,
    ),
  );
  const isIn = (at: number): boolean => at >= columns.first && at <= columns.last;
  const kept = inRows.filter((line) => line.columns.some(isIn));
  const [top, bottom] = [kept[0]!.row, kept.at(-1)!.row];
  const strays: string[] = [];
  let strayCount = 0;
  for (const { row, columns: filled } of cells) {
    for (const at of filled) {
      if (row >= top && row <= bottom && isIn(at)) continue;
      if (strayCount++ < NAMED) strays.push(cellAddress(row, at));
    }
  }
  const columnCount = columns.last - columns.first + 1;
  return { area: { row: top, column: columns.first, rowCount: bottom - top + 1, columnCount }, strayCount, strays };
}

/** Areas that hold all cells of a sheet, cut where nothing lies between them for long; one where there is no such gap. */
export function cellAreas(content: SheetContent): Area[] {
  const { usedRange, filledRows, filledColumns } = content;
  if (!usedRange) return [];
  if (!hasGap(filledRows, BLANK_ROWS) && !hasGap(filledColumns, BLANK_COLUMNS)) return [usedRange];
  return runsOf(
    filledRows.map((row) => [row, 1]),
    BLANK_ROWS,
  ).flatMap(({ first, last }) => {
    const columns = new Set(
      filledRows.filter((row) => row >= first && row <= last).flatMap((row) => filledIn(content.rows.get(row)!)),
    );
    const inOrder = [...columns].sort((a, b) => a - b).map((column) => [column, 1] as const);
    return runsOf(inOrder, BLANK_COLUMNS).map((run) => ({
      row: first,
      column: run.first,
      rowCount: last - first + 1,
      columnCount: run.last - run.first + 1,
    }));
  });
}

const hasGap = (places: readonly number[], allowed: number): boolean =>
  places.some((place, k) => k > 0 && place - places[k - 1]! > allowed + 1);

/** Columns of a row with a value or a formula, ascending. */
function filledIn({ values, formulas }: SheetRow): number[] {
  const columns: number[] = [];
  values.forEach((value, column) => value !== undefined && columns.push(column));
  for (const column of formulas?.keys() ?? []) if (values[column] === undefined) columns.push(column);
  return formulas ? columns.sort((a, b) => a - b) : columns;
}

function runsOf(places: readonly (readonly [place: number, cells: number])[], allowed: number): Run[] {
  const runs: Run[] = [];
  for (const [place, cells] of places) {
    const last = runs[runs.length - 1];
    if (last && place - last.last <= allowed + 1) {
      runs[runs.length - 1] = { ...last, last: place, cells: last.cells + cells };
    } else runs.push({ first: place, last: place, cells });
  }
  return runs;
}

/** The run with most cells, with its neighbours where they are a part of the same list with a hole between. */
function mainRun(runs: readonly Run[]): Run {
  const start = runs.reduce((best, run, k) => (run.cells > runs[best]!.cells ? k : best), 0);
  let main = runs[start]!;
  const belongs = (run: Run | undefined, gap: number): boolean =>
    run !== undefined && run.cells >= main.cells * PART_OF_LIST && gap <= main.last - main.first + 1;
  for (let k = start + 1; belongs(runs[k], (runs[k]?.first ?? 0) - main.last); k++) {
    main = { first: main.first, last: runs[k]!.last, cells: main.cells + runs[k]!.cells };
  }
  for (let k = start - 1; belongs(runs[k], main.first - (runs[k]?.last ?? 0)); k--) {
    main = { first: runs[k]!.first, last: main.last, cells: main.cells + runs[k]!.cells };
  }
  return main;
}
