import type { ClientTable, LiftedFilter } from './clientTable';

/** Two empty columns of the user's own to put beside a client table: the segment, and why. */
export interface DecisionColumnsRequest {
  readonly table: ClientTable;
  /** Zero-based row of the header within the block. */
  readonly headerRow: number;
  /** From left to right; all columns start empty. */
  readonly headers: readonly string[];
  /** Words offered in the first. */
  readonly segments: readonly string[];
  /** What Excel asks when another word is typed. */
  readonly otherWord: { readonly title: string; readonly message: string };
}

export interface DecisionColumnsReport {
  readonly sheetName: string;
  readonly address: string;
  /** Clients beside whom they stand. */
  readonly rows: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** Columns to write beside any list of the workbook, as the user has seen them in a preview. */
export interface CarriedColumnsRequest {
  /** The list, as it was read. */
  readonly table: ClientTable;
  /** Zero-based row of its header within the block. */
  readonly headerRow: number;
  readonly columns: readonly {
    readonly header: string;
    /** Excel format in its invariant (English) notation. */
    readonly numberFormat: string;
    /** One for each row below the header; '' stays blank. */
    readonly cells: readonly (string | number)[];
  }[];
}

export interface CarriedColumnsReport {
  readonly sheetName: string;
  readonly address: string;
  /** Rows of the list beside which they stand. */
  readonly rows: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}
