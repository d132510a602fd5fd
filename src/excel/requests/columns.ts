import type { FormulaTable, Formulas, Ranks, Scheme, OutputBinding, ResultColumnId, WorkbookState } from '../../method';
import type { Sheet } from '../../sheet';
import type { Language, PlacedColumn } from '../../locales';
import type { ClientTable, LiftedFilter, SomeCells } from './clientTable';

/** Where the client table and its results stand, for formulas: one-based rows, letters of the result columns. */
export interface FormulaPlaces extends Pick<FormulaTable, 'results' | 'firstRow' | 'lastRow'> {
  /** Zero-based sheet column of the table's first column. */
  readonly firstColumn: number;
}

/** Results as formulas, and the sheet of the numbers that they read. */
export interface FormulaOutput {
  readonly output: 'live' | 'plain';
  /** `values`: the rank has no formula, and is the write's. */
  readonly ranks?: Ranks;
  /**
   * Formulas by column, each meant for every row.
   * @throws MethodProblem where the scheme cannot be said in formulas
   */
  formulas(places: FormulaPlaces): Promise<Formulas>;
  readonly parameters: Sheet;
}

/** What to write beside a client table. */
export interface WriteRequest {
  readonly table: ClientTable;
  readonly scheme: Scheme;
  /** With formulas: those that they need as well, and the values that they will come to. */
  readonly columns: readonly PlacedColumn[];
  /** Columns of ours that stay as they stand where they are not among those; all others are emptied. */
  readonly leaves?: (column: string) => boolean;
  /**
   * Only a tool's columns are written: those of the classification stay as they stand, with the scheme and the record of
   * the write that they are of.
   */
  readonly toolsOnly?: boolean;
  /** Null: values. */
  readonly formulas?: FormulaOutput | null;
  /** Zero-based rows of the clients within the block, one for each cell of a column. */
  readonly clientRows: Uint32Array;
  /** Zero-based row of the header within the block. */
  readonly headerRow: number;
  /** Header of the client-id column; null where rows are their own ids. */
  readonly idHeader: string | null;
  /** Zero-based column within the block by which clients are known again: that of the ids, else the first. */
  readonly idColumn: number;
  /** Header of the client names and their zero-based column within the block; null where the table has none. */
  readonly name?: { readonly header: string; readonly column: number } | null;
  /** Clients by priority, the first first: the order of a sheet of their own. Without it, as in their table. */
  readonly priority?: Uint32Array | null;
  readonly language: Language;
  /**
   * Columns of the block that are headed as ours are taken over, as the user has said: an earlier run's, of which this
   * workbook's settings know nothing (the command line's, a copied sheet).
   */
  readonly adopt?: boolean;
  /** The sheet has changed since the table was read: every cell of it must be as it was, not only the ids. */
  readonly recheck?: boolean;
  /** Where new columns go when the cells beside the table are not empty. */
  readonly whenOccupied?: 'refuse' | 'insertColumns' | 'newSheet';
}

/** What a write did, for the line under the button and for Undo. */
export interface WriteReport {
  readonly bindingId: string;
  readonly sheetName: string;
  /** Of the columns that people read. */
  readonly address: string;
  /** Hidden columns that only formulas need, such as `AA:AC`; a table keeps them, empty. Null without any. */
  readonly helpers: { readonly columns: string; readonly empty: boolean } | null;
  readonly rows: number;
  /** What the columns were before; null where there were none. */
  readonly outputBefore: OutputBinding['output'] | null;
  readonly replaced: readonly ResultColumnId[];
  readonly added: readonly ResultColumnId[];
  /** Columns of ours that were not asked for any more: emptied, not deleted, so that no formula of the user's breaks. */
  readonly emptied?: readonly ResultColumnId[];
  /** Clients whose code or segment is another than in the columns written before. */
  readonly changed: {
    readonly code: number;
    readonly segment: number;
    readonly newClients: number;
    readonly gone: number;
  };
  readonly syncs: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
  /** The workbook's state as the write has stored it, its scheme among them. */
  readonly workbook: WorkbookState;
}

/** Our columns as they stand beside a table. */
export interface WrittenCells {
  /** The language that they were written in. */
  readonly language: Language;
  readonly output: OutputBinding['output'];
  /** Ranks beside live formulas are those of the last write. */
  readonly ranks: Ranks;
  /** Zero-based row of the sheet of the first cell of each. */
  readonly row: number;
  readonly columns: readonly { readonly column: ResultColumnId; readonly cells: readonly unknown[] }[];
}

/** Our columns beside a table, to be taken away. */
export interface RemoveRequest extends Pick<
  WriteRequest,
  'table' | 'clientRows' | 'headerRow' | 'idHeader' | 'idColumn' | 'name' | 'priority'
> {
  /** What their scheme gives each client now; null where that cannot be worked out. */
  readonly expected: readonly PlacedColumn[] | null;
  /** Their scheme with the numbers in force, to be kept: with the last formulas it leaves the parameters sheet. */
  readonly scheme: Scheme | null;
  /** The cells that the user has been asked about and gives up; null before that. */
  readonly confirmed: SomeCells | null;
}

export interface RemoveReport {
  readonly bindingId: string;
  readonly sheetName: string;
  /** Of the columns that people read; empty where none was left. */
  readonly address: string;
  /** Clients beside whom they stood. */
  readonly rows: number;
  /**
   * Nothing was done: these cells hold something else than their scheme gives, and it would be lost. Where nothing could be
   * compared (`compared` false), these are all that hold something.
   */
  readonly asks: (SomeCells & { readonly compared: boolean }) | null;
  /** Columns between those of the user's in a table: emptied, their headers stay. */
  readonly kept: number;
  /** A sheet that held nothing else, and is empty now. */
  readonly emptySheet: string | null;
  /** No columns read the parameters sheet any more; it stays. */
  readonly parametersIdle: boolean;
  /** Cells that Excel has filled again by itself. Null without any. */
  readonly differing: SomeCells | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
  /** The workbook's state as it is stored now. */
  readonly workbook: WorkbookState;
}
