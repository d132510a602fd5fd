/** Which of the rows that were asked for have been selected. */
export interface SelectedRows {
  readonly selected: number;
  /** Rows of the sheet as Excel numbers them: from the first to the last that is selected. */
  readonly first: number;
  readonly last: number;
}
