import type { RequestOf } from '../../src/excel';
import { fill, openBook, type Book, type Cells } from './support/book';

const LIST: Cells = [
  ['Id', 'Facturación', 'Cuota'],
  ['C1', 1000, 0.2],
  ['C2', '12.450,75', '45 %'],
  ['C3', 3000, 'n/d'],
  ['C4', '2.800', 0.4],
];
const CONVERTED: readonly RequestOf<'convertCells'>['cells'][number][] = [
  { row: 2, column: 1, before: '12.450,75', after: 12450.75 },
  { row: 4, column: 1, before: '2.800', after: 2800 },
  { row: 2, column: 2, before: '45 %', after: 0.45, numberFormat: '0 %' },
];

const look = (book: Book, address: string): Promise<{ values: unknown[][]; numberFormat: unknown[][] }> =>
  book.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load('values,numberFormat');
    await context.sync();
    return { values: range.values, numberFormat: range.numberFormat };
  });

const convert = async (book: Book, cells = CONVERTED) =>
  book.gateway.convertCells({ table: await book.gateway.findClientTable(), cells });

describe.each([true, false])('converting the cells of a list (as a table: %s)', (table) => {
  let book: Book;
  beforeEach(async () => {
    book = await openBook();
    await fill(book, LIST, { table, at: [2, 1] });
    await book.run(async (_, sheet) => {
      // As imports leave it: the text is text because its cell is.
      sheet.getRange('C7').numberFormat = [['@']];
      sheet.getRange('C7').values = [['2.800']];
    });
  });
  afterEach(() => book.close());

  test('writes those cells and no others, and undo gives them back', async () => {
    const before = await book.dump();
    const report = await convert(book);
    expect(report).toEqual({
      sheetName: 'Sheet1',
      address: 'C5:D7',
      cells: 3,
      formulas: null,
      differing: null,
      lifted: null,
    });
    const { values, numberFormat } = await look(book, 'C4:D7');
    expect(values).toEqual([
      [1000, 0.2],
      [12450.75, 0.45],
      [3000, 'n/d'],
      [2800, 0.4],
    ]);
    // A number in a cell formatted as text would be text again as soon as somebody edits it.
    expect(numberFormat.map(([, share]) => share)).toEqual(['General', '0 %', 'General', 'General']);
    expect(numberFormat[3]![0]).toBe('General');
    expect(book.gateway.undoable()).toEqual({
      what: 'convertCells',
      address: 'C5:D7',
      sheetName: 'Sheet1',
      rows: 3,
      at: 1000,
      earlier: 0,
    });
    expect(await book.gateway.undoLastWrite()).toMatchObject({ what: 'convertCells', rows: 3 });
    expect(await book.dump()).toEqual(before);
    expect(book.gateway.undoable()).toBeNull();
  });

  test('is refused whole where a cell no longer holds what the user saw', async () => {
    const seen = await book.gateway.findClientTable();
    await book.run(async (_, sheet) => {
      sheet.getRange('D5').values = [['46 %']];
    });
    const before = await book.dump();
    await expect(book.gateway.convertCells({ table: seen, cells: CONVERTED })).rejects.toMatchObject({
      id: 'tableChanged',
      params: { address: 'D5' },
      workbookUntouched: true,
    });
    expect(await book.dump()).toEqual(before);
  });

  test('leaves formulas alone, and says so', async () => {
    await book.run(async (_, sheet) => {
      sheet.getRange('D5').formulas = [['="45 %"']];
    });
    expect(await convert(book)).toMatchObject({ cells: 2, formulas: { cells: 1, address: 'D5' } });
    expect(await convert(book, CONVERTED.slice(2))).toMatchObject({ cells: 0, address: '' });
    // Nothing was done, so there is nothing more to undo.
    expect(book.gateway.undoable()).toMatchObject({ earlier: 0 });
  });

  test('is not undone over what somebody has typed since', async () => {
    await convert(book);
    await book.run(async (_, sheet) => {
      sheet.getRange('C7').values = [[2900]];
    });
    const typed = await book.dump();
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'editedSince',
      params: { address: 'C7', what: 'convertCells' },
    });
    expect(await book.dump()).toEqual(typed);
  });
});

test('the cells of a table are found again after rows came above it', async () => {
  const book = await openBook();
  await fill(book, LIST, { table: true });
  const before = await look(book, 'A1:C5');
  await convert(book);
  await book.run(async (_, sheet) => {
    sheet.getRange('1:2').insert('Down');
  });
  await book.gateway.undoLastWrite();
  expect((await look(book, 'A3:C7')).values).toEqual(before.values);
  book.close();
});

test('several thousand scattered cells are few messages, and all of them come back', async () => {
  const book = await openBook();
  const rows = Array.from({ length: 3000 }, (_, i) => [`C${i}`, i % 2 ? i : `${i} €`, i]);
  await fill(book, [['Id', 'Facturación', 'N'], ...rows]);
  const cells = rows.flatMap(([, cell], i): RequestOf<'convertCells'>['cells'][number][] =>
    typeof cell === 'string' ? [{ row: 1 + i, column: 1, before: cell, after: i }] : [],
  );
  const table = await book.gateway.findClientTable();
  const sent = book.messages.length;
  expect(await book.gateway.convertCells({ table, cells })).toMatchObject({ cells: 1500 });
  const messages = book.messages.slice(sent).filter(({ calls }) => calls.length > 0);
  expect(new Set(messages.map(({ sync }) => sync)).size).toBeLessThanOrEqual(9);
  await book.gateway.undoLastWrite();
  expect((await look(book, 'A2:C3001')).values).toEqual(rows);
  book.close();
});
