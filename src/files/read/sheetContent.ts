import { cellAddress, columnLetters, MAX_COLUMNS, MAX_ROWS, type Area } from '../addresses';
import { FileProblem } from '../problems';
import { columnNumber } from '../xml/cellReference';
import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { decodeCellText } from '../xml/text';
import { readStringItem } from './sharedStrings';
import { isoToSerial } from './dates';

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

/** The cells of one sheet, as one pass over its part finds them. */
export interface SheetContent {
  readonly rows: ReadonlyMap<number, SheetRow>;
  /** Around every cell with a value or a formula; null if there is none. */
  readonly usedRange: Area | null;
  /** Rows and columns with a value or a formula in them, ascending. */
  readonly filledRows: readonly number[];
  readonly filledColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Points, of the rows that say a height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows whose height somebody has set: it does not follow what is in them. */
  readonly ownHeights: ReadonlySet<number>;
}

function readFormula(scanner: XmlScanner): StoredFormula {
  const kind = scanner.attribute('t');
  const range = scanner.attribute('ref');
  const group = scanner.attribute('si');
  return {
    text: readText(scanner),
    kind: kind === 'shared' || kind === 'array' || kind === 'dataTable' ? kind : 'normal',
    range,
    group,
  };
}

/** Text of the open element, up to its closing tag. */
function readText(scanner: XmlScanner): string {
  if (scanner.token === Token.Empty) return '';
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === Token.Text) text = text === '' ? scanner.text : text + scanner.text;
    else if (token === Token.Close) return text;
    else throw new XmlDamage(scanner.start);
  }
}

/** The very same list where it ascends already, as that of almost every file does. */
function ascending(rows: readonly number[]): readonly number[] {
  if (rows.every((row, k) => k === 0 || row > rows[k - 1]!)) return rows;
  return [...new Set(rows)].sort((a, b) => a - b);
}

function around(rows: readonly number[], columns: readonly number[]): Area | null {
  const [row, column] = [rows[0], columns[0]];
  if (row === undefined || column === undefined) return null;
  return { row, column, rowCount: rows.at(-1)! - row + 1, columnCount: columns.at(-1)! - column + 1 };
}

function cellValue(type: string, raw: string, strings: readonly string[], date1904: boolean): CellValue {
  switch (type) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'str':
      return decodeCellText(raw);
    case 'e':
      return raw;
    case 'd':
      return isoToSerial(raw, date1904) ?? raw;
    default: {
      const number = raw.trim() === '' ? NaN : Number(raw);
      return Number.isNaN(number) ? raw : number;
    }
  }
}

/**
 * Reads the sheet's part, with the workbook's shared strings and date system. Rows and cells may come in any order and
 * a row in pieces, as other programs write them; a cell that comes twice is read where both say the same or one is
 * empty. Throws XmlDamage; FileProblem `cellTwice` or `cellOutside`, with the sheet's name.
 */
export function readSheetContent(
  source: string,
  strings: readonly string[],
  date1904: boolean,
  sheet: string,
): SheetContent {
  const scanner = new XmlScanner(source, 'paired');
  const rows = new Map<number, SheetRow>();
  const hiddenRows: number[] = [];
  const rowHeights = new Map<number, number>();
  const ownHeights = new Set<number>();
  let isOwn = false;
  let height = NaN;
  let inData = false;
  let rowNumber = -1;
  let row: SheetRow | null = null;
  let column = -1;
  const filledRows: number[] = [];
  const isFilled = new Uint8Array(MAX_COLUMNS);
  let type = '';
  let style = 0;

  const mark = (): void => {
    if (filledRows[filledRows.length - 1] !== rowNumber) filledRows.push(rowNumber);
    isFilled[column] = 1;
  };
  const rowAttribute = (name: string, from: number, to: number): void => {
    if (name === 'r') rowNumber = Number(source.slice(from, to)) - 1;
    else if (name === 'hidden' && /^(1|true|on)$/.test(source.slice(from, to))) hiddenRows.push(-1);
    else if (name === 'customHeight') isOwn = /^(1|true|on)$/.test(source.slice(from, to));
    else if (name === 'ht') height = Number(source.slice(from, to));
  };
  const cellAttribute = (name: string, from: number, to: number): void => {
    if (name === 'r') column = columnNumber(source, from, to);
    else if (name === 's') style = Number(source.slice(from, to));
    else if (name === 't') type = source.slice(from, to);
  };

  for (;;) {
    const token = scanner.next();
    if (token === Token.End) {
      if (inData) throw new XmlDamage(scanner.end);
      break;
    }
    if (!inData) {
      if (token === Token.Open && scanner.is('sheetData')) inData = true;
      continue;
    }
    if (token === Token.Close) {
      if (scanner.is('sheetData')) {
        inData = false;
        break;
      }
      continue;
    }
    if (token !== Token.Open && token !== Token.Empty) continue;
    if (scanner.is('c')) {
      if (!row) throw new XmlDamage(scanner.start);
      column++;
      type = 'n';
      style = 0;
      scanner.eachAttribute(cellAttribute);
      if (column < 0) throw new XmlDamage(scanner.start);
      if (column >= MAX_COLUMNS) throw outside();
      if (style !== 0) row.styles[column] = style;
      if (token === Token.Empty) continue;
      if (row.values[column] !== undefined || row.formulas?.has(column)) readAgain(row);
      else readCell(row);
    } else if (scanner.is('row')) {
      rowNumber++;
      column = -1;
      const hiddenBefore = hiddenRows.length;
      height = NaN;
      isOwn = false;
      scanner.eachAttribute(rowAttribute);
      if (!Number.isInteger(rowNumber) || rowNumber < 0) throw new XmlDamage(scanner.start);
      if (rowNumber >= MAX_ROWS) throw outside();
      if (hiddenRows.length > hiddenBefore) hiddenRows[hiddenBefore] = rowNumber;
      if (height > 0) {
        rowHeights.set(rowNumber, height);
        if (isOwn) ownHeights.add(rowNumber);
      }
      row = rows.get(rowNumber) ?? { values: [], styles: [], formulas: null };
      rows.set(rowNumber, row);
    } else scanner.skip();
  }
  const rowsInOrder = ascending(filledRows);
  const filledColumns = Array.from(isFilled.keys()).filter((index) => isFilled[index] === 1);
  return {
    rows,
    usedRange: around(rowsInOrder, filledColumns),
    filledRows: rowsInOrder,
    filledColumns,
    hiddenRows,
    rowHeights,
    ownHeights,
  };

  function outside(): FileProblem {
    const cell = column < 0 ? `${rowNumber + 1}:${rowNumber + 1}` : `${columnLetters(column)}${rowNumber + 1}`;
    return new FileProblem('cellOutside', { sheet, cell });
  }

  /** A cell that was there before: what it says now must not be something else. */
  function readAgain(into: SheetRow): void {
    const value = into.values[column];
    const formula = into.formulas?.get(column);
    into.values[column] = undefined;
    into.formulas?.delete(column);
    readCell(into);
    const isEmpty = into.values[column] === undefined && !into.formulas?.has(column);
    const same = into.values[column] === value && into.formulas?.get(column)?.text === formula?.text;
    if (!isEmpty && !same) throw new FileProblem('cellTwice', { sheet, cell: cellAddress(rowNumber, column) });
    into.values[column] = value;
    if (formula) into.formulas!.set(column, formula);
  }

  function readCell(into: SheetRow): void {
    for (;;) {
      const token = scanner.next();
      if (token === Token.Close) return;
      if (token === Token.Text) continue;
      if (token === Token.End) throw new XmlDamage(scanner.end);
      if (scanner.is('v')) {
        const raw = readText(scanner);
        if (raw !== '' || type === 'str') {
          into.values[column] = cellValue(type, raw, strings, date1904);
          mark();
        }
      } else if (scanner.is('f')) {
        (into.formulas ??= new Map()).set(column, readFormula(scanner));
        mark();
      } else if (scanner.is('is')) {
        into.values[column] = readStringItem(scanner);
        mark();
      } else scanner.skip();
    }
  }
}
