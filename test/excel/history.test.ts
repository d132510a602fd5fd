import { openBook, type Book } from './support/book';
import { historyOf, remember, snapshotRequest } from './support/snapshots';

jest.setTimeout(60_000);

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const type = (sheet: string, address: string, value: unknown): Promise<void> =>
  book.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
  });

test('a snapshot goes to sheets of its own, the next below it, and each comes back as it was', async () => {
  const start = await book.dump();
  expect(await remember(book, '2026-06-30')).toMatchObject({ sheetName: 'Historial CEC', rows: 6 });
  const first = await book.dump();
  expect(await remember(book, '2026-09-30', 8)).toMatchObject({
    address: expect.stringMatching(/^A8:/) as string,
    rows: 8,
  });
  const { snapshots, damage } = await historyOf(book);
  expect(damage).toEqual([]);
  expect(snapshots.map(({ date, ids, scheme }) => [date, ids.length, scheme !== null])).toEqual([
    ['2026-06-30', 6, true],
    ['2026-09-30', 8, true],
  ]);
  expect(snapshots[0]!.ids[0]).toBe('C000001');
  expect(book.gateway.undoable()).toMatchObject({ what: 'appendRows' });
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(first);
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(start);
});

test('a sheet of that name that is another’s stays; ours is found wherever it is and whatever it is called', async () => {
  await book.run(async (context) => {
    context.workbook.worksheets.add('Historial CEC').getRange('A1').values = [['mine']];
  });
  expect(await remember(book, '2026-06-30')).toMatchObject({ sheetName: 'Historial CEC 2' });
  await book.run(async (context) => {
    context.workbook.worksheets.getItem('Historial CEC 2').name = 'Trimestres';
  });
  expect(await remember(book, '2026-09-30')).toMatchObject({ sheetName: 'Trimestres' });
  expect((await historyOf(book)).snapshots).toHaveLength(2);
});

test('what has changed between reading and writing is not written over', async () => {
  await remember(book, '2026-06-30');
  const request = await snapshotRequest(book, '2026-09-30');
  await type('Historial CEC', 'C9', 'mine');
  await expect(book.gateway.appendRows(request)).rejects.toMatchObject({
    id: 'historyChanged',
    params: { address: 'C9' },
    workbookUntouched: true,
  });
  await type('Historial CEC', 'C9', '');
  await type('Historial CEC', 'B1', 'Otra');
  await expect(book.gateway.appendRows(request)).rejects.toMatchObject({
    id: 'historyChanged',
    params: { address: 'B1' },
    workbookUntouched: true,
  });
});

test('a protected history is refused, and an edited snapshot is not undone', async () => {
  await remember(book, '2026-06-30');
  await type('Historial CEC', 'G3', 'Otro nombre');
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince', params: { address: 'G3' } });
  await book.run(async (context) => context.workbook.worksheets.getItem('Historial CEC').protection.protect());
  await expect(remember(book, '2026-09-30')).rejects.toMatchObject({ id: 'protectedSheet' });
});
