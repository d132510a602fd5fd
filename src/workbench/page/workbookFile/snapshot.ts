import type { IStyleData } from '@univerjs/core';
import type { Area, Cell, EngineName, TableState, WorkbookModel } from '../../host';
import type { Chart } from '../../../sheet';
import { chartOfState } from '../keptChart';
import { pageOf, type PageSnapshot } from './pageSetup';
import { rulesOf, type SheetRules } from './rules';
import { atOnce, type Steps } from '../slices';

/** How cells look. Cells that look alike share one: a workbook has a handful of them and a million cells. */
export interface Look {
  readonly style: IStyleData;
  /** The style as text, for comparison. */
  readonly text: string;
}

/** A cell as it is compared: what it holds and how it looks. */
export interface CellSnapshot {
  readonly cell: Cell | undefined;
  readonly look: Look;
}

/** Whether two cells hold the same. A formula's value is its last result: Save writes it, but it alone is no change. */
export function sameContent({ cell: was }: CellSnapshot, { cell: is }: CellSnapshot): boolean {
  if (was?.formula !== undefined || is?.formula !== undefined) return was?.formula === is?.formula;
  return (was?.value ?? null) === (is?.value ?? null) && (was?.error ?? false) === (is?.error ?? false);
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** By row, then by column; holes are cells with nothing in them. */
  readonly rows: ReadonlyMap<number, readonly (CellSnapshot | undefined)[]>;
  /** Widths in points of all columns that the grid has: those beside the cells come from the file, too. */
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableState[];
  readonly merges: readonly Area[];
  readonly gridlines: boolean;
  /** Heights in points of the rows that have cells. */
  readonly heights: readonly number[];
  readonly page: PageSnapshot;
  /** Charts that a file can hold. */
  readonly charts: readonly Chart[];
  readonly rules: SheetRules;
}

/** A workbook as it was at one moment. Save compares two: what was opened and what is there now. */
export interface Snapshot {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly order: readonly string[];
  readonly names: ReadonlyMap<string, EngineName>;
  readonly activeSheet: string;
}

/** Takes a snapshot of everything that Save writes. */
export const takeSnapshot = (book: WorkbookModel): Snapshot => atOnce(snapshotSteps(book));

/** The same, a row at each step. */
export function* snapshotSteps(book: WorkbookModel): Steps<Snapshot> {
  const { engine } = book;
  const infos = engine.sheets();
  const sheets = new Map<string, SheetSnapshot>();
  for (const { id } of infos) sheets.set(id, yield* sheetSteps(book, id));
  return {
    order: infos.map(({ id }) => id),
    activeSheet: engine.activeSheet(),
    names: new Map(engine.names().map((name) => [name.id, { ...name }])),
    sheets,
  };
}

function* sheetSteps(book: WorkbookModel, id: string): Steps<SheetSnapshot> {
  const { engine } = book;
  const { name, hidden, frozenRows, frozenColumns, gridlines } = engine.sheet(id)!;
  const used = engine.used(id, true);
  const { columns } = engine.extent(id);
  const rows = used === null ? 0 : used.row + used.rows;
  const { veryHidden, charts, conditionalFormats, validations } = book.stateOf(id);
  return {
    name,
    visibility: veryHidden ? 'veryHidden' : hidden ? 'hidden' : 'visible',
    rows: used === null ? new Map() : yield* cellSteps(book, id, used),
    widths: Array.from({ length: columns }, (_, column) => engine.lineSize(id, 'columns', column)),
    hiddenRows: Array.from({ length: rows }, (_, row) => row).filter((row) => engine.lineHidden(id, 'rows', row)),
    hiddenColumns: Array.from({ length: columns }, (_, column) => column).filter((column) =>
      engine.lineHidden(id, 'columns', column),
    ),
    frozen: { rows: frozenRows, columns: frozenColumns },
    tables: book.tables.on(id).map((table) => structuredClone(table)),
    merges: engine.merges(id).map((merge) => ({ ...merge })),
    gridlines,
    heights: Array.from({ length: rows }, (_, row) => engine.lineSize(id, 'rows', row)),
    page: pageOf(book, id),
    charts: charts.flatMap((chart) => chartOfState(chart) ?? []),
    rules: rulesOf(conditionalFormats, validations),
  };
}

/** Places for each cell that is there, from which on the empty ones between them are not looked at. */
const SPARSE = 100;

function* cellSteps(book: WorkbookModel, sheet: string, used: Area): Steps<SheetSnapshot['rows']> {
  const { engine } = book;
  const rows = new Map<number, (CellSnapshot | undefined)[]>();
  const looks = new Map<string, Look>();
  const lookOf = (style: IStyleData): Look => {
    const text = JSON.stringify(style);
    let look = looks.get(text);
    if (look === undefined) looks.set(text, (look = { style, text }));
    return look;
  };
  const read = (row: number, columns: Iterable<number>): void => {
    const cells: (CellSnapshot | undefined)[] = [];
    for (const column of columns) {
      const cell = engine.cell(sheet, row, column);
      const look = lookOf(engine.style(sheet, row, column));
      if (cell !== undefined || look.text !== '{}') cells[column] = { cell, look };
    }
    if (cells.length > 0) rows.set(row, cells);
  };
  const held = engine.cellsByRow(sheet);
  if (used.rows * used.columns > SPARSE * held.reduce((sum, [, columns]) => sum + columns.length, 0)) {
    // One cell at the sheet's end: only those that are there, without what lines lend to empty ones.
    for (const [row, columns] of held) {
      read(row, columns);
      yield;
    }
    return rows;
  }
  const columns = Array.from({ length: used.columns }, (_, k) => used.column + k);
  for (let row = used.row; row < used.row + used.rows; row++) {
    read(row, columns);
    yield;
  }
  return rows;
}
