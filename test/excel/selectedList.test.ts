import type { ListAt } from '../../src/excel';
import { carriedTo, clientList, fill, openBook, selectCells, type Book } from './support/book';

/** Any list of the workbook: the one that is selected, of two beside each other, of one column, of none. */
let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const IDS = [['Código'], ['C000001'], ['C000002'], ['C000009']];
const ORDERS = [
  ['Pedido', 'Código de cliente', 'Importe'],
  ['P1', 'C000002', 10],
  ['P2', 'C000001', 20],
];
/** What is taken with these cells selected. */
async function taken(address: string, at: ListAt | null = null) {
  await selectCells(book, address);
  const { table, column, lists } = await book.gateway.selectedList(at);
  return { at: table?.place.address ?? null, column, lists: lists.map((list) => list.address) };
}

describe('of two lists beside each other, one of a single column', () => {
  beforeEach(async () => {
    await fill(book, ORDERS);
    await fill(book, IDS, { at: [0, 4] });
  });

  test.each([
    ['E2', 'E1:E4', null],
    ['E1:E4', 'E1:E4', 0],
    ['E:E', 'E1:E4', 0],
    ['B2', 'A1:C3', null],
    ['B:B', 'A1:C3', 1],
    ['B1:B3', 'A1:C3', 1],
    ['A1:B3', 'A1:B3', null],
    ['H20', null, null],
    // A column between them that is empty says nothing.
    ['D1', null, null],
  ])('%s means %s', async (selected, at, column) => {
    expect(await taken(selected)).toEqual({ at, column, lists: ['A1:C3', 'E1:E4'] });
  });

  test('the other one is known by its first cells, and can be chosen', async () => {
    await selectCells(book, 'B2');
    const { lists } = await book.gateway.selectedList(null);
    expect(lists.map(({ first }) => first)).toEqual([['Pedido', 'Código de cliente', 'Importe'], ['Código']]);
    const { table } = await book.gateway.selectedList(lists[1]!);
    expect(table!.raw.cells).toEqual(IDS);
  });
});

test('a table of one column, and a list beside it', async () => {
  await fill(book, IDS, { table: true });
  await fill(book, ORDERS, { at: [2, 3] });
  expect(await taken('A3')).toEqual({ at: 'A1:A4', column: null, lists: ['A1:A4', 'D3:F5'] });
  expect(await taken('E4')).toEqual({ at: 'D3:F5', column: null, lists: ['A1:A4', 'D3:F5'] });
});

test('a title above a list, and an empty sheet', async () => {
  await fill(book, [['Pedidos de marzo']]);
  await fill(book, ORDERS, { at: [2, 0] });
  expect(await taken('A1')).toEqual({ at: null, column: null, lists: ['A3:C5'] });
  await book.run(async (_, sheet) => {
    sheet.getRange('A1:C5').clear();
  });
  expect(await taken('A1')).toEqual({ at: null, column: null, lists: [] });
});

describe('without room to the right', () => {
  beforeEach(async () => {
    await fill(book, IDS);
    await fill(book, clientList(3), { at: [0, 2] });
    await selectCells(book, 'A2');
  });
  const request = async () => carriedTo((await book.gateway.selectedList(null)).table!);

  test('it is refused, and columns are put in where the user wants them; Undo takes them out again', async () => {
    const before = await book.dump();
    await expect(book.gateway.carryColumns(await request())).rejects.toMatchObject({ id: 'occupied' });
    expect(await book.dump()).toEqual(before);
    const report = await book.gateway.carryColumns({ ...(await request()), whenOccupied: 'insertColumns' });
    expect(report).toMatchObject({ address: 'B1:C4', rows: 3 });
    const cells = await book.run(async (context, sheet) => {
      const range = sheet.getRange('A1:F2');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(cells).toEqual([
      ['Código', 'Código CEC', 'Segmento', '', 'Id cliente', 'Nombre'],
      ['C000001', 1111, 'Vital', '', 'C000001', 'Cliente 1'],
    ]);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
  });
});
