import type { ClientTable } from '../../src/excel';
import {
  clientCells,
  classifyAndWrite,
  fill,
  HEADER,
  openBook,
  requestFor,
  type Book,
  clientList,
  selectCells,
} from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

test('rows just below the table are told, its totals and what lies further down are not', async () => {
  await fill(book, clientList(8), { table: true });
  await book.run(async (_, sheet) => {
    sheet.tables.getItem('Clientes').showTotals = true;
    sheet.getRange('A12:G12').values = clientCells(1, 90);
    sheet.getRange('B14').values = [['Fuente: ERP']];
    sheet.getRange('A30:G30').values = clientCells(1, 91);
  });
  await selectCells(book, 'C4');
  expect((await book.gateway.findClientTable()).below).toEqual([
    { row: 11, cells: 7, last: 11 },
    { row: 13, cells: 1, last: 13 },
  ]);
});

test('a range is read with the rows that stand below it, written so, and remembered', async () => {
  await fill(book, clientList(8));
  await book.run(async (_, sheet) => {
    sheet.getRange('A11:G11').values = clientCells(1, 90);
  });
  const { place, below } = await book.gateway.findClientTable();
  expect(below).toEqual([{ row: 10, cells: 7, last: 10 }]);
  const wider = await book.gateway.readWithBelow(place, 11);
  expect(wider).toMatchObject({ place: { address: 'A1:G11' }, below: [] });
  await book.gateway.writeColumns(requestFor(wider));
  await selectCells(book, 'B2');
  expect((await book.gateway.findClientTable()).place.address).toBe('A1:G11');
});

describe('a list that goes on below a blank row', () => {
  beforeEach(async () => {
    await fill(book, clientList(20));
    await book.run(async (_, sheet) => {
      sheet.getRange('A23:G32').values = clientCells(10, 90);
    });
  });

  const takenIn = async (): Promise<ClientTable> => {
    const { place, below } = await book.gateway.findClientTable();
    expect(below.at(-1)).toEqual({ row: 25, cells: 7, last: 31 });
    return book.gateway.readWithBelow(place, 26);
  };

  test('is taken in to its end, not just as far as it was looked at, and is then the list', async () => {
    const wider = await takenIn();
    expect(wider).toMatchObject({ place: { address: 'A1:G32' }, below: [] });
    expect((await book.gateway.writeColumns(requestFor(wider))).rows).toBe(30);
    await book.run(async (_, sheet) => {
      sheet.getRange('A33:G33').values = clientCells(1, 200);
    });
    await selectCells(book, 'B2');
    expect((await book.gateway.findClientTable()).place.address).toBe('A1:G33');
  });

  test('grows also where it is read again before anything is written', async () => {
    await takenIn();
    await book.run(async (_, sheet) => {
      sheet.getRange('A33:G33').values = clientCells(1, 200);
    });
    expect((await book.gateway.findClientTable()).place).toMatchObject({ address: 'A1:G33', found: 'region' });
    await selectCells(book, 'A1:G11');
    expect((await book.gateway.findClientTable()).place).toMatchObject({ address: 'A1:G11', found: 'selection' });
  });

  test('ends where a table begins', async () => {
    await book.run(async (_, sheet) => {
      sheet.getRange('A30:G30').values = [HEADER];
      sheet.tables.add('A30:G32', true);
    });
    const { place, below } = await book.gateway.findClientTable();
    expect(below).toHaveLength(4);
    expect((await book.gateway.readWithBelow(place, 26)).place).toMatchObject({ address: 'A1:G29', tableId: null });
  });
});

describe('what stands below is no client of the list', () => {
  beforeEach(() => fill(book, clientList(8)));
  const below = async (): Promise<ClientTable['below']> => {
    await selectCells(book, 'B2');
    return (await book.gateway.findClientTable()).below;
  };

  test.each([
    { what: 'header', cells: [HEADER, ...clientCells(4, 90)], row: 11 },
    { what: 'header far down', cells: [HEADER, ...clientCells(4, 90)], row: 13 },
    { what: 'title and header', cells: [['Sur', '', '', '', '', '', ''], HEADER, ...clientCells(4, 90)], row: 10 },
    {
      what: 'header, and no numbers',
      cells: [HEADER, ...clientCells(4, 90).map((row) => row.map(() => 'x'))],
      row: 11,
    },
  ])('where it is a list with its own $what', async ({ cells, row }) => {
    await fill(book, cells, { at: [row, 0] });
    const rows = (await below()).filter(({ cells: count }) => count > 1);
    expect(rows).toEqual([]);
  });

  test('where it is an Excel table', async () => {
    await book.run(async (_, sheet) => {
      sheet.getRange('A12:G14').values = [HEADER.map((header) => `${header} 2`), ...clientCells(2, 90)];
      sheet.tables.add('A12:G14', true).showHeaders = false;
    });
    expect(await below()).toEqual([]);
  });

  test('where columns of ours stand beside it already', async () => {
    await fill(book, [HEADER, ...clientCells(12, 90)], { at: [11, 0] });
    await selectCells(book, 'A12');
    await classifyAndWrite(book, { columns: ['code'] });
    await book.run(async (_, sheet) => {
      sheet.getRange('A12:G12').clear('Contents');
    });
    const rows = await below();
    expect(rows).toEqual([]);
    expect(await classifyAndWrite(book, { columns: ['code'] })).toBeDefined();
  });

  test.each([{ number: '' }, { number: 'n/d' }])(
    'but a client with “$number” for its numbers is',
    async ({ number }) => {
      const unknown = ['C000090', 'Cliente 90', ...new Array<string>(5).fill(number)];
      await fill(book, [unknown, ...clientCells(2, 91)], { at: [10, 0] });
      expect((await below()).map(({ row }) => row)).toEqual([10, 11, 12]);
    },
  );
});
