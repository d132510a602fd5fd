import { areaAddress } from '../../../src/grid';
import { newWorkbook, openWorkbook, printSheet, readCells, readNumberFormats } from '../../../src/files';
import { blockOf } from '../../../src/sheet';
import { type Inputs, TOOL_IDS, toolSheets } from '../../../src/tools';
import { openBook } from '../support/book';
import { inputsOfClients, print } from '../support/reports';

jest.setTimeout(60_000);

/** The same clients with a contract each, of which every third has ended, and sales by product family: what only one tool reads. */
function withContracts(inputs: Inputs): Inputs {
  const { classification } = inputs;
  const { portfolio } = classification;
  const text = (header: string, of: (i: number) => string) => ({
    kind: 'text' as const,
    header,
    sourceColumn: portfolio.columns.length,
    values: portfolio.ids.map((_, i) => of(i)),
  });
  const family = (header: string, k: number) => ({
    kind: 'number' as const,
    header,
    sourceColumn: 100 + k,
    values: Float64Array.from(portfolio.ids, (_, i) => ((i + k) % 3 === 0 ? 0 : 150 + i)),
    reasons: new Uint8Array(portfolio.size),
  });
  const columns = [
    ...portfolio.columns,
    ...['Ventas equipos', 'Ventas redes', 'Ventas software'].map(family),
    text('Inicio de contrato', (i) => `${2017 + (i % 7)}-03-01`),
    text('Fin de contrato', (i) => (i % 3 === 0 ? `${2019 + (i % 6)}-05-15` : '')),
  ];
  return { ...inputs, classification: { ...classification, portfolio: { ...portfolio, columns } } };
}

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
    let filled = 0;
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
      filled += seen.values.flat().filter((value) => value !== '').length;
    }
    book.close();
    // These clients have no product families, and that sheet says so.
    expect(filled).toBeGreaterThan(tool === 'families' ? 10 : 80);
  });
});
