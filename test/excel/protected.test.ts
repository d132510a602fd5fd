import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const list = [HEADER, ...clientCells(20)];
const protect = (): Promise<void> => book.run(async (_, sheet) => sheet.protection.protect());

describe.each([{ table: true }, { table: false }])('a protected sheet (table: $table)', ({ table }) => {
  test('is read, and written beside on a new sheet', async () => {
    await fill(book, list, { table });
    await protect();
    const read = await book.gateway.findClientTable();
    expect(read.raw.cells).toEqual(list);
    const before = await book.dump();
    const request = requestFor(read);
    await expect(book.gateway.writeColumns(request)).rejects.toMatchObject({ id: 'protectedSheet' });
    expect(await book.dump()).toEqual(before);
    const report = await book.gateway.writeColumns({ ...request, whenOccupied: 'newSheet' });
    expect(report).toMatchObject({ rows: 20, sheetName: expect.stringMatching(/^CEC /) });
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
  });

  test('with columns of ours is read again', async () => {
    await fill(book, list, { table });
    await classifyAndWrite(book);
    await protect();
    const read = await book.gateway.readBoundTable('b1');
    expect(read.raw.cells).toEqual(list);
    await expect(book.gateway.writeColumns(requestFor(read))).rejects.toMatchObject({ id: 'protectedSheet' });
  });
});

test('a protected structure is told apart, whatever would add a sheet', async () => {
  await fill(book, list);
  await book.run(async (context) => context.workbook.protection.protect());
  const before = await book.dump();
  const read = await book.gateway.findClientTable();
  const refused = { id: 'protectedBook', workbookUntouched: true };
  await expect(book.gateway.writeColumns(requestFor(read, { output: 'plain' }))).rejects.toMatchObject(refused);
  await protect();
  await expect(book.gateway.writeColumns(requestFor(read, { whenOccupied: 'newSheet' }))).rejects.toMatchObject(
    refused,
  );
  await book.run(async (_, sheet) => sheet.protection.unprotect());
  expect(await book.dump()).toEqual(before);
  // Values beside the table need no sheet.
  expect(await book.gateway.writeColumns(requestFor(read))).toMatchObject({ rows: 20 });
});
