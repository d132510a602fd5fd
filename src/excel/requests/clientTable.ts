import type { OutputBinding } from '../../method';
import type { RawTable } from '../../portfolio';

/** Where a client table lies. Rows and columns are zero-based on their sheet. */
export interface TablePlace {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 address without the sheet, as it was read (whole columns are cut to the used range). */
  readonly address: string;
  /** The Excel table it is; null for a plain range. */
  readonly tableId: string | null;
  readonly tableName: string | null;
  /** How it was found, said to the user. */
  readonly found: 'selection' | 'table' | 'region' | 'binding';
}

/** A row just below a table with something in the table's columns. */
export interface RowBelow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** How many of the table's columns are filled there. */
  readonly cells: number;
  /** Last row of the block that it stands in: more than is looked at. */
  readonly last: number;
}

/** A client table as it stands on its sheet. */
export interface ClientTable {
  readonly place: TablePlace;
  /** Raw cells with the block's position, merged areas and hidden rows. */
  readonly raw: RawTable;
  /** Rows hidden by a filter or by hand within the block: counted and asked about. */
  readonly hiddenRows: number;
  /** Rows that stand just below and are not in it: the first few, none of another table or list. */
  readonly below: readonly RowBelow[];
  /** What was written beside it before; null where nothing was. */
  readonly binding: OutputBinding | null;
  /** Columns of the binding that may stand, but are not found by their names any more. */
  readonly unnamed?: number;
}

/** A filter that was lifted for a change. */
export interface LiftedFilter {
  /** Of the table or sheet that it is over. */
  readonly name: string;
  /** Whether it could be set again. */
  readonly set: boolean;
  /** Whether it hides the same rows as before. */
  readonly same: boolean;
}

/** Cells that a sentence names by the first of them. */
export interface SomeCells {
  readonly cells: number;
  /** Of the first, without the sheet. */
  readonly address: string;
}
