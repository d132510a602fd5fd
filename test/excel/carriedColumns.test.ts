import { carriedTo, clientCells, fill, HEADER, openBook, type Book } from './support/book';

/** Code and segment beside another list: into empty cells, undone, and never over what somebody has put there. */
const clients = (): unknown[][] => [HEADER, ...clientCells(12)];
const cellsOf = (book: Book, address: string): Promise<unknown[][]> =>
  book.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load('values,numberFormat');
    await context.sync();
    return range.values;
  });

describe.each([true, false])('beside an Excel table: %s', (table) => {
  let book: Book;
  beforeEach(async () => {
    book = await openBook();
    await fill(book, clients(), { table });
  });
  afterEach(() => book.close());

  test('each row gets its own, unknown ones stay blank; undone to the very workbook', async () => {
    const before = await book.dump();
    const report = await book.gateway.carryColumns(carriedTo(await book.gateway.findClientTable()));
    expect(report).toMatchObject({ address: 'H1:I13', rows: 12, lifted: null });
    const cells = await cellsOf(book, 'H1:I13');
    expect(cells[0]).toEqual(['Código CEC', 'Segmento']);
    expect(cells[1]).toEqual([1111, 'Vital']);
    expect(cells[3]).toEqual(['', '']);
    expect(cells[12]).toEqual([1122, 'Vital']);
    expect(book.gateway.undoable()).toMatchObject({ what: 'carryColumns', address: 'H1:I13', rows: 12 });
    expect(await book.gateway.undoLastWrite()).toMatchObject({ what: 'carryColumns' });
    expect(await book.dump()).toEqual(before);
  });

  test('what stands in the way is named, and nothing is written', async () => {
    await book.run(async (_, sheet) => {
      sheet.getRange('I5').values = [['mío']];
    });
    const before = await book.dump();
    const request = carriedTo(await book.gateway.findClientTable());
    await expect(book.gateway.carryColumns(request)).rejects.toMatchObject({ id: 'occupied' });
    expect(await book.dump()).toEqual(before);
  });

  test('what they would touch is told from what is in their way, and columns that are put in leave one empty', async () => {
    const beside = table ? 'I5' : 'J5';
    await book.run(async (_, sheet) => {
      sheet.getRange(beside).values = [['suyo']];
    });
    const before = await book.dump();
    const request = carriedTo(await book.gateway.findClientTable());
    const id = table ? 'occupied' : 'touching';
    await expect(book.gateway.carryColumns(request)).rejects.toMatchObject({ id, params: { address: beside } });
    expect(await book.dump()).toEqual(before);
    const report = await book.gateway.carryColumns({ ...request, whenOccupied: 'insertColumns' });
    expect(report.address).toBe('H1:I13');
    expect((await cellsOf(book, table ? 'K5' : 'J5:L5')).flat()).toEqual(table ? ['suyo'] : ['', '', 'suyo']);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
  });

  test('a cell that somebody has changed since stops Undo', async () => {
    await book.gateway.carryColumns(carriedTo(await book.gateway.findClientTable()));
    await book.run(async (_, sheet) => {
      sheet.getRange('I4').values = [['Otro']];
    });
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ params: { address: 'I4' } });
    expect((await cellsOf(book, 'I4:I5')).flat()).toEqual(['Otro', 'Vital']);
  });
});

test('beside a list without a header every row is one of the list', async () => {
  const book = await openBook();
  await fill(book, [['C000001'], ['C000002'], ['C000003']]);
  const { table } = await book.gateway.selectedList(null);
  const column = { header: 'Segmento', numberFormat: 'General', cells: ['Vital', '', 'Insulso'] };
  const report = await book.gateway.carryColumns({ table: table!, headerRow: -1, columns: [column] });
  expect(report).toMatchObject({ address: 'B1:B3', rows: 3 });
  expect((await cellsOf(book, 'A1:B3')).map((row) => row[1])).toEqual(['Vital', '', 'Insulso']);
  book.close();
});
