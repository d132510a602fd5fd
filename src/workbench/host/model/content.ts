import { misplaced, visibleOnly } from './autoFilter';
import { MAX_COLUMNS, MAX_ROWS, cellCount, contains } from './area';
import type { Area } from './area';
import type { Cell, CellPatch } from '../engine/engine';
import { toEngineFormula, toUserFormula } from '../engine/structured';
import { HostError, invalidArgument } from '../protocol/errors';
import { readEntry } from './entry';
import { isNumberFormat, shownText } from './numberFormat';
import type { RangeRef } from './workbook';
import type { WorkbookModel } from './workbook';

type Grid = unknown[][];

/**
 * One property of every cell as rows of columns. Null when the range is whole rows or columns (cell-level properties
 * of an unbounded range are null) or holds more cells than a read may.
 */
function readGrid(
  range: RangeRef,
  pick: (cell: Cell | undefined, row: number, column: number) => unknown,
): Grid | null {
  const a = range.area;
  if (a.rows === MAX_ROWS || a.columns === MAX_COLUMNS || cellCount(a) > range.book.cellLimit) return null;
  const { engine } = range.book;
  const grid: Grid = new Array<unknown[]>(a.rows);
  for (let r = 0; r < a.rows; r++) {
    const line = new Array<unknown>(a.columns);
    for (let c = 0; c < a.columns; c++) {
      line[c] = pick(engine.cell(range.sheet, a.row + r, a.column + c), a.row + r, a.column + c);
    }
    grid[r] = line;
  }
  return grid;
}

export const readValues = (range: RangeRef): Grid | null => readGrid(range, (cell) => cell?.value ?? '');

export function readFormulas(range: RangeRef): Grid | null {
  return readGrid(range, (cell, row, column) =>
    cell?.formula === undefined
      ? (cell?.value ?? '')
      : toUserFormula(cell.formula, tableAt(range.book, range.sheet, row, column)),
  );
}

export function readText(range: RangeRef): Grid | null {
  const { engine } = range.book;
  return readGrid(range, (cell, row, column) =>
    cell ? shownText(cell.value, cell.quoted ? '@' : engine.numberFormat(range.sheet, row, column)) : '',
  );
}

export function valueType(cell: Cell | undefined): string {
  if (!cell || (cell.value === null && cell.formula === undefined)) return 'Empty';
  if (cell.error) return 'Error';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return typeof cell.value === 'number' ? 'Double' : 'String';
}

export const readValueTypes = (range: RangeRef): Grid | null => readGrid(range, valueType);

export const readNumberFormats = (range: RangeRef): Grid | null =>
  readGrid(range, (_, row, column) => range.book.engine.numberFormat(range.sheet, row, column));

function tableAt(book: WorkbookModel, sheet: string, row: number, column: number): string | null {
  const cell = { row, column, rows: 1, columns: 1 };
  return book.tables.on(sheet).find((table) => contains(table.area, cell))?.name ?? null;
}

/** A written array in the range's very shape; a single value stands for every cell. */
export function shaped(range: RangeRef, value: unknown, what: string): Grid {
  const a = range.area;
  if (a.rows === MAX_ROWS || a.columns === MAX_COLUMNS) {
    throw invalidArgument(`${what} of whole rows or columns cannot be set`);
  }
  if (!Array.isArray(value)) {
    const line = new Array<unknown>(a.columns).fill(value);
    return new Array<unknown[]>(a.rows).fill(line);
  }
  const grid = value as unknown[];
  if (grid.length !== a.rows || grid.some((line) => !Array.isArray(line) || line.length !== a.columns)) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${what} for ${a.rows} × ${a.columns} cells`,
    );
  }
  return grid as Grid;
}

/** Refuses changes to locked cells of a protected sheet. */
export function checkUnlocked(book: WorkbookModel, sheet: string, area: Area): void {
  const state = book.stateOf(sheet);
  if (state.protection && !state.unlocked.some((free) => contains(free, area))) throw new HostError('AccessDenied');
}

/** `range.values = …` and `range.formulas = …`: null leaves a cell, `''` empties it, the rest is read as if typed. */
export function writeValues(range: RangeRef, value: unknown, what = 'values'): void {
  const { book, sheet } = range;
  const { engine } = book;
  const a = range.area;
  const given = shaped(range, value, what);
  checkUnlocked(book, sheet, a);
  const grid = misplaced(book, sheet, a, given);
  const single = a.rows === 1 && a.columns === 1;
  const before = single ? engine.cell(sheet, a.row, a.column) : undefined;
  const tables = book.tables.all().map((table) => table.name);
  const patches = grid.map((line, r) =>
    line.map((entry, c): CellPatch | undefined => {
      if (entry === null || entry === undefined) return undefined;
      const standing = engine.numberFormat(sheet, a.row + r, a.column + c);
      const { cell, format } = readEntry(entry, standing);
      if (cell?.formula !== undefined)
        cell.formula = checkedFormula(range, cell.formula, { row: a.row + r, column: a.column + c }, tables);
      const fresh = format !== undefined && standing === 'General';
      return fresh ? { cell, style: { n: { pattern: format } } } : { cell };
    }),
  );
  if (patches.every((line) => line.every((patch) => patch === undefined))) return;
  engine.write(sheet, a.row, a.column, patches);
  const after = single ? engine.cell(sheet, a.row, a.column) : undefined;
  const details = single
    ? {
        valueBefore: before?.value ?? '',
        valueAfter: after?.value ?? '',
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      }
    : undefined;
  book.edited(sheet, { ...a }, 'ThisLocalAddin', details);
}

function checkedFormula(
  range: RangeRef,
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
  tables: string[],
): string {
  const { book, sheet } = range;
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.replaceAll('""', '"').length > 257))
    throw invalidArgument('a text in a formula has at most 255 characters');
  const asked = toEngineFormula(formula, tableAt(book, sheet, row, column), tables);
  if (!book.engine.soundFormula(asked)) throw invalidArgument(`${formula} is no formula`);
  return asked;
}

export function writeNumberFormats(range: RangeRef, value: unknown): void {
  const { book, sheet } = range;
  const a = range.area;
  const grid = shaped(range, value, 'numberFormat');
  checkFormatting(book, sheet);
  const known = new Map<unknown, CellPatch>();
  const patchOf = (format: unknown): CellPatch => {
    if (typeof format !== 'string' || !isNumberFormat(format))
      throw invalidArgument(`${String(format)} is no number format`);
    return { style: { n: format === 'General' || format === '' ? null : { pattern: format } } };
  };
  const patches = grid.map((line) =>
    line.map((format): CellPatch | undefined => {
      if (format === null || format === undefined) return undefined;
      const patch = known.get(format) ?? patchOf(format);
      known.set(format, patch);
      return patch;
    }),
  );
  book.engine.write(sheet, a.row, a.column, visibleOnly(book, sheet, a, patches));
}

/** Refuses formats on a protected sheet that does not allow them. */
export function checkFormatting(
  book: WorkbookModel,
  sheet: string,
  what: 'Cells' | 'Columns' | 'Rows' = 'Cells',
): void {
  const { protection } = book.stateOf(sheet);
  if (protection && !protection.options[`allowFormat${what}`]) throw new HostError('AccessDenied');
}
