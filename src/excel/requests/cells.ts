import type { ClientTable, LiftedFilter, SomeCells } from './clientTable';

/** One cell that the user has seen in a preview and confirmed to convert. */
export interface CellConversion {
  /** Zero-based row and column within the block that was read (`table.raw.cells`). */
  readonly row: number;
  readonly column: number;
  /** What the user saw there, as in `table.raw.cells`; nothing is converted where the cell holds something else by now. */
  readonly before: unknown;
  /** Text stays text, numbers (dates as Excel's day numbers) become numbers; '' empties the cell. */
  readonly after: string | number;
  /** Excel's number format for the cell; without one it keeps its own, and as a number never that of text. */
  readonly numberFormat?: string;
}

export interface ConvertRequest {
  readonly table: ClientTable;
  readonly cells: readonly CellConversion[];
}

export interface ConvertReport {
  readonly sheetName: string;
  /** From the first converted cell to the last; empty where none was. */
  readonly address: string;
  /** Cells that were converted. */
  readonly cells: number;
  /** Cells that hold a formula: left as they are. Null without any. */
  readonly formulas: SomeCells | null;
  /** Cells that Excel filled with something else by itself, once more after they were written again. Null without any. */
  readonly differing: SomeCells | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** Words to offer as a list in a column of the client table: the user has asked for it. */
export interface ListRequest {
  readonly table: ClientTable;
  /** Zero-based row of the header, and column, within the block. */
  readonly headerRow: number;
  readonly column: number;
  readonly words: readonly string[];
  /** What Excel asks when another word is typed; it can be kept all the same. */
  readonly otherWord: { readonly title: string; readonly message: string };
}

export interface ListReport {
  readonly sheetName: string;
  readonly address: string;
  /** Cells that offer the words. */
  readonly rows: number;
  /**
   * Why nothing was done; null where the words are offered. `same`: they were already; `otherRule`: the cells have a rule
   * of the user's;
   * `notListable`: a word has a comma, or all of them are too long for Excel.
   */
  readonly why: 'same' | 'otherRule' | 'notListable' | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** What calls the add-in's functions in a workbook. */
export interface FunctionCells {
  readonly count: number;
  /** The first of the cells, with their sheets. */
  readonly places: readonly string[];
  /** Defined names whose formulas do. */
  readonly names: readonly string[];
}

/** A formula for the active cell. */
export interface FormulaRequest {
  /** In the form of Excel's API: English signs, whatever the reader's region. */
  readonly formula: string;
  /** How many cells its answer takes. */
  readonly rows: number;
  readonly columns: number;
}

/** A formula that stands in a cell now. */
export interface InsertedFormula {
  readonly sheetName: string;
  readonly address: string;
  /** As this Excel writes it, with the signs of its region. */
  readonly local: string;
  /** What the cells of the answer hold; Excel may still be computing (`#BUSY!`). */
  read(): Promise<readonly (readonly unknown[])[]>;
  /** Empties the cell again, if it still holds the formula. */
  takeBack(): Promise<void>;
}
