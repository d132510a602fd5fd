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
