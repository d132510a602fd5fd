import { openWorkbook, sampleWorkbook } from '../../src/files';
import { sampleTable } from '../../src/portfolio';
import { columnWidth } from '../../src/sheet';

test.each(['es', 'en'] as const)('every header of the sample in %s is seen whole', (language) => {
  const { sheetName, cells, headerRow } = sampleTable({ clients: 5, language });
  const { columnWidths, rowHeights } = openWorkbook(sampleWorkbook({ clients: 5, language })).sheet(sheetName);
  const widthOf = (column: number): number =>
    columnWidths.find(({ from, to }) => from <= column && column <= to)?.width ?? 0;
  expect(cells[headerRow]!.filter((header, column) => widthOf(column) < columnWidth(String(header), true))).toEqual([]);
  expect(rowHeights.get(headerRow)).toBeGreaterThanOrEqual(30);
});

test('totals of many clients fit into their columns', () => {
  const options = { clients: 1000, language: 'es' } as const;
  const { sheetName, cells } = sampleTable(options);
  const { columnWidths } = openWorkbook(sampleWorkbook(options)).sheet(sheetName);
  const sums = cells.at(-1)!.flatMap((cell, column) => (typeof cell === 'number' ? [{ cell, column }] : []));
  expect(Math.max(...sums.map(({ cell }) => cell))).toBeGreaterThan(1e8);
  for (const { cell, column } of sums) {
    const { width } = columnWidths.find(({ from, to }) => from <= column && column <= to)!;
    expect(width).toBeGreaterThan(cell.toLocaleString('en', { maximumFractionDigits: 0 }).length + 1);
  }
});
