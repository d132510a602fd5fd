import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const list = [HEADER, ...clientCells(20)];
const merge = (...addresses: string[]): Promise<void> =>
  book.run(async (_, sheet) => {
    for (const address of addresses) sheet.getRange(address).merge();
  });

test('an area merged from the left across the place of the results is seen', async () => {
  await fill(book, list, { at: [0, 1] });
  // It begins below the list and left of the columns, and reaches into them.
  await book.run(async (_, sheet) => {
    sheet.getRangeByIndexes(0, 1, list.length, HEADER.length).select();
  });
  const request = requestFor(await book.gateway.findClientTable());
  await merge('H21:J23');
  await expect(book.gateway.writeColumns(request)).rejects.toMatchObject({
    id: 'mergedPlace',
    params: { address: 'H21:J23' },
    workbookUntouched: true,
  });
});

test('a title merged from above into the list is read as such', async () => {
  await fill(book, list, { at: [3, 2] });
  await merge('A1:C3');
  const { raw } = await book.gateway.findClientTable();
  expect(raw.merged).toEqual([]);
  await book.run(async (_, sheet) => {
    sheet.getRange('A1:C3').unmerge();
    sheet.getRange('A9:C9').merge();
    sheet.getRange('C4').select();
  });
  const read = await book.gateway.findClientTable();
  expect(read.raw.merged).toEqual([{ row: 5, column: 0, rowCount: 1, columnCount: 1 }]);
});

test('more merged areas than Excel tells at once are asked in parts', async () => {
  await fill(book, list);
  await book.run(async (_, sheet) => {
    sheet.getRangeByIndexes(30, 0, 600, 1).values = Array.from({ length: 600 }, () => ['—']);
    for (let k = 0; k < 600; k++) sheet.getRangeByIndexes(30 + k, 0, 1, 2).merge();
    sheet.getRangeByIndexes(0, 0, 640, HEADER.length).select();
  });
  const table = await book.gateway.findClientTable();
  expect(table.raw.merged).toHaveLength(600);
});

test('they do not keep anybody from writing beside them', async () => {
  await fill(book, list);
  await book.run(async (_, sheet) => {
    for (let k = 0; k < 600; k++)
      sheet
        .getRangeByIndexes(0, 40 + 2 * (k % 30), 1, 2)
        .getOffsetRange(Math.floor(k / 30), 0)
        .merge();
  });
  await classifyAndWrite(book);
});
