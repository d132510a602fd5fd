import type { Area } from '../files';
import type { NoTableReason } from '../locales';
import type { PortfolioReading } from '../portfolio';
import type { ClientFile } from './clientFile';

/** Excel's limit for the name of a table's column. */
const MOST_LETTERS = 255;

/**
 * Why a range with its results cannot become an Excel table: one header row of distinct names, texts of up to 255
 * letters, clients without a gap, no merged cells, no filter or other table in the way. A table of the result columns alone is
 * never made: sorting it would part results from their clients.
 * @param added columns that go to the right of the range
 */
export function whyNoTable(
  { area, workbook, table }: ClientFile,
  { layout }: PortfolioReading,
  added: number,
): NoTableReason | null {
  const [header, second] = layout.headerRows;
  const texts = layout.columns.map(({ sourceColumn }) => table.cells[header!]?.[sourceColumn]);
  const plain = layout.columns.every(({ header: name, sourceColumn }, k) => texts[k] === name && sourceColumn === k);
  const distinct = new Set(texts.map((text) => String(text).toLowerCase())).size === texts.length;
  if (header === undefined || second !== undefined || !plain || !distinct) return 'headers';
  if (layout.columns.some(({ header: name }) => name.length > MOST_LETTERS)) return 'longHeader';
  // Excel keeps texts in a table's header; a formula there would be repaired away.
  const formulas = workbook?.sheet.content.rows.get(area.row + header)?.formulas;
  if (layout.columns.some(({ sourceColumn }) => formulas?.has(area.column + sourceColumn))) return 'headerFormula';
  const { clientRows } = layout;
  if (clientRows[0] !== header + 1 || clientRows.at(-1)! - clientRows[0]! !== clientRows.length - 1) return 'rows';
  const columnCount = layout.columns.length + added;
  const range: Area = { row: area.row + header, column: area.column, rowCount: clientRows.length + 1, columnCount };
  if (workbook?.sheet.mergedAreas.some((merged) => overlap(merged, range))) return 'merged';
  if (workbook?.sheet.tables.some((other) => overlap(other.range, range))) return 'filter';
  const filtered = workbook?.sheet.filteredArea;
  return filtered && overlap(filtered, range) ? 'filter' : null;
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
