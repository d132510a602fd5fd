import { MAX_COLUMNS, MAX_ROWS } from '../../model/area';

/** A formula as Univer's calculation takes it: of its own, or the same as another one but for its place. */
export interface FormulaItem {
  readonly f: string;
  readonly si?: string;
  readonly x?: number;
  readonly y?: number;
}
type Sparse<T> = Readonly<Record<string, T | null | undefined>>;
/** Formulas by row and column. */
type FormulaRows = Sparse<Sparse<FormulaItem>>;
/** The same by workbook and sheet. */
export type FormulaUnits = Sparse<Sparse<FormulaRows>>;

/** Quoted texts, quoted sheet names, addresses of cells; names and functions, in whose middle no address begins. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])|[\p{L}\p{N}_.$\\]+/gu;

/**
 * A formula's text with its relative addresses as distances from its cell: equal for formulas that have been filled
 * from one another. Null where that cannot be said from the text: whole columns and rows, columns of tables.
 */
export function relativeText(formula: string, row: number, column: number): string | null {
  let text = '';
  let rest = '';
  let at = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const between = formula.slice(at, match.index);
    at = match.index + match[0].length;
    rest += between;
    text += between;
    const [token, fixedColumn, letters, fixedRow, digits] = match;
    if (letters === undefined && !/^["']/.test(token)) rest += token;
    if (letters === undefined || isBeyondSheet(letters, digits!)) text += token;
    else {
      rest += '\u0001';
      const toColumn = fixedColumn ? letters.toUpperCase() : numberOf(letters) - 1 - column;
      const toRow = fixedRow ? digits! : Number(digits) - 1 - row;
      text += `\u0001${fixedColumn}${toColumn},${fixedRow}${toRow}\u0001`;
    }
  }
  rest += formula.slice(at);
  if (/\[|@|(?:^|[^\u0001]):|:(?!\u0001)/.test(rest)) return null;
  return text + formula.slice(at);
}

/** No cell but a name: `YTD2024`. */
const isBeyondSheet = (letters: string, digits: string): boolean =>
  numberOf(letters) > MAX_COLUMNS || Number(digits) > MAX_ROWS;

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/**
 * Lets formulas that were filled from one another be parsed once: Univer parses each formula by itself, a millisecond
 * for a long one, and keeps 5,000 of them, but knows formulas that refer to a first one of their kind. The sheet's own
 * cells keep their texts; only what a calculation is handed is put this way.
 */
export class AlikeFormulas {
  /** What was read of the formulas of each sheet the last time, by cell. */
  private read = new Map<string, Map<number, Read>>();

  grouped(units: FormulaUnits): FormulaUnits {
    const before = this.read;
    this.read = new Map();
    return mapped(units, (sheets, unit) =>
      mapped(sheets, (rows, id) => {
        const read = new Map<number, Read>();
        this.read.set(`${unit} ${id}`, read);
        return alike(rows, before.get(`${unit} ${id}`), read);
      }),
    );
  }
}

/** A formula with its relative text; null where it has none. */
interface Read {
  readonly f: string;
  readonly text: string | null;
}

function alike(rows: FormulaRows, before: ReadonlyMap<number, Read> | undefined, read: Map<number, Read>): FormulaRows {
  const firsts = new Map<string, First>();
  return mapped(rows, (columns, r) =>
    mapped(columns, (item, c) => {
      // Univer knows already what the formula is like.
      if (item.si) return item;
      const [row, column] = [Number(r), Number(c)];
      const key = row * MAX_COLUMNS + column;
      const known = before?.get(key);
      const { text } = known?.f === item.f ? known : { text: relativeText(item.f, row, column) };
      read.set(key, { f: item.f, text });
      if (text === null) return item;
      const first = firsts.get(text);
      if (first) return { f: first.f, si: first.si, x: column - first.column, y: row - first.row };
      const si = `alike ${firsts.size}`;
      firsts.set(text, { row, column, f: item.f, si });
      return { f: item.f, si };
    }),
  );
}

interface First {
  readonly row: number;
  readonly column: number;
  readonly f: string;
  readonly si: string;
}

/** The same record with other entries; what is empty stays so. */
function mapped<T, R>(record: Sparse<T>, change: (entry: T, key: string) => R): Record<string, R | null> {
  const result: Record<string, R | null> = {};
  for (const key in record) {
    const entry = record[key];
    result[key] = entry === null || entry === undefined ? null : change(entry, key);
  }
  return result;
}
