import type { CurrencyCells } from '../../portfolio';

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
