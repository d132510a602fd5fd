import { parameterNames } from '../../src/method';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, type Book } from './support/book';
import { cellsOf, CLIENTS, EVERY, put, shown, transposed, type CellDump } from './support/plainFormulas';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

describe.each([{ table: true }, { table: false }])('a write of plain formulas (table: $table)', ({ table }) => {
  beforeEach(() => fill(book, [HEADER, ...clientCells(CLIENTS)], { table }));

  test('is undone to the very workbook; refuses once a formula was edited', async () => {
    const before = await book.dump();
    await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    expect(await book.gateway.undoLastWrite()).toMatchObject({ parametersLeft: false });
    expect(await book.dump()).toEqual(before);
    await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await book.run(async (_, sheet) => {
      sheet.getRangeByIndexes(9, HEADER.length, 1, 1).formulas = [['=1+1']];
    });
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'editedSince',
      params: { address: 'H10' },
    });
  });

  test('where the numbers live follows the columns, also when a write is taken back after another scheme was saved', async () => {
    const homes = async (): Promise<string[]> => (await book.gateway.readState()).schemes.map(({ home }) => home);
    const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    expect(await homes()).toEqual(['sheet']);
    await classifyAndWrite(book, { columns: EVERY });
    expect(await homes()).toEqual(['settings']);
    const state = await book.gateway.readState();
    await book.gateway.saveState({
      state: { ...state, schemes: [...state.schemes, { ...scheme, id: 's2', name: 'Otro' }] },
    });
    expect(await homes()).toEqual(['settings', 'settings']);
    await book.gateway.undoLastWrite();
    expect(await homes()).toEqual(['sheet', 'settings']);
  });

  test.each([{ again: false }, { again: true }])(
    'is undone beside a parameters sheet that was edited, which stays and is used again (written again: $again)',
    async ({ again }) => {
      const sheetOf = async (): Promise<CellDump> => cellsOf(await book.dump(), 'Parámetros CEC');
      const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
      if (again) await classifyAndWrite(book, { output: 'plain', columns: EVERY });
      await put(book, parameterNames(scheme).scheme('shareCut'), 0.4);
      const sheet = await sheetOf();
      expect(await book.gateway.undoLastWrite()).toMatchObject({ parametersLeft: true });
      expect(await sheetOf()).toEqual(sheet);
      const formulas = Object.values(cellsOf(await book.dump(), 'Sheet1')).filter(({ formula }) => formula);
      expect(formulas.length > 0).toBe(again);
      // The write before it goes next.
      if (again) expect(await book.gateway.undoLastWrite()).toMatchObject({ parametersLeft: true });
      await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
        id: 'alreadyUndone',
      });
      const written = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
      const people = written.columns.slice(0, -3);
      expect(await shown(book, people.length)).toEqual(transposed(people));
      expect(Object.keys(await sheetOf())).toEqual(Object.keys(sheet));
    },
  );

  test('is not undone where the write had put other numbers on the sheet and one was edited since', async () => {
    const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    const other = (share: number) => (each: typeof scheme) => ({
      ...each,
      segmentation: { ...each.segmentation, shareCut: share },
    });
    await classifyAndWrite(book, { output: 'plain', columns: EVERY, scheme: other(0.3) });
    await put(book, parameterNames(scheme).scheme('shareCut'), 0.4);
    const stands = await book.dump();
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'parametersEdited',
    });
    expect(await book.dump()).toEqual(stands);
  });

  test('is not undone where a sheet laid out anew was edited: the former one would have to take its place', async () => {
    const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await classifyAndWrite(book, {
      output: 'plain',
      columns: EVERY,
      scheme: (each) => ({
        ...each,
        profiles: [{ ...each.profiles[0]!, weights: { values: [0.1, 0.3, 0.5, 0.1], validUntil: null } }],
      }),
    });
    await put(book, parameterNames(scheme).scheme('shareCut'), 0.4);
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'parametersEdited',
      params: { address: expect.stringMatching(/^'Parámetros CEC/) },
    });
  });

  test('is undone wherever its parameters sheet went, and leaves one that people wrote on', async () => {
    const before = await book.dump();
    const write = (): Promise<unknown> => classifyAndWrite(book, { output: 'plain', columns: ['code', 'segment'] });
    const onSheet = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
      book.run(async (context) => change(context.workbook.worksheets.getItem('Parámetros CEC')));
    await write();
    await onSheet((sheet) => (sheet.name = 'Mis límites'));
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
    await write();
    await onSheet((sheet) => (sheet.getRange('T3').values = [['mirar con Ana']]));
    await book.gateway.undoLastWrite();
    expect(cellsOf(await book.dump(), 'Parámetros CEC')['T3']).toMatchObject({ value: 'mirar con Ana' });
    await write();
    await onSheet((sheet) => void sheet.getRange('8:8').insert('Down'));
    expect(await book.gateway.undoLastWrite()).toMatchObject({ parametersLeft: true });
  });

  test('is undone after a column was put in between', async () => {
    await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await book.run(async (_, sheet) => {
      sheet.getRange('C:C').insert('Right');
    });
    await book.gateway.undoLastWrite();
    const cells = cellsOf(await book.dump(), 'Sheet1');
    expect(Object.values(cells).filter(({ formula }) => formula)).toEqual([]);
    expect((await book.gateway.readState()).bindings).toEqual([]);
  });
});

test.each(['Sheet1', 'Parámetros CEC'])('a write is not half taken back when %s was protected since', async (name) => {
  await fill(book, [HEADER, ...clientCells(5)]);
  await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  await book.run(async ({ workbook }) => workbook.worksheets.getItem(name).protection.protect());
  const before = await book.dump();
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
    id: 'protectedSheet',
    params: { sheet: name },
    workbookUntouched: true,
  });
  expect(await book.dump()).toEqual(before);
});

test('a rule that somebody took from the parameters sheet stays away when a write is taken back', async () => {
  await fill(book, [HEADER, ...clientCells(5)]);
  const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  await book.run(async ({ workbook }) => {
    workbook.names.getItem(parameterNames(scheme).scheme('missing')).getRange().dataValidation.clear();
  });
  const before = await book.dump();
  await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  expect(await book.dump()).not.toEqual(before);
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(before);
});
