import { openBook, type Book } from '../support/book';
import { below, inputsOfClients, print, printRequest } from '../support/reports';
import { named, onSheet, notesCell, sheetsOf } from '../support/printed';

jest.setTimeout(120_000);

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

test('made anew in its place with other clients, notes travel with their clients and cells outside stay', async () => {
  await print(book, 'overview', inputsOfClients(40));
  const at = await notesCell(book, 'overview');
  const first = await onSheet(book, 'Informe de cartera', async (sheet, context) => {
    sheet.getRange(at).values = [['Llamar en enero']];
    sheet.getRange('AD3').values = [['mío']];
    sheet.getRange('B:B').format.columnWidth = 99;
    const client = sheet.getRange(at.replace('H', 'A'));
    client.load('values');
    await context.sync();
    return String(client.values[0]![0]);
  });
  const report = await print(book, 'overview', inputsOfClients(46));
  expect(report.sheets).toMatchObject([{ sheetName: 'Informe de cartera', how: 'anew', left: null }]);
  expect(report.sheets[0]!.findings.length).toBeGreaterThan(0);
  const dumped = await named(book, 'Informe de cartera');
  const row = Object.entries(dumped.cells).find(
    ([key, { value }]) => key.startsWith('H') && value === 'Llamar en enero',
  );
  expect(dumped.cells[row![0].replace('H', 'A')]?.value).toBe(first);
  expect(dumped.cells['AD3']?.value).toBe('mío');
  expect(dumped).toMatchObject({ lines: { 'columns 1': 99 } });
  expect(dumped.charts).toHaveLength(5);
  expect(sheetsOf(await book.dump()).filter(({ name }) => name.startsWith('Informe'))).toHaveLength(1);
});

test('a sheet that was deleted comes back', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => sheet.delete());
  expect((await print(book, 'matrices', inputsOfClients(20))).sheets).toMatchObject([
    { sheetName: 'Matrices de estrategia', how: 'new', left: null },
  ]);
});

test('renamed and moved to another place on its sheet by its owner, it is found and made anew there', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => {
    sheet.name = 'Reunión de marzo';
    sheet.getRange('1:3').insert('Down');
    sheet.getRange('A1').values = [['Para la reunión']];
  });
  const report = await print(book, 'matrices', inputsOfClients(26));
  expect(report.sheets).toMatchObject([{ sheetName: 'Reunión de marzo', how: 'anew' }]);
  const { cells } = await named(book, 'Reunión de marzo');
  expect(cells['A1']?.value).toBe('Para la reunión');
  expect(cells['A4']?.value).toBe('Matrices de estrategia');
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['has put rows into it', (sheet) => sheet.getRange('9:10').insert('Down')],
  ['has made a table of a part of it', (sheet) => sheet.tables.add('A8:C12', true)],
  ['has put rules on it', (sheet) => sheet.getRange('B3').conditionalFormats.add('DataBar')],
  ['has merged cells of it', (sheet) => sheet.getRange('A1:C1').merge()],
  [
    'has put a list of words into it',
    (sheet) => (sheet.getRange('B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
  ],
])('where its owner %s, it stays and a new sheet is made, which is said', async (_, change) => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => void change(sheet));
  const before = await named(book, 'Matrices de estrategia');
  expect((await print(book, 'matrices', inputsOfClients(20))).sheets).toMatchObject([
    { sheetName: 'Matrices de estrategia 2', how: 'new', left: 'Matrices de estrategia' },
  ]);
  expect(await named(book, 'Matrices de estrategia')).toEqual(before);
});

test('a longer report has rows put in below it, and what stands there moves down whole; undone, it is back', async () => {
  await print(book, 'overview', inputsOfClients(4));
  const at = await below(book, 'overview', (sheet, row) => {
    sheet.getRangeByIndexes(row + 1, 1, 1, 2).values = [['debajo', 7]];
    sheet.getRangeByIndexes(row + 2, 2, 1, 1).formulas = [[`=C${row + 2}*2`]];
    sheet.getRangeByIndexes(2, 30, 1, 1).formulas = [[`=C${row + 2}`]];
    sheet.tables.add(sheet.getRangeByIndexes(row + 5, 0, 3, 2), true);
    sheet.getRangeByIndexes(row + 10, 0, 1, 2).merge();
  });
  const before = await book.dump();
  const report = await print(book, 'overview', inputsOfClients(60));
  const [{ rowsInserted }] = report.sheets as [(typeof report.sheets)[number]];
  expect(report.sheets).toMatchObject([{ sheetName: 'Informe de cartera', how: 'anew', left: null }]);
  expect(rowsInserted).toBeGreaterThan(5);
  const { cells } = await named(book, 'Informe de cartera');
  const row = at + rowsInserted + 2;
  expect(cells[`B${row}`]?.value).toBe('debajo');
  expect(cells[`C${row + 1}`]).toMatchObject({ formula: `=C${row}*2`, value: 14 });
  expect(cells['AE3']).toMatchObject({ formula: `=C${row}`, value: 7 });
  // Made again, it needs no more rows.
  expect((await print(book, 'overview', inputsOfClients(60))).sheets).toMatchObject([{ how: 'anew', rowsInserted: 0 }]);
  await book.gateway.undoLastWrite();
  await book.gateway.undoLastWrite();
  expect(sheetsOf(await book.dump())).toEqual(sheetsOf(before));
});

test.each<[string, (sheet: Excel.Worksheet, row: number) => unknown]>([
  ['a table beside it', (sheet, row) => sheet.tables.add(sheet.getRangeByIndexes(row - 3, 30, 6, 2), true)],
  [
    'a merged area beside it',
    (sheet, row) => {
      sheet.getRangeByIndexes(row - 1, 30, 1, 1).values = [['a']];
      sheet.getRangeByIndexes(row - 1, 30, 2, 1).merge();
    },
  ],
  [
    'a list beside it',
    (sheet, row) => (sheet.getRangeByIndexes(row - 2, 40, 4, 1).values = [['a'], ['b'], ['c'], ['d']]),
  ],
  [
    'a chart beside it',
    (sheet, row) =>
      sheet.charts
        .add('Line', sheet.getRange('B8:B9'))
        .setPosition(sheet.getRangeByIndexes(row - 4, 40, 1, 1), sheet.getRangeByIndexes(row + 4, 44, 1, 1)),
  ],
])('where rows put in would tear %s apart, a new sheet is made, which is said', async (_, put) => {
  await print(book, 'overview', inputsOfClients(4));
  await below(book, 'overview', (sheet, row) => {
    sheet.getRangeByIndexes(row + 1, 1, 1, 1).values = [['debajo']];
    put(sheet, row);
  });
  const before = await named(book, 'Informe de cartera');
  const report = await print(book, 'overview', inputsOfClients(60));
  expect(report.sheets).toMatchObject([
    { sheetName: 'Informe de cartera 2', left: 'Informe de cartera', rowsInserted: 0 },
  ]);
  expect(await named(book, 'Informe de cartera')).toEqual(before);
});

test('notes written after they were read are not overwritten', async () => {
  await print(book, 'overview', inputsOfClients(20));
  const request = await printRequest(book, 'overview', inputsOfClients(20));
  const at = await notesCell(book, 'overview');
  await onSheet(book, 'Informe de cartera', (sheet) => {
    sheet.getRange(at).values = [['entretanto']];
  });
  const before = await book.dump();
  const refused = book.gateway.printSheets(request);
  await expect(refused).rejects.toMatchObject({ id: 'reportChanged', workbookUntouched: true });
  expect(await book.dump()).toEqual(before);
});

test('a protected sheet is not touched, and is named', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => sheet.protection.protect());
  const before = await book.dump();
  await expect(print(book, 'matrices', inputsOfClients(20))).rejects.toMatchObject({
    id: 'protectedSheet',
    params: { sheet: 'Matrices de estrategia' },
  });
  expect(await book.dump()).toEqual(before);
});

test('a filter that its owner has put over it is not written through unasked', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A8:B12'), 1, { filterOn: 'Custom', criterion1: '>1' });
  });
  const before = await book.dump();
  const inputs = inputsOfClients(20);
  await expect(print(book, 'matrices', inputs)).rejects.toMatchObject({ id: 'filtered', workbookUntouched: true });
  expect(await book.dump()).toEqual(before);
  const request = await printRequest(book, 'matrices', inputs);
  expect((await book.gateway.printSheets(request, { liftFilters: true })).sheets).toMatchObject([{ how: 'anew' }]);
});
