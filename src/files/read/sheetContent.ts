import type { Area } from '../addresses';
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
  readonly hiddenRows: readonly number[];
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

/** Reads the sheet's part, with the workbook's shared strings and date system. Throws XmlDamage. */
export function readSheetContent(source: string, strings: readonly string[], date1904: boolean): SheetContent {
  const scanner = new XmlScanner(source);
  const rows = new Map<number, SheetRow>();
  const hiddenRows: number[] = [];
  let inData = false;
  let rowNumber = -1;
  let row: SheetRow | null = null;
  let column = -1;
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  let type = '';
  let style = 0;

  const mark = (): void => {
    if (rowNumber < top) top = rowNumber;
    if (rowNumber > bottom) bottom = rowNumber;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  const rowAttribute = (name: string, from: number, to: number): void => {
    if (name === 'r') rowNumber = Number(source.slice(from, to)) - 1;
    else if (name === 'hidden' && /^(1|true|on)$/.test(source.slice(from, to))) hiddenRows.push(-1);
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
      if (style !== 0) row.styles[column] = style;
      if (token === Token.Empty) continue;
      readCell(row);
    } else if (scanner.is('row')) {
      rowNumber++;
      column = -1;
      const hiddenBefore = hiddenRows.length;
      scanner.eachAttribute(rowAttribute);
      if (hiddenRows.length > hiddenBefore) hiddenRows[hiddenBefore] = rowNumber;
      row = rows.get(rowNumber) ?? { values: [], styles: [], formulas: null };
      rows.set(rowNumber, row);
    } else scanner.skip();
  }
  const usedRange: Area | null =
    bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  return { rows, usedRange, hiddenRows };

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
