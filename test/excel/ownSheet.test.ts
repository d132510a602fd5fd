import { classifyAndWrite, clientCells, fill, HEADER, openBook, requestFor, type Book } from './support/book';

const SHEET = 'CEC Sheet1';

/** The cells of our sheet, header first. */
async function ownSheet(book: Book): Promise<unknown[][]> {
  let cells: unknown[][] = [];
  await book.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange(true);
    used.load('values');
    await context.sync();
    cells = used.values;
  });
  return cells;
}

const column = (cells: readonly (readonly unknown[])[], header: string): unknown[] => {
  const at = cells[0]!.indexOf(header);
  return cells.slice(1).map((row) => row[at]);
};

async function withNoteBeside(): Promise<Book> {
  const book = await openBook();
  await fill(book, [HEADER, ...clientCells(12)]);
  await book.run(async (_, sheet) => {
    sheet.getRange('I4').values = [['mine']];
  });
  return book;
}

describe('results on a sheet of their own', () => {
  let book: Book;
  beforeEach(async () => {
    book = await withNoteBeside();
  });
  afterEach(() => book.close());

  test('have id and name first, and one row for each client by priority', async () => {
    const { columns, priority } = await classifyAndWrite(book, { whenOccupied: 'newSheet' });
    const cells = await ownSheet(book);
    expect(cells[0]!.slice(0, 2)).toEqual([HEADER[0], HEADER[1]]);
    const names = new Map(clientCells(12).map((row) => [row[0], row[1]]));
    expect(new Set(column(cells, String(HEADER[0]))).size).toBe(12);
    for (const row of cells.slice(1)) expect(row[1]).toBe(names.get(row[0] as string));
    const ranks = column(cells, columns.find((each) => each.column === 'rank')!.header) as number[];
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    // Another order than the list's, and each result with its own client.
    expect([...priority!]).not.toEqual([...priority!].sort((a, b) => a - b));
    const code = columns.find((each) => each.column === 'code')!;
    const ids = clientCells(12).map((row) => row[0]);
    expect(column(cells, code.header)).toEqual(
      column(cells, String(HEADER[0])).map((id) => code.cells[ids.indexOf(id as string)]),
    );
  });

  test('are put in their new order where they stand, and undone to the old one', async () => {
    const before = await book.dump();
    await classifyAndWrite(book, { whenOccupied: 'newSheet' });
    const first = await ownSheet(book);
    const written = await book.dump();
    const last = first.at(-1)![0];
    const at = clientCells(12).findIndex((row) => row[0] === last);
    // The last client buys far more than any other.
    await book.run(async (_, sheet) => {
      sheet.getRange('A1').select();
      sheet.getRange(`C${at + 2}`).values = [[90_000_000]];
    });
    const changed = await book.dump();
    const request = requestFor(await book.gateway.findClientTable());
    const report = await book.gateway.writeColumns(request);
    expect(report).toMatchObject({ sheetName: SHEET, added: [], changed: { newClients: 0, gone: 0 } });
    const again = await ownSheet(book);
    expect(again[0]).toEqual(first[0]);
    expect(column(again, String(HEADER[0]))).not.toEqual(column(first, String(HEADER[0])));
    const ranks = column(again, request.columns.find((each) => each.column === 'rank')!.header) as number[];
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(changed);
    await book.run(async (_, sheet) => {
      sheet.getRange(`C${at + 2}`).values = [[clientCells(12)[at]![2]]];
    });
    expect(await ownSheet(book)).toEqual(first);
    await book.gateway.undoLastWrite();
    expect((await book.dump()).sheets).toEqual(before.sheets);
    expect(written).not.toEqual(before);
  });

  test('without a column of names carry the ids alone', async () => {
    const request = requestFor(await book.gateway.findClientTable(), { whenOccupied: 'newSheet' });
    await book.gateway.writeColumns({ ...request, name: null });
    expect((await ownSheet(book))[0]!.slice(0, 2)).toEqual([HEADER[0], request.columns[0]!.header]);
    // One that was written so before gets them right of its columns.
    await book.gateway.writeColumns(request);
    expect((await ownSheet(book))[0]!.at(-1)).toBe(HEADER[1]);
  });
});

test('ids are those of their column, also where it has no header of its own', async () => {
  const book = await openBook();
  // The names stand first, and nobody has headed the codes.
  const swap = ([id, name, ...rest]: readonly unknown[]): unknown[] => [name, id, ...rest];
  await fill(book, [['Nombre', '', ...HEADER.slice(2)], ...clientCells(12).map(swap)]);
  await book.run(async (_, sheet) => {
    sheet.getRange('I4').values = [['mine']];
  });
  await classifyAndWrite(book, { whenOccupied: 'newSheet' });
  const cells = await ownSheet(book);
  const ids = clientCells(12).map(([id]) => id);
  expect(new Set(cells.slice(1).map(([id]) => id))).toEqual(new Set(ids));
  book.close();
});
