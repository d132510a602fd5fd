import { type Area, areaAround } from '../grid';
import { CellColumns, type Cells } from './cells';
import type { Chart } from './chart';

/** A defined name and the cells it stands for. */
export interface SheetName {
  readonly name: string;
  readonly area: Area;
}

/** A rule that colours cells by what they hold. */
export type CellRule =
  | { readonly kind: 'colorScale'; readonly area: Area; readonly from: string; readonly to: string }
  | { readonly kind: 'dataBar'; readonly area: Area; readonly color: string }
  | {
      /** Cells that say the text, or those that say anything else. */
      readonly kind: 'equals' | 'differs';
      readonly area: Area;
      readonly text: string;
      readonly fill: string;
      readonly ink: string;
    };

/** How a sheet is printed: always A4, one page wide. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Area;
  /** Rows repeated on every page; null: none. */
  readonly titleRows: { readonly row: number; readonly rowCount: number } | null;
  /** Rows that begin a page. */
  readonly breaksBefore: readonly number[];
  /** Texts in the middle above, and at the left below; page numbers stand at the right below. */
  readonly header: string;
  readonly footer: string;
}

/** A column of the user's own notes, each beside the key (a client's id) that it belongs to; both areas one column. */
export interface NotesColumn {
  readonly keys: Area;
  readonly notes: Area;
}

/** A sheet as data, made by pure code; `files/print` and `excel/print` write it, and it can be looked at as a page. */
export interface Sheet {
  /** The tab's name that is wanted; a printer finds a free one. */
  readonly name: string;
  readonly cells: Cells;
  readonly names: readonly SheetName[];
  readonly rules: readonly CellRule[];
  readonly charts: readonly Chart[];
  /** Travels with its keys when the sheet is made anew. */
  readonly notes: NotesColumn | null;
  /** Widths in characters, by column from the first. */
  readonly widths: readonly number[];
  /** Heights in points of rows that differ from the usual. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly print: PrintSetup;
  /** What its amounts are of (unit, horizon, rate): said wherever its findings stand without it. */
  readonly terms?: string;
  /** What it was made from, in short and without quotation marks: tells whether that is another now. Of a first sheet only. */
  readonly madeFrom?: string;
}

/** The rectangle of everything that a sheet writes: what is outside it is the user's. */
export function blockOf({ cells, charts, print }: Sheet): Area {
  const block = charts.reduce((all, { place }) => areaAround(all, place), print.area);
  let [top, left] = [block.row, block.column];
  let [bottom, right] = [top + block.rowCount, left + block.columnCount];
  const columns = CellColumns.of(cells);
  for (let k = 0; k < columns.length; k++) {
    const [row, column] = [columns.rowOf(k), columns.columnOf(k)];
    if (row < top) top = row;
    if (row >= bottom) bottom = row + 1;
    if (column < left) left = column;
    if (column >= right) right = column + 1;
  }
  return { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
}
