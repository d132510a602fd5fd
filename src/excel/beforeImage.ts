import type { SheetArea } from './area';
import type { ParametersBefore } from './parameters';

/** A table that a write makes wider. */
export interface GrownTable {
  readonly id: string;
  readonly before: SheetArea;
  readonly after: SheetArea;
}

/** Cells that a write takes from emptiness. */
export interface AddedCells {
  readonly area: SheetArea;
  /** Nothing was there, neither content nor format: taking back means clearing. */
  readonly pristine: boolean;
  /** Number formats of empty cells that the user had formatted. */
  readonly numberFormats: readonly (readonly unknown[])[] | null;
  /** Column widths, one per column of the area. */
  readonly widths: readonly number[];
}

/** A column that only formulas need, which a write hides or shows. */
export interface HelperBefore {
  readonly anchor: string;
  readonly at: SheetArea;
  readonly hidden: boolean;
}

/** Our own columns that a write fills again. */
export interface ReplacedColumn {
  readonly at: SheetArea;
  /** Content by row, ready to be written back. */
  readonly cells: readonly unknown[];
  /** Number formats from `formatsFrom` (a row of the column) on, where the write sets them for new rows. */
  readonly formatsFrom: number;
  readonly numberFormats: readonly unknown[];
}

export interface NameBefore {
  readonly name: string;
  readonly existed: boolean;
  readonly at: SheetArea | null;
  readonly formula: string;
}

/**
 * Everything of the workbook that a write changes, as it was before. Made before the first cell is touched, and enough
 * to bring all of it back, however far the write had come: {@link restore} can be run at any time and again.
 */
export interface BeforeImage {
  readonly grownTable: GrownTable | null;
  /** Whole columns that are put in; `usedColumns` tells whether that has happened. */
  readonly inserted: {
    readonly sheetId: string;
    readonly column: number;
    readonly count: number;
    readonly usedColumns: number;
  } | null;
  readonly newSheet: string | null;
  readonly added: AddedCells | null;
  readonly replaced: readonly ReplacedColumn[];
  readonly helpers: readonly HelperBefore[];
  readonly names: readonly NameBefore[];
  /** The sheet of the numbers that formulas read; null where the write has none. */
  readonly parameters: {
    readonly newSheet: string | null;
    /** Id of the sheet that is hidden for the new one. */
    readonly retired: string | null;
    readonly kept: ParametersBefore | null;
  } | null;
  readonly settings: readonly { readonly key: string; readonly text: string | null }[];
}

/** How far a write has come; what was not reached need not be taken back. */
export interface Reached {
  /** Rows of replaced columns, from their header on, that may have been written. */
  rows: number;
}
