import type { CurrencyCells } from './currency';

export { columnLetters } from '../../grid';

/** A rectangle of merged cells, zero-based within the source block. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A block of raw cells, as Office.js `range.values` or a file reader gives them. */
export interface RawTable {
  /** Rows of cells: number, text, boolean, '' or null when empty; errors as their text (`#N/A`, `#¡VALOR!`). */
  readonly cells: readonly (readonly unknown[])[];
  /** Zero-based row of the sheet where the block begins. */
  readonly firstRow: number;
  /** Zero-based column of the sheet where the block begins. */
  readonly firstColumn: number;
  readonly merged?: readonly MergedArea[];
  /** Columns within the block in which formulas stand whose results the file does not hold. */
  readonly unsaved?: readonly number[];
  /** Hidden or filtered rows, zero-based within the block. */
  readonly hiddenRows?: readonly number[];
  /**
   * Cells whose number format is a percentage, by column of the block: 1 per row that has one. Columns without any are
   * left out, and so is everything where formats cannot be seen.
   */
  readonly percentCells?: ReadonlyMap<number, Uint8Array>;
  /** Which currency the cells show by their number formats; left out where formats cannot be seen. */
  readonly currencyCells?: CurrencyCells;
  /** Rows of cells right above the block, the nearest last, in its columns: what a title says of the amounts below it. */
  readonly above?: readonly (readonly unknown[])[];
}

/** Error values as Excel shows them in English and Spanish, without the opening ¡ ¿. */
const ERRORS: ReadonlySet<string> = new Set(
  (
    '#N/A #N/D #DIV/0! #VALUE! #VALOR! #REF! #NAME? #NOMBRE? #NUM! #NULL! #NULO! #SPILL! #DESBORDAMIENTO! #CALC! ' +
    '#BUSY! #OCUPADO! #GETTING_DATA #OBTENIENDO_DATOS #FIELD! #CAMPO! #BLOCKED! #BLOQUEADO! #CONNECT! #CONECTAR! ' +
    '#UNKNOWN! #DESCONOCIDO! #EXTERNAL! #EXTERNO! #PYTHON!'
  ).split(' '),
);

export type CellState = 'number' | 'text' | 'empty' | 'error' | 'boolean';

/** What a raw cell holds. A number that is not finite cannot come from a sheet and counts as an error. */
export function cellState(cell: unknown): CellState {
  if (typeof cell === 'number') return Number.isFinite(cell) ? 'number' : 'error';
  if (typeof cell === 'string') return textState(cell);
  if (cell === null || cell === undefined) return 'empty';
  return typeof cell === 'boolean' ? 'boolean' : 'text';
}

function textState(text: string): CellState {
  if (text === '') return 'empty';
  const first = text.charCodeAt(0);
  if (first === 35 /* # */ && ERRORS.has(text.trim().replace(/[¡¿]/g, '').toUpperCase())) return 'error';
  // Letters and digits decide at once; only text that opens with a blank or similar needs trimming.
  return first > 32 && first < 128 ? 'text' : text.trim() === '' ? 'empty' : 'text';
}

/** The text that a person would type for a cell: numbers without separators, dates as ISO, '' for empty and errors. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return textState(cell) === 'text' ? cell : '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return '';
}
