/** What the reading of a sheet's cells comes by, so that writing need not look through all of its text again. */
export interface SheetFacts {
  /** The highest index of a format that a cell, row or column names; −1 where none does. */
  readonly highestFormat: number;
  /** Whether a formula is shared, an array's or a data table's. */
  readonly formulasSpanCells: boolean;
}

/** By the part as the package knows it, for as long as nobody writes it. */
const known = new WeakMap<object, SheetFacts>();

/** Keeps what was seen while a part's cells were read; nothing without a part. */
export function noteFacts(part: object | undefined, { highestFormat, formulasSpanCells }: SheetFacts): void {
  if (part) known.set(part, { highestFormat, formulasSpanCells });
}

/** What is known of a sheet's part; undefined where its cells were not read. */
export const factsOf = (part: object | undefined): SheetFacts | undefined => part && known.get(part);
