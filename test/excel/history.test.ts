import { inputsOf } from '../tools/support';
import { clientCells, HEADER, openBook, type Book } from './support/book';
import { historyOf, quartersRequest, remember, snapshotRequest } from './support/snapshots';

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
  // Headers of two and three lines are whole.
  const height = await book.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Historial CEC').getRange('A1');
    format.load('rowHeight');
    await context.sync();
    return format.rowHeight;
  });
  expect(height).toBe(45);
  // The text of a scheme, thousands of letters in a line, is for the program: it made two blank pages.
  const printed = await book.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Historial CEC modelos');
    const [area, titles] = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
    area.load('address');
    titles.load('address');
    await context.sync();
    return [area.address, titles.address].map((address) => address.split('!')[1]);
  });
  expect(printed).toEqual(['A:D', '1:1']);
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

test('the scheme is kept in the same change as the snapshot, and goes with it', async () => {
  const { scheme } = inputsOf([HEADER, ...clientCells(6)] as (string | number)[][]).classification;
  const report = await book.gateway.appendRows({ ...(await snapshotRequest(book, '2026-06-30')), scheme });
  expect(report.workbook).toMatchObject({ schemes: [{ id: scheme.id }], activeSchemeId: scheme.id });
  expect(await book.gateway.readState()).toMatchObject({ schemes: [{ id: scheme.id }], activeSchemeId: scheme.id });
  await book.gateway.undoLastWrite();
  expect((await book.gateway.readState()).schemes).toEqual([]);
});

test('the quarters of a purchase list go below what stands in one step, leave known days alone, and come back as it was', async () => {
  await remember(book, '2025-06-30');
  const before = await book.dump();
  const report = await book.gateway.appendRows(await quartersRequest(book, true));
  expect(report).toMatchObject({
    sheetName: 'Historial CEC',
    rows: 12,
    address: expect.stringMatching(/^A8:/) as string,
  });
  const { snapshots, damage } = await historyOf(book);
  expect(damage).toEqual([]);
  expect(snapshots.map(({ date, kind, months }) => [date, kind, months])).toEqual([
    ['2025-03-31', 'backcast', 1.7],
    ['2025-06-30', 'taken', null],
    ['2025-09-30', 'backcast', 7.7],
  ]);
  expect(snapshots[0]!.note).toMatch(/se mantienen en su valor de hoy/);
  expect(snapshots[0]!.turnover[0]).toBe(1000);
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(before);
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
