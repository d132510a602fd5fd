import { newWorkbook } from './patchWorkbook';
import { sampleTable, type SampleOptions } from '../portfolio';

/** The sample portfolio as a workbook: the same bytes' worth of clients for the same seed. */
export function sampleWorkbook(options: SampleOptions = {}): Uint8Array {
  const { sheetName, cells, formats, headerRow } = sampleTable(options);
  const widths = [10, 38, 12, 12, 15, 15, 11, 10, 10, 12, 12, 10];
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
          values: cells.slice(headerRow + 1).map((row) => row.map((cell) => (cell === '' ? null : asError(cell)))),
          columnStyles: formats.map((numberFormat) => ({ numberFormat })),
        },
      ],
      columnWidths: widths.map((width, k) => ({ from: k, to: k, width })),
      rows: [{ from: headerRow, to: headerRow, height: 30 }],
      freeze: { rows: headerRow + 1, columns: 2 },
    },
  ]);
}

function asError(cell: string | number): string | number | { error: '#N/A' } {
  return cell === '#N/A' ? { error: '#N/A' } : cell;
}
