import { newWorkbook } from './patchWorkbook';
import { samplePurchases, sampleTable, type SampleOptions } from '../portfolio';
import { columnWidth, headerHeight, headerLines } from '../sheet';

/** The sample portfolio as a workbook: the same bytes' worth of clients for the same seed. */
export function sampleWorkbook(options: SampleOptions = {}): Uint8Array {
  const { sheetName, cells, formats, headerRow } = sampleTable(options);
  const headers = cells[headerRow]!.map(String);
  const clients = cells.slice(headerRow + 1);
  const widths = headers.map((header, k) => columnWidth(header, true, longestText(clients.map((row) => row[k]!))));
  const lines = Math.max(...headers.map((header) => headerLines(header, true)));
  return newWorkbook([
    {
      sheet: sheetName,
      cells: [
        { row: 0, column: 0, values: cells.slice(0, headerRow), style: { bold: true } },
        {
          row: headerRow,
          column: 0,
          values: [cells[headerRow]!],
          style: { bold: true, wrap: true, vertical: 'center' },
        },
        {
          row: headerRow + 1,
          column: 0,
          values: clients.map((row) => row.map((cell) => (cell === '' ? null : asError(cell)))),
          columnStyles: formats.map((numberFormat) => ({ numberFormat })),
        },
      ],
      columnWidths: widths.map((width, k) => ({ from: k, to: k, width })),
      rows: [{ from: headerRow, to: headerRow, height: headerHeight(lines) }],
      freeze: { rows: headerRow + 1, columns: 2 },
    },
  ]);
}

/** Characters that the cells of a column need, at least those of an amount; a total may be much longer. */
const longestText = (column: readonly (string | number)[]): number =>
  column.reduce<number>((most, cell) => Math.max(most, charactersOf(cell) + 2), 10);

/** A number with its thousands apart, without its decimals: of fractions and years they are few. */
function charactersOf(cell: string | number): number {
  if (typeof cell === 'string') return cell.length;
  const whole = String(Math.trunc(cell)).length;
  return whole + Math.floor((whole - 1) / 3);
}

function asError(cell: string | number): string | number | { error: '#N/A' } {
  return cell === '#N/A' ? { error: '#N/A' } : cell;
}

/** The purchases of the same seed's portfolio as a workbook, for `--purchases`. */
export function purchasesWorkbook(options: SampleOptions = {}): Uint8Array {
  const { sheetName, headers, rows, formats } = samplePurchases(options);
  return newWorkbook([
    {
      sheet: sheetName,
      cells: [
        { row: 0, column: 0, values: [headers], style: { bold: true } },
        {
          row: 1,
          column: 0,
          values: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
          columnStyles: formats.map((numberFormat) => ({ numberFormat })),
        },
      ],
      columnWidths: headers.map((_, k) => ({ from: k, to: k, width: 18 })),
      freeze: { rows: 1, columns: 0 },
    },
  ]);
}
