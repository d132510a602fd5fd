import { areaAddress } from '../../../src/grid';
import { newWorkbook, openWorkbook, printSheet, readCells, readNumberFormats } from '../../../src/files';
import { blockOf } from '../../../src/sheet';
import { TOOL_IDS, toolSheets } from '../../../src/tools';
import { openBook } from '../support/book';
import { inputsOfClients, print } from '../support/reports';

jest.setTimeout(60_000);

describe.each(TOOL_IDS)('the sheet of %s', (tool) => {
  test.each(['es', 'en'] as const)('holds the same cells in Excel and in a file (%s)', async (language) => {
    const inputs = inputsOfClients(60);
    const [{ id, sheet }] = toolSheets(tool, inputs, language) as [ReturnType<typeof toolSheets>[number]];
    const printed = printSheet(newWorkbook([{ sheet: 'Clientes' }]), id, sheet);
    const file = openWorkbook(printed.bytes).sheet(printed.sheet);
    const block = blockOf(sheet);
    const book = await openBook();
    const { sheets } = await print(book, tool, inputs, language);
    expect(sheets[0]!.sheetName).toBe(printed.sheet);
    const seen = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem(printed.sheet).getRange(areaAddress(block));
      range.load('values,numberFormat');
      await context.sync();
      return { values: range.values as unknown[][], formats: range.numberFormat as unknown[][] };
    });
    book.close();
    const blank = (cell: unknown): unknown => cell ?? '';
    expect(seen.values).toEqual(readCells(file, block).map((line) => line.map(blank)));
    const formats = readNumberFormats(file, block);
    expect(seen.formats).toEqual(formats.map((line) => line.map((format) => format ?? 'General')));
    expect(seen.values.flat().filter((value) => value !== '').length).toBeGreaterThan(15);
  });
});
