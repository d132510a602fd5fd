import type { ColumnWidth, SheetEdit } from '../write/edits';
import type { CsvColumn } from './columnReader';
import type { CsvContent } from './readCsv';

/** How columns that were read as more than plain numbers and texts are shown: dates in the file's own order. */
const numberFormat = ({ kind, dates }: CsvColumn): string =>
  kind === 'date' ? (dates ?? 'yyyy-mm-dd') : { percent: '0.0%', currency: '#,##0.00' }[kind];

/** A sheet named after the file that holds a .csv's cells, with the formats its columns were read with. */
export function csvSheet({ cells, found }: Pick<CsvContent, 'cells' | 'found'>, fileName: string): SheetEdit {
  const columnStyles = Array.from({ length: cells[0]?.length ?? 0 }, (_, k) => {
    const column = found.columns.find((one) => one.column === k);
    return column && { numberFormat: numberFormat(column) };
  });
  return {
    sheet: sheetNameFrom(fileName),
    cells: [{ row: 0, column: 0, values: cells, columnStyles }],
    columnWidths: columnWidths(cells),
  };
}

/** What the columns' first rows need, within reason. */
function columnWidths(cells: CsvContent['cells']): ColumnWidth[] {
  const sampled = cells.slice(0, 200);
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, k) => {
    const longest = Math.max(...sampled.map((row) => String(row[k] ?? '').length));
    return { from: k, to: k, width: Math.min(40, Math.max(9, longest + 2)) };
  });
}

/** The file's name without folder and ending, as far as a sheet can be called so. */
function sheetNameFrom(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    base
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || 'CSV'
  );
}
