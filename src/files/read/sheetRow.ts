/** What Office.js gives as a raw value; '' is an empty cell. Errors come as their English text ('#N/A'). */
export type CellValue = number | string | boolean;

/** A formula as the file holds it. */
export interface StoredFormula {
  /** Without '='; empty for a cell that shares the formula of another. */
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Area of an array formula or, at its first cell, of a shared one. */
  readonly range: string | undefined;
  /** Which shared formula. */
  readonly group: string | undefined;
}

export interface SheetRow {
  /** By column; holes are empty cells. */
  readonly values: (CellValue | undefined)[];
  /** Index of the cell's format, by column. */
  readonly styles: (number | undefined)[];
  formulas: Map<number, StoredFormula> | null;
}
