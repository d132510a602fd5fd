import type { CurrencyLine } from './read/currencyAbove';
import type { ColumnRole } from './criteria/roles';

/**
 * Why a cell of a numeric column holds no number. The order is the stored code: 0 means that there is a number.
 * - `empty`: blank cell (or text of blanks only)
 * - `text`: text where a number belongs; never parsed silently, see `textNumbers.ts` for the offered clean-up
 * - `error`: an Excel error value (`#N/A`, `#¡DIV/0!` …)
 * - `boolean`: TRUE/FALSE
 * - `notWhole`: a count with decimals or below zero
 * - `outOfRange`: a number that the column's meaning excludes (years below zero, image outside its scale)
 * - `zeroDenominator`: a computed share or growth whose denominator is zero or missing
 * - `otherUnit`: a number that does not fit the unit of its column (45 among fractions, `columnUnit.ts`)
 */
export const MISSING_REASONS = [
  'none',
  'empty',
  'text',
  'error',
  'boolean',
  'notWhole',
  'outOfRange',
  'zeroDenominator',
  'otherUnit',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** One numeric column: `values[i]` is NaN exactly where `reasons[i]` is not 0. */
export interface NumericColumn {
  readonly kind: 'number';
  readonly header: string;
  /** Zero-based column in the source block; -1 for a column computed from others. */
  readonly sourceColumn: number;
  readonly values: Float64Array;
  /** Index into {@link MISSING_REASONS}. */
  readonly reasons: Uint8Array;
  /** 1 where the cell's number format is a percentage; absent where none is, or where no format can be seen. */
  readonly percentCells?: Uint8Array;
  /** The currency that the cells show by their number formats, per client; absent where none does. */
  readonly currencies?: CurrencyMarks;
}

/** Currencies by client: 0 none, else one more than the place in `names`. */
export interface CurrencyMarks {
  readonly names: readonly string[];
  readonly cells: Uint8Array;
}

/** One text column: '' where the cell is empty. Numbers come as the text that a person would type. */
export interface TextColumn {
  readonly kind: 'text';
  readonly header: string;
  readonly sourceColumn: number;
  readonly values: readonly string[];
}

/** A client's situation (*Situación*). `satisfied` is a sub-kind of `current`. */
export const CLIENT_KINDS = ['current', 'potential', 'satisfied', 'lost'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/**
 * A client table as columns. Everything downstream reads typed arrays by client index 0…size-1;
 * `sourceRows[i]` leads back to the user's sheet.
 */
export interface Portfolio {
  readonly size: number;
  /** Zero-based row of each client within the source block. */
  readonly sourceRows: Uint32Array;
  /** Client ids as text ("000123" stays so); the row number in words where the table has no id. */
  readonly ids: readonly string[];
  /** Client names; the ids again where the table has none. */
  readonly names: readonly string[];
  /** Index into {@link CLIENT_KINDS}; `current` where the table does not say. */
  readonly kinds: Uint8Array;
  /** Client family (*familia de clientes*) per client, '' where unknown. */
  readonly families: readonly string[];
  /** Every column of the table by its header, in sheet order. */
  readonly columns: readonly (NumericColumn | TextColumn)[];
  /** Which column plays which role. */
  readonly roles: ReadonlyMap<ColumnRole, number>;
  /** What a line above the table says of the currency of its amounts. */
  readonly currencyLine?: CurrencyLine;
}
