import { areaAddress, areaAround, areasOverlap, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from './addresses';
import type { OpenedSheet } from './openWorkbook';
import { FileProblem } from './problems';
import { shiftFormula } from './read/formulas';
import type { CellValue } from './read/sheetContent';
import { type CurrencyCells, CurrencyCollector, currencyOfFormat, isPercentFormat } from '../portfolio';

/** Above this, an area is no list of clients; its cells alone would fill the memory. */
const MOST_CELLS = 50_000_000;

/**
 * The area that a reading covers: the block that most cells stand in, or the given range; whole columns and rows are cut
 * to the end of that block (or of all cells, where they do not touch it). Throws FileProblem `emptySheet` when there is
 * nothing to read, `rangeTooLarge` for more cells than a list can have.
 */
export function areaToRead(sheet: OpenedSheet, range?: Area | string): Area {
  const area = existingArea(sheet, typeof range === 'string' ? parseArea(range) : range);
  if (area.rowCount * area.columnCount <= MOST_CELLS) return area;
  throw new FileProblem('rangeTooLarge', { sheet: sheet.name, range: areaAddress(area) });
}

function existingArea(sheet: OpenedSheet, area: Area | undefined): Area {
  const { usedRange, block } = sheet;
  if (!usedRange || !block) throw new FileProblem('emptySheet', { sheet: sheet.name });
  if (area === undefined) return block.area;
  if (area.rowCount < MAX_ROWS && area.columnCount < MAX_COLUMNS) return area;
  const used = areasOverlap(area, block.area) ? block.area : usedRange;
  // From the area's own corner to the end of what is used, as reading a whole column does in Excel.
  const around = areaAround(used, { ...used, row: 0, column: 0 });
  const rowCount = Math.min(area.row + area.rowCount, around.rowCount) - area.row;
  const columnCount = Math.min(area.column + area.columnCount, around.columnCount) - area.column;
  if (rowCount < 1 || columnCount < 1) throw new FileProblem('emptySheet', { sheet: sheet.name });
  return { ...area, rowCount, columnCount };
}

function readBy<T>(
  sheet: OpenedSheet,
  range: Area | string | undefined,
  empty: T,
  at: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  const { row, column, rowCount, columnCount } = areaToRead(sheet, range);
  // Rows that do not exist are one row: time and memory follow the cells that are there.
  const blank = new Array<T>(columnCount).fill(empty);
  return Array.from({ length: rowCount }, (_, i) => {
    if (!sheet.content.rows.has(row + i)) return blank;
    const cells = new Array<T>(columnCount).fill(empty);
    for (let j = 0; j < columnCount; j++) cells[j] = at(row + i, column + j);
    return cells;
  });
}

/**
 * Values of the range (default: the block that most cells stand in) as Office.js gives `range.values`: numbers, texts,
 * booleans, '' for empty, errors as '#N/A' …, dates as serial numbers, formulas by their last result.
 * Throws FileProblem `emptySheet`, `invalidRange`, `rangeTooLarge`, `damaged`.
 */
export function readCells(sheet: OpenedSheet, range?: Area | string): readonly (readonly CellValue[])[] {
  const { rows } = sheet.content;
  const { row, column, rowCount, columnCount } = areaToRead(sheet, range);
  // Rows that do not exist are one row: time and memory follow the cells that are there.
  const blank = new Array<CellValue>(columnCount).fill('');
  return Array.from({ length: rowCount }, (_, i) => {
    const values = rows.get(row + i)?.values;
    return values ? between(values, column, columnCount) : blank;
  });
}

/** Values of a row from a column on, '' for empty: the row itself where nothing of it is empty or left out. */
function between(values: readonly (CellValue | undefined)[], column: number, count: number): readonly CellValue[] {
  if (column === 0 && values.length === count && !values.includes(undefined)) return values as readonly CellValue[];
  const cells = new Array<CellValue>(count).fill('');
  for (let j = 0; j < count; j++) cells[j] = values[column + j] ?? '';
  return cells;
}

/** Like {@link readCells}, but formulas come as English text with '='; a shared formula reads as each cell's own. */
export function readFormulas(sheet: OpenedSheet, range?: Area | string): readonly (readonly CellValue[])[] {
  const { rows } = sheet.content;
  const shared = new Map<string, { row: number; column: number; text: string }>();
  for (const [row, { formulas }] of rows) {
    for (const [column, { kind, text, group }] of formulas ?? []) {
      if (kind === 'shared' && text !== '' && group !== undefined) shared.set(group, { row, column, text });
    }
  }
  return readBy<CellValue>(sheet, range, '', (row, column) => {
    const { values, formulas } = rows.get(row)!;
    const formula = formulas?.get(column);
    const value = values[column] ?? '';
    if (!formula || formula.kind === 'dataTable') return value;
    if (formula.text !== '') return `=${formula.text}`;
    const master = shared.get(formula.group ?? '');
    return master ? `=${shiftFormula(master.text, row - master.row, column - master.column)}` : value;
  });
}

/** Number format codes in English ('General', '0.00%' …) of the range's cells, as their own formats say. */
export function readNumberFormats(sheet: OpenedSheet, range?: Area | string): readonly (readonly string[])[] {
  const { rows } = sheet.content;
  const { numberFormats } = sheet.workbook;
  return readBy(
    sheet,
    range,
    'General',
    (row, column) => numberFormats[rows.get(row)!.styles[column] ?? 0] ?? 'General',
  );
}

/**
 * Cells of an area whose number format is a percentage, by zero-based column of the area: 1 per row that has one.
 * Columns without any are left out.
 */
export function percentCells(sheet: OpenedSheet, area: Area): Map<number, Uint8Array> {
  const percent = sheet.workbook.numberFormats.map(isPercentFormat);
  const found = new Map<number, Uint8Array>();
  if (!percent.includes(true)) return found;
  for (let i = 0; i < area.rowCount; i++) {
    const styles = sheet.content.rows.get(area.row + i)?.styles;
    if (!styles) continue;
    for (let j = 0; j < area.columnCount; j++) {
      if (!percent[styles[area.column + j] ?? 0]) continue;
      let cells = found.get(j);
      if (!cells) found.set(j, (cells = new Uint8Array(area.rowCount)));
      cells[i] = 1;
    }
  }
  return found;
}

/** Which currency the cells of an area show by their number format. */
export function currencyCells(sheet: OpenedSheet, area: Area): CurrencyCells {
  const shown = sheet.workbook.numberFormats.map(currencyOfFormat);
  const found = new CurrencyCollector(area.rowCount);
  if (shown.every((currency) => currency === null)) return found;
  for (let i = 0; i < area.rowCount; i++) {
    const styles = sheet.content.rows.get(area.row + i)?.styles;
    if (!styles) continue;
    for (let j = 0; j < area.columnCount; j++) {
      const currency = shown[styles[area.column + j] ?? 0] ?? null;
      if (currency !== null) found.see(i, j, currency);
    }
  }
  return found;
}
