import { areaAddress } from '../../../src/grid';
import { newWorkbook, openWorkbook, printSheet, readCells, readNumberFormats } from '../../../src/files';
import { blockOf } from '../../../src/sheet';
import { TOOL_IDS, toolSheets } from '../../../src/tools';
import { openBook } from '../support/book';
import { inputsOfClients, print, withContracts } from '../support/reports';

jest.setTimeout(60_000);

describe.each(TOOL_IDS)('the sheets of %s', (tool) => {
  test.each(['es', 'en'] as const)('hold the same cells in Excel and in a file (%s)', async (language) => {
    const sixty = inputsOfClients(60);
    const { scheme } = sixty.classification;
    const other = { ...scheme, id: 'other', segmentation: { ...scheme.segmentation, shareCut: 0.5 } };
    const inputs = { ...withContracts(sixty), schemes: [other] };
    const made = toolSheets(tool, inputs, language);
    let bytes = newWorkbook([{ sheet: 'Clientes' }]);
    const names = made.map(({ id, sheet }) => {
      const printed = printSheet(bytes, id, sheet);
      bytes = printed.bytes;
      return printed.sheet;
    });
    const file = openWorkbook(bytes);
    const book = await openBook();
    const { sheets } = await print(book, tool, inputs, language);
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(names);
    for (const [k, { sheet }] of made.entries()) {
      const name = names[k]!;
      const block = blockOf(sheet);
      const seen = await book.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(areaAddress(block));
        range.load('values,numberFormat');
        await context.sync();
        return { values: range.values as unknown[][], formats: range.numberFormat as unknown[][] };
      });
      const blank = (cell: unknown): unknown => cell ?? '';
      expect(seen.values).toEqual(readCells(file.sheet(name), block).map((line) => line.map(blank)));
      const formats = readNumberFormats(file.sheet(name), block);
      expect(seen.formats).toEqual(formats.map((line) => line.map((format) => format ?? 'General')));
      // Nothing was left out on both ways.
      const filled = seen.values.flat().filter((value) => value !== '').length;
      expect(filled).toBe(sheet.cells.filter(({ value }) => value !== '').length);
    }
    book.close();
  });
});
