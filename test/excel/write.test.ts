import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const small = (): unknown[][] => [HEADER, ...clientCells(91)];

/** Values of the first sheet's used range. */
const values = (): Promise<unknown[][]> =>
  book.run(async (context, sheet) => {
    const range = sheet.getUsedRange(true);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe.each([{ table: true }, { table: false }])('writing beside a list (table: $table)', ({ table }) => {
  test('puts header and cells of each column beside its clients, and nothing else changes', async () => {
    await fill(book, small(), { table });
    const request = await classifyAndWrite(book);
    const found = await values();
    const width = HEADER.length;
    expect(found[0]!.slice(width)).toEqual(request.columns.map(({ header }) => header));
    for (let i = 0; i < 91; i++) {
      expect(found[i + 1]!.slice(0, width)).toEqual(small()[i + 1]);
      expect(found[i + 1]!.slice(width)).toEqual(request.columns.map(({ cells }) => cells[i]));
    }
    expect(found[0]!.length).toBe(width + request.columns.length);
  });

  test('is found again and undone to the very workbook', async () => {
    await fill(book, small(), { table });
    const before = await book.dump();
    await classifyAndWrite(book);
    const what = { what: 'writeColumns', address: expect.any(String) as string, sheetName: 'Sheet1', rows: 91 };
    expect(book.gateway.undoable()).toEqual({ ...what, at: 1000, earlier: 0 });
    const after = await book.gateway.findClientTable();
    expect(after.raw.cells[0]!.length).toBe(HEADER.length);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
    expect(book.gateway.undoable()).toBeNull();
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'alreadyUndone' });
  });

  test('writes the same columns again and says what changed', async () => {
    await fill(book, small(), { table });
    const first = await classifyAndWrite(book);
    const before = await book.dump();
    const report = await book.gateway.writeColumns(requestFor(await book.gateway.findClientTable()));
    expect(report.replaced).toEqual(first.columns.map(({ column }) => column));
    expect(report.added).toEqual([]);
    expect(report.changed).toEqual({ code: 0, segment: 0, newClients: 0, gone: 0 });
    expect(await book.dump()).toEqual(before);
  });
});

test.each([false, true])('headers wrap only where those of the list do (%s)', async (wraps) => {
  await fill(book, small(), { table: false });
  await book.run(async (context, sheet) => {
    sheet.getRange('1:1').format.wrapText = wraps;
    await context.sync();
  });
  await classifyAndWrite(book);
  const formats = await book.run(async (context, sheet) => {
    const header = sheet.getUsedRange(true).getLastColumn().getCell(0, 0);
    header.load('format/wrapText');
    await context.sync();
    return header.format.wrapText;
  });
  expect(formats).toBe(wraps);
});

test('the written columns are shown wherever they have gone, and it is said when they are gone', async () => {
  await fill(book, small(), { table: false });
  const { columns } = await classifyAndWrite(book);
  const report = await book.gateway.findClientTable();
  const id = report.binding!.id;
  const selected = (): Promise<string> =>
    book.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
  await book.run(async (context, sheet) => {
    sheet.getRange('A:B').insert('Right');
    context.workbook.worksheets.add('Otra').activate();
    await context.sync();
  });
  await book.gateway.selectColumns(id, null);
  const first = HEADER.length + 2;
  const letter = (column: number): string => String.fromCharCode(65 + column);
  expect(await selected()).toBe(`Sheet1!${letter(first)}1:${letter(first + columns.length - 1)}92`);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('C:Z').delete('Left');
    await context.sync();
  });
  await expect(book.gateway.selectColumns(id, null)).rejects.toMatchObject({ id: 'columnsGone' });
});
