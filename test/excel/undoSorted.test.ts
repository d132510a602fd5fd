import { clientCells, classifyAndWrite, fill, HEADER, openBook, type Book } from './support/book';

const CLIENTS = 40;
let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

/** Sorts the clients by turnover, results and all; `change` does something else besides. */
async function sorted(columns: number, change: (sheet: Excel.Worksheet) => void = () => undefined): Promise<void> {
  await book.run(async (_, sheet) => {
    const body = sheet.getRangeByIndexes(1, 0, CLIENTS, HEADER.length + columns);
    body.sort.apply([{ key: 2, ascending: true }]);
    change(sheet);
  });
}
const values = (): Promise<unknown[][]> =>
  book.run(async (context, sheet) => {
    const used = sheet.getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values as unknown[][];
  });

describe.each([{ table: true }, { table: false }])(
  'a first write, undone after a sort (table: $table)',
  ({ table }) => {
    beforeEach(() => fill(book, [HEADER, ...clientCells(CLIENTS)], { table }));

    test('takes its columns away and leaves the clients as they are sorted', async () => {
      const { columns } = await classifyAndWrite(book);
      await sorted(columns.length);
      const before = await values();
      await book.gateway.undoLastWrite();
      expect(await values()).toEqual(before.map((line) => line.slice(0, HEADER.length)));
      expect(before[1]![2]).not.toBe(clientCells(1)[0]![2]);
    });

    test('is refused where a result was edited besides', async () => {
      const { columns } = await classifyAndWrite(book);
      await sorted(columns.length, (sheet) => {
        sheet.getCell(7, HEADER.length).values = [['mirar']];
      });
      const before = await book.dump();
      await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince' });
      expect(await book.dump()).toEqual(before);
    });

    test('is refused for a second write: the results of the first are another order’s', async () => {
      const { columns } = await classifyAndWrite(book);
      await classifyAndWrite(book, { language: 'en' });
      await sorted(columns.length);
      await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince' });
    });
  },
);
