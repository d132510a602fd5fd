import { gridOf } from '../../../src/excel/print/cells';
import { propertiesOf } from '../../../src/excel/print/looks';
import { areaAddress } from '../../../src/grid';
import { blockOf, type Sheet } from '../../../src/sheet';
import { toolSheets } from '../../../src/tools';
import { openBook, type Book } from '../support/book';
import { inputsOfClients, printRequest } from '../support/reports';

jest.setTimeout(60_000);

/** How the cells of a sheet's block look, their number formats, and the heights of its rows. */
function seen(book: Book, name: string, sheet: Sheet): unknown {
  const { engine } = book.host.workbook;
  const { id } = engine.sheets().find((each) => each.name === name)!;
  const { row, column, rowCount, columnCount } = blockOf(sheet);
  return Array.from({ length: rowCount }, (_, r) => ({
    height: engine.lineSize(id, 'rows', row + r),
    looks: Array.from({ length: columnCount }, (__, c) => engine.style(id, row + r, column + c)),
  }));
}

/** The same, told cell by cell on a sheet beside. */
async function toldSingly(book: Book, name: string, sheet: Sheet): Promise<void> {
  const block = blockOf(sheet);
  await book.run(async (context) => {
    const made = context.workbook.worksheets.add(name);
    const range = made.getRange(areaAddress(block));
    const looks = Array.from({ length: block.rowCount }, () =>
      Array.from({ length: block.columnCount }, (): Excel.SettableCellProperties => ({})),
    );
    for (const cell of sheet.cells) looks[cell.row - block.row]![cell.column - block.column] = propertiesOf(cell);
    range.numberFormat = gridOf(sheet.cells, block).numberFormats as unknown[][];
    range.setCellProperties(looks);
    for (const { row, height } of sheet.heights) made.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    await context.sync();
  });
}

test.each(['policy', 'certainty'] as const)(
  'a long list of %s looks as if each cell had been told apart, made, made anew and taken back',
  async (tool) => {
    const inputs = inputsOfClients(700);
    const made = toolSheets(tool, inputs, 'es');
    const book = await openBook();
    const request = await printRequest(book, tool, inputs);
    const { sheets } = await book.gateway.printSheets(request);
    const before = new Map<string, unknown>();
    for (const [k, { sheet }] of made.entries()) {
      const name = sheets[k]!.sheetName;
      const found = seen(book, name, sheet);
      await toldSingly(book, `${k}`, sheet);
      expect(found).toEqual(seen(book, `${k}`, sheet));
    }
    // What somebody has marked in the middle of a list comes back with the rest.
    await book.run(async (context) => {
      const marked = context.workbook.worksheets.getItem(sheets[0]!.sheetName).getRange('B420:C421');
      marked.format.fill.color = '#FFEE00';
      marked.format.font.bold = true;
      marked.format.borders.getItem('EdgeTop').color = '#112233';
      await context.sync();
    });
    for (const [k, { sheet }] of made.entries()) {
      const name = sheets[k]!.sheetName;
      before.set(name, seen(book, name, sheet));
    }
    await book.gateway.printSheets(await printRequest(book, tool, inputs));
    await book.gateway.undoLastWrite();
    for (const [k, { sheet }] of made.entries()) {
      const name = sheets[k]!.sheetName;
      expect(seen(book, name, sheet)).toEqual(before.get(name));
    }
    book.close();
  },
);
