import type { CurrencyCells } from '../../portfolio';
import type { ClientTable } from './clientTable';

/** A list beside the client table, to be known again: an Excel table, or all that is filled on a sheet. */
export interface ListPlace {
  readonly kind: 'table' | 'sheet';
  readonly id: string;
  /** Where the id is gone (a copied workbook), the name tells. */
  readonly name: string;
}

/** One that could be chosen. */
export interface OtherList extends ListPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** What is wanted of a list. */
export interface ListWanted {
  /** Zero-based columns within the list; null: all. */
  readonly columns: readonly number[] | null;
  /** How many rows from its first on; all unless given. */
  readonly rows?: number;
  /** The column whose number formats are to tell currencies. */
  readonly money?: number;
}

/** What was read of one. */
export interface ListRead {
  /** "Ventas!A1:D541910". */
  readonly place: string;
  readonly sheetId: string;
  /** Of the whole list, its header among them. */
  readonly rows: number;
  /** Zero-based cell of the sheet where it begins. */
  readonly corner: { readonly row: number; readonly column: number };
  /** The currencies that the cells of the asked column show, row by row from the list's first on. */
  readonly currencies?: CurrencyCells;
}

/** A list on its sheet, as it is offered to be chosen. */
export interface ListAt {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 address without the sheet. */
  readonly address: string;
  /** The first cells of its first row, as words that it is known by; none where it begins further down. */
  readonly first: readonly string[];
}

/** The list that somebody has selected, and those of its sheet that might be meant instead. */
export interface SelectedList {
  readonly sheetName: string;
  /** Null where the selection is in no list. */
  readonly table: ClientTable | null;
  /** Zero-based column of the block that alone is selected; null where the selection says no column. */
  readonly column: number | null;
  readonly lists: readonly ListAt[];
}
