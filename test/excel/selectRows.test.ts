import { fill, openBook, type Book, clientList, selectCells } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

test('rows are shown by selecting them', async () => {
  await fill(book, clientList(20));
  const { place } = await book.gateway.findClientTable();
  await book.gateway.selectRows(place, [9, 4, 5]);
  const at = await book.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(at).toBe('Sheet1!A5:G6');
  expect(await book.gateway.selectRows(place, [9, 4, 5])).toEqual({ selected: 2, first: 5, last: 6 });
  await expect(book.gateway.selectRows(place, [])).resolves.toBeNull();
});

test('rows that lie apart are selected together where Excel can: from ExcelApi 1.18 on', async () => {
  book.close();
  book = await openBook({ apiLevel: '1.18' });
  // The pinned client is older than that set: its method is put in as the newer client has it, over the same wire.
  const { RangeAreas } = Excel as unknown as { RangeAreas: { prototype: object } };
  const { invokeMethod } = (
    OfficeExtension as unknown as { BatchApiHelper: { invokeMethod(...given: unknown[]): void } }
  ).BatchApiHelper;
  Object.assign(RangeAreas.prototype, {
    select(this: object) {
      invokeMethod(this, 'Select', 1, [], 0, 0);
    },
  });
  await fill(book, clientList(20));
  const { place } = await book.gateway.findClientTable();
  expect(await book.gateway.selectRows(place, [9, 4, 5])).toEqual({ selected: 3, first: 5, last: 10 });
  const at = await book.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load('address');
    await context.sync();
    return ranges.address;
  });
  expect(at).toBe('Sheet1!A5:G6,Sheet1!A10:G10');
  // The cell that our own command made active tells nobody anything.
  expect(await book.gateway.activeRow(place, null)).toBeNull();
});

test('the row that the cursor is in is told: of the table and of what is written beside it, never what we have selected', async () => {
  await fill(book, clientList(8), { at: [3, 2] });
  await selectCells(book, 'D6');
  const { place } = await book.gateway.findClientTable();
  const at = async (address: string, beside: string | null = null): Promise<number | null> => {
    await selectCells(book, address);
    return book.gateway.activeRow(place, beside);
  };
  expect(await at('D6')).toBe(2);
  expect(await at('I12')).toBe(8);
  expect(await at('B6')).toBeNull();
  expect(await at('D13')).toBeNull();
  expect(await at('K6')).toBeNull();
  expect(await at('K6', 'Sheet1!J4:L12')).toBe(2);
  await book.gateway.selectRows(place, [4]);
  expect(await book.gateway.activeRow(place, null)).toBeNull();
  // The user's own click on that very cell counts again.
  expect(await at('C8')).toBe(4);
});
