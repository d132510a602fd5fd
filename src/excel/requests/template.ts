/** A table to be filled in by the user, on a sheet of its own. */
export interface TemplateSheet {
  readonly sheetName: string;
  readonly columns: readonly {
    readonly header: string;
    /** Excel number format. */
    readonly format: string;
    readonly example: string | number;
    /** Null: anything may be typed. */
    readonly words: readonly string[] | null;
  }[];
  /** What Excel asks when a word is typed that is not in its column's list. */
  readonly otherWord: { readonly title: string; readonly message: string };
}

/** Where a template is. */
export interface MadeTemplate {
  readonly sheetName: string;
  readonly address: string;
}
