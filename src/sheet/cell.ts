import type { Area } from '../grid';
import type { SheetLook } from './looks';

/** A list of words, or the cells (of one column) that hold them. */
export type Choices = readonly string[] | Area;

/** Whether the choices are words, rather than cells that hold them. */
export const areWords = (choices: Choices): choices is readonly string[] => Array.isArray(choices);

/** One cell of a sheet, as data. */
export interface Cell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** A text stays text whatever it looks like ('=x', '000123'); '' is blank. Beside a formula, its present result. */
  readonly value: string | number;
  /** English, A1, without the equals sign. */
  readonly formula?: string;
  readonly look: SheetLook;
  /** Excel's English format code. */
  readonly numberFormat?: string;
  /** Fill and ink over the look's own: a segment's, a digit's. */
  readonly swatch?: { readonly fill: string; readonly ink: string };
  /** What the cell takes, where it takes one of several: words, or what stands in cells of the same sheet. */
  readonly choices?: Choices;
}
