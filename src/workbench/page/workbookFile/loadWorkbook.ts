import type { Area as FileArea, OpenedSheet, OpenedWorkbook } from '../../../files';
import { readCells, readFormulas } from '../../../files';
import type { Area, CellPatch, WorkbookModel } from '../../host';
import { RangeRef } from '../../host/model/workbook';
import { atOnce, type Steps } from '../slices';
import { stateOfChart } from '../keptChart';
import { putPage } from './pageSetup';
import { lookPatches, showLooks } from './fileLooks';
import { formatState, validationState } from './rules';

const area = ({ row, column, rowCount, columnCount }: FileArea): Area => ({
  row,
  column,
  rows: rowCount,
  columns: columnCount,
});
const ERROR = /^#(N\/A|VALUE!|DIV\/0!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!)$/;
/** Names that Excel keeps for itself (print areas, filters) are left to the file. */
const BUILT_IN = /^_xlnm\./i;

/**
 * Puts an opened file's sheets into an empty workbook: values, formulas, looks, widths and heights, tables, names,
 * merged areas, hidden rows and columns, protection. What it does not show (charts, comments …) is still in the file and
 * stays there when the workbook is saved.
 */
export async function loadWorkbook(book: WorkbookModel, file: OpenedWorkbook): Promise<void> {
  atOnce(loadSteps(book, file));
  await book.engine.settle(true);
}

/** The same in steps, up to the calculation of the formulas. */
export function* loadSteps(book: WorkbookModel, file: OpenedWorkbook): Steps<void> {
  const { engine } = book;
  const sheets = file.sheets.filter(({ kind }) => kind === 'worksheet');
  const first = engine.sheets()[0]!.id;
  const ids = sheets.map((sheet, index) => {
    if (index > 0) return engine.addSheet(sheet.name);
    engine.renameSheet(first, sheet.name);
    return first;
  });
  const looks = lookPatches(file);
  // Tables and names before formulas: the engine cannot calculate a reference to what it does not know yet.
  for (const [index, sheet] of sheets.entries()) yield* writeValues(book, sheet, ids[index]!, looks);
  sheets.forEach((sheet, index) => addTables(book, sheet, ids[index]!));
  for (const { name, refersTo, sheet, hidden } of file.names) {
    if (BUILT_IN.test(name)) continue;
    const owner = sheet === null ? null : (ids[sheets.findIndex((one) => one.name === sheet)] ?? null);
    engine.setName({
      id: `file-${book.nextSerial()}`,
      name,
      formula: refersTo,
      comment: '',
      hidden,
      sheet: owner,
    });
  }
  for (const [index, sheet] of sheets.entries()) {
    const id = ids[index]!;
    yield* writeFormulas(book, sheet, id);
    fitColumns(book, sheet, id);
    yield* showLooks(book, sheet, id, looks);
    for (const merge of sheet.mergedAreas) engine.merge(id, area(merge));
    hideColumns(book, sheet, id);
    for (const row of sheet.hiddenRows) engine.setLineHidden(id, { along: 'rows', start: row, count: 1 }, true);
    putPage(book, id, sheet, file);
    for (const chart of sheet.charts) book.stateOf(id).charts.push(stateOfChart(book, id, chart));
    const state = book.stateOf(id);
    state.conditionalFormats = sheet.conditionalFormats.map((rule) => formatState(rule, `file-${book.nextSerial()}`));
    state.validations = sheet.dataValidations.map(validationState);
    if (sheet.isProtected) book.stateOf(id).protection = { options: {}, password: null };
    if (sheet.visibility !== 'visible') engine.setSheetHidden(id, true);
    book.stateOf(id).veryHidden = sheet.visibility === 'veryHidden';
  }
  const visible = ids[sheets.findIndex(({ visibility }) => visibility === 'visible')] ?? first;
  engine.activate(visible);
}

/** Rows written in one step, and cells at most. */
const STEP_ROWS = 2000;
const STEP_CELLS = 200_000;

/** Blocks of an area, the last one first: the grid then grows once. */
function* blocksOf(areas: readonly FileArea[]): Generator<FileArea> {
  for (const area of [...areas].reverse()) {
    const step = Math.min(STEP_ROWS, Math.max(1, Math.floor(STEP_CELLS / area.columnCount)));
    for (let end = area.rowCount; end > 0; end -= step) {
      const from = Math.max(0, end - step);
      yield { ...area, row: area.row + from, rowCount: end - from };
    }
  }
}

function* writeValues(
  book: WorkbookModel,
  sheet: OpenedSheet,
  id: string,
  looks: readonly (CellPatch | undefined)[],
): Steps<void> {
  for (const block of blocksOf(sheet.cellAreas)) {
    yield;
    const patches = readCells(sheet, block).map((line, r) => {
      const styles = sheet.content.rows.get(block.row + r)?.styles;
      return line.map((value, c): CellPatch | undefined => {
        if (value === '') return undefined;
        const error = typeof value === 'string' && ERROR.test(value);
        return { cell: error ? { value, error } : { value }, ...looks[styles?.[block.column + c] ?? 0] };
      });
    });
    book.engine.write(id, block.row, block.column, patches);
  }
}

function* writeFormulas(book: WorkbookModel, sheet: OpenedSheet, id: string): Steps<void> {
  if (![...sheet.content.rows.values()].some(({ formulas }) => formulas !== null)) return;
  for (const area of sheet.cellAreas) {
    yield;
    const values = readCells(sheet, area);
    const patches = readFormulas(sheet, area).map((line, r) =>
      line.map((formula, c): CellPatch | undefined => {
        const value = values[r]?.[c] ?? '';
        if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return undefined;
        return { cell: { value: value === '' ? null : value, formula: formula.replaceAll(/_xl(fn|ws)\./g, '') } };
      }),
    );
    for (const { row, rowCount } of blocksOf([area])) {
      yield;
      book.engine.write(id, row, area.column, patches.slice(row - area.row, row - area.row + rowCount));
    }
  }
}

function addTables(book: WorkbookModel, sheet: OpenedSheet, id: string): void {
  for (const table of sheet.tables) {
    const added = book.tables.add(new RangeRef(book, id, area(table.range)), true, { name: table.name });
    added.showTotals = table.totalsRow;
    added.style = table.style ?? '';
  }
}

/** Columns beyond the used ones that are hidden too where the file hides them all: results go there. */
const COLUMNS_BESIDE = 100;

function hideColumns(book: WorkbookModel, sheet: OpenedSheet, id: string): void {
  const used = sheet.block?.area;
  const limit = (used ? used.column + used.columnCount : 0) + COLUMNS_BESIDE;
  for (const { from, to } of sheet.hiddenColumns) {
    const end = Math.min(to + 1, limit);
    if (end > from) book.engine.setLineHidden(id, { along: 'columns', start: from, count: end - from }, true);
  }
}

/** Rows that decide a column's width; more would not change it much. */
const LOOKED_AT = 200;

/** Makes columns as wide as their contents, within reason; where the file says a width, that one counts. */
function fitColumns(book: WorkbookModel, sheet: OpenedSheet, id: string): void {
  const used = sheet.block?.area;
  if (!used) return;
  const lines = readCells(sheet, { ...used, rowCount: Math.min(used.rowCount, LOOKED_AT) });
  for (let column = 0; column < used.columnCount; column++) {
    const longest = Math.max(...lines.map((line) => String(line[column] ?? '').length));
    const points = (Math.min(40, longest) * 7.5 + 8) * 0.75;
    if (points > book.engine.lineSize(id, 'columns', used.column + column))
      book.engine.setLineSize(id, { along: 'columns', start: used.column + column, count: 1 }, points);
  }
}
