import type { Language, NoTableReason, PlacedColumn } from '../locales';
import type { Formulas, FormulaTable, Scheme } from '../method';
import type { PortfolioReading } from '../portfolio';
import type { ClientFile } from './clientFile';

/** A workbook with the results in it, and what to say about it. */
export interface WrittenResult {
  readonly bytes: Uint8Array;
  readonly columns: number;
  /** The table that the result belongs to now; null with the reason where it forms none. */
  readonly table: string | null;
  readonly noTable: NoTableReason | null;
  /** The new sheet's name, where one was asked for. */
  readonly sheet: string | null;
  /** Zero-based columns with results that the sheet hid: those that are shown now, and those that stay hidden. */
  readonly hidden: { readonly shown: readonly number[]; readonly kept: readonly number[] };
  /** The user's columns that are headed like ours, and the header that ours has beside them, where there is one. */
  readonly kept: readonly { readonly header: string; readonly column: number; readonly besides: string | null }[];
}

export interface ResultRequest {
  readonly file: ClientFile;
  readonly reading: PortfolioReading;
  readonly columns: readonly PlacedColumn[];
  readonly scheme: Scheme;
  /** Priority of each client, 1 = first; 0 for one that is not ranked. */
  readonly rank: Uint32Array;
  readonly language: Language;
  readonly replace: boolean;
  /**
   * Whether the columns are those of a classification: what it no longer has of an earlier run is emptied. Columns of
   * tools alone leave the codes that stand there as they are.
   */
  readonly coded: boolean;
  /** Makes the columns' formulas once it is known where everything stands; null writes values. */
  readonly formulas: ((places: FormulaTable) => Formulas) | null;
}
