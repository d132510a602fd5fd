import type { LiftedFilter } from './clientTable';

/** A sheet whose first row is a heading of ours, from A1. */
export interface HeadedSheet {
  /** What the heading is of. */
  readonly kind: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Rows to be appended to a sheet, into cells that are empty. */
export interface AppendedRows {
  /** Null: a new sheet. */
  readonly sheetId: string | null;
  /** Name of a new sheet. */
  readonly name: string;
  /** The sheet's first row as it was read: another one is not appended to. */
  readonly first: readonly unknown[];
  /** Headers for the first row, by column. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** Zero-based row of the first of the new rows. */
  readonly row: number;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Excel's English format codes by column; '' for none. */
  readonly formats: readonly string[];
  /** Widths in characters by column, for a new sheet. */
  readonly widths: readonly number[];
}

/** Rows for several sheets, in one change. */
export interface AppendRequest {
  readonly appends: readonly AppendedRows[];
}

/** Where the first sheet's rows went. */
export interface AppendReport {
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
  /** Cells written on all of them. */
  readonly cells: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}
