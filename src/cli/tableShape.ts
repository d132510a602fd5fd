import type { Area } from '../files';
import type { NoTableReason } from '../locales';
import type { PortfolioReading } from '../portfolio';
import type { ClientFile } from './clientFile';

/**
 * Why a range with its results cannot become an Excel table: one header row of distinct names, clients without a gap,
 * no merged cells, no filter or other table in the way. A table of the result columns alone is never made: sorting it
 * would part results from their clients.
 */
export function whyNoTable({ area, workbook, table }: ClientFile, { layout }: PortfolioReading): NoTableReason | null {
  const [header, second] = layout.headerRows;
  const texts = layout.columns.map(({ sourceColumn }) => table.cells[header!]?.[sourceColumn]);
  const plain = layout.columns.every(
    ({ header: name, sourceColumn }, k) => texts[k] === name && sourceColumn === k && name.length <= 255,
  );
  const distinct = new Set(texts.map((text) => String(text).toLowerCase())).size === texts.length;
  if (header === undefined || second !== undefined || !plain || !distinct) return 'headers';
  const { clientRows } = layout;
  if (clientRows[0] !== header + 1 || clientRows.at(-1)! - clientRows[0]! !== clientRows.length - 1) return 'rows';
  const range: Area = { ...area, row: area.row + header, rowCount: clientRows.length + 1 };
  if (workbook?.sheet.mergedAreas.some((merged) => overlap(merged, range))) return 'merged';
  if (workbook?.sheet.tables.some((other) => overlap(other.range, range))) return 'filter';
  const { opened, sheet } = workbook ?? {};
  const filtered = opened?.names.some((name) => name.name === '_xlnm._FilterDatabase' && name.sheet === sheet?.name);
  return filtered ? 'filter' : null;
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
