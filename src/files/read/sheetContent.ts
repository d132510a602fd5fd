import { cellAddress, columnLetters, MAX_COLUMNS, MAX_ROWS, type Area } from '../addresses';
import { FileProblem } from '../problems';
import { columnNumber } from '../xml/cellReference';
import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { decodeCellText } from '../xml/text';
import { MOST_FORMATS, PlainCells } from './plainCells';
import { readStringItem } from './sharedStrings';
import type { SheetFacts } from './sheetFacts';
import type { CellValue, SheetRow, StoredFormula } from './sheetRow';
import { isoToSerial } from './dates';

export type { CellValue, SheetRow, StoredFormula } from './sheetRow';

/** The cells of one sheet, as one pass over its part finds them. */
export interface SheetContent extends SheetFacts {
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
  const plain = new PlainCells(source, strings);
  const { isFilled } = plain;
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
  let type = '';
  let style = 0;
  let highest = -1;
  let spans = false;

  const markRow = (): void => {
    if (filledRows[filledRows.length - 1] !== rowNumber) filledRows.push(rowNumber);
  };
  const mark = (): void => {
    markRow();
    isFilled[column] = 1;
  };
  const noteStyle = (index: number): void => {
    if (index > highest && index <= MOST_FORMATS) highest = index;
  };
  const readPlain = (into: SheetRow): void => {
    const { end, filled } = plain.read(scanner.end, column, into);
    column = plain.column;
    if (filled) markRow();
    scanner.pass(end);
  };
  const rowAttribute = (name: string, from: number, to: number): void => {
    if (name === 'r') rowNumber = Number(source.slice(from, to)) - 1;
    else if (name === 'hidden' && /^(1|true|on)$/.test(source.slice(from, to))) hiddenRows.push(-1);
    else if (name === 'customHeight') isOwn = /^(1|true|on)$/.test(source.slice(from, to));
    else if (name === 's') noteStyle(Number(source.slice(from, to)));
    else if (name === 'ht') height = Number(source.slice(from, to));
  };
  const columnAttribute = (name: string, from: number, to: number): void => {
    if (name === 'style') noteStyle(Number(source.slice(from, to)));
  };
  const cellAttribute = (name: string, from: number, to: number): void => {
    if (name === 'r') column = columnNumber(source, from, to);
    else if (name === 's') noteStyle((style = Number(source.slice(from, to))));
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
      else if (token !== Token.Text && token !== Token.Close && scanner.is('col'))
        scanner.eachAttribute(columnAttribute);
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
      if (token === Token.Open) {
        if (row.values[column] !== undefined || row.formulas?.has(column)) readAgain(row);
        else readCell(row);
      }
      readPlain(row);
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
      if (token === Token.Open) readPlain(row);
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
    highestFormat: Math.max(highest, plain.highestFormat),
    formulasSpanCells: spans,
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
        const formula = readFormula(scanner);
        if (formula.kind !== 'normal') spans = true;
        (into.formulas ??= new Map()).set(column, formula);
        mark();
      } else if (scanner.is('is')) {
        into.values[column] = readStringItem(scanner);
        mark();
      } else scanner.skip();
    }
  }
}
