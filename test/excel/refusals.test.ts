import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const write = async (choices: Parameters<typeof requestFor>[1] = {}) =>
  book.gateway.writeColumns(requestFor(await book.gateway.findClientTable(), choices));
const put = (address: string, value: unknown): Promise<void> =>
  book.run(async (_, sheet) => {
    sheet.getRange(address).values = [[value]];
  });

/** A refused command: its problem, after checking that it changed nothing. */
async function refused(command: () => Promise<unknown>): Promise<unknown> {
  const before = await book.dump();
  const problem = await command().then(
    () => null,
    (error: unknown) => error,
  );
  expect(await book.dump()).toEqual(before);
  return problem;
}

describe.each([{ table: true }, { table: false }])('a write is refused (table: $table)', ({ table }) => {
  beforeEach(() => fill(book, [HEADER, ...clientCells(12)], { table }));

  test('where a cell of the user’s is in the way, a formula that shows nothing included', async () => {
    await put('J7', '=IF(1=1,"","")');
    expect(await refused(write)).toMatchObject({ id: 'occupied', params: { address: 'J7' }, workbookUntouched: true });
  });

  test('where another table or merged cells are in the way', async () => {
    await book.run(async (_, sheet) => {
      sheet.getRange('K5:L6').merge();
    });
    expect(await refused(write)).toMatchObject({ id: 'mergedPlace', params: { address: 'K5:L6' } });
  });

  test('where the columns are hidden, and results would not be seen; with inserted columns and a new sheet as ways on', async () => {
    await book.run(async (_, sheet) => {
      sheet.getRange('J:J').columnHidden = true;
      sheet.getRange('L:M').columnHidden = true;
    });
    expect(await refused(write)).toMatchObject({ id: 'hiddenPlace', params: { address: 'J, L:M' } });
    const report = await write({ whenOccupied: 'insertColumns' });
    await book.run(async (context, sheet) => {
      const written = sheet.getRange(report.address.replace(/^.*!/, ''));
      written.load('columnHidden');
      await context.sync();
      expect(written.columnHidden).toBe(false);
    });
  });

  test('on a protected sheet, with a new sheet as the way on', async () => {
    await book.run(async (_, sheet) => sheet.protection.protect());
    expect(await refused(write)).toMatchObject({ id: 'protectedSheet', params: { sheet: 'Sheet1' } });
    const report = await write({ whenOccupied: 'newSheet' });
    expect(report.sheetName).toBe(table ? 'CEC Clientes' : 'CEC Sheet1');
    const again = await write();
    expect(again.replaced).toEqual(report.added);
    expect(again.sheetName).toBe(report.sheetName);
  });

  test('while a cell is being edited', async () => {
    const request = requestFor(await book.gateway.findClientTable());
    book.host.setEditMode(true);
    const problem = await book.gateway.writeColumns(request).catch((error: unknown) => error);
    book.host.setEditMode(false);
    expect(problem).toMatchObject({ id: 'editMode' });
  });

  test('when the clients are others than those that were read', async () => {
    const request = requestFor(await book.gateway.findClientTable());
    await put('A6', 'C999999');
    const problem = await refused(() => book.gateway.writeColumns(request));
    expect(problem).toMatchObject({ id: 'tableChanged', params: { address: 'A6' } });
  });

  test('when a figure is another than was read and the sheet is known to have changed', async () => {
    const request = requestFor(await book.gateway.findClientTable());
    await put('C5', 500_000);
    const problem = await refused(() => book.gateway.writeColumns({ ...request, recheck: true }));
    expect(problem).toMatchObject({ id: 'tableChanged', params: { address: 'C5' } });
    // What has changed elsewhere on the sheet stops nothing.
    const again = requestFor(await book.gateway.findClientTable());
    await put('Z40', 'mirar');
    await book.gateway.writeColumns({ ...again, recheck: true });
  });

  test.each([14, 15])('when a client was put below since it was read, in row %s', async (row) => {
    await classifyAndWrite(book);
    const request = requestFor(await book.gateway.findClientTable());
    await put(`A${row}`, 'C000900');
    const problem = await refused(() => book.gateway.writeColumns(request));
    // A table takes the row right below it in by itself: then it is the table that has changed.
    const address = table && row === 14 ? 'A1:G13' : `A${row}:G${row}`;
    expect(problem).toMatchObject({ id: 'tableChanged', params: { address } });
    // Once read, what the table does not take in is known, and does not stop the write.
    await write();
  });

  test('on another write, where the user filled a cell below ours', async () => {
    if (table) return;
    await classifyAndWrite(book);
    await book.run(async (_, sheet) => {
      sheet.getRangeByIndexes(13, 0, 1, HEADER.length).values = clientCells(1, 800);
      sheet.getRange('I14').values = [['mine']];
    });
    expect(await refused(write)).toMatchObject({ id: 'occupied', params: { address: 'I14' } });
  });
});

test('results that were moved down with their client are written over; those that are not its own are not', async () => {
  await fill(book, [HEADER, ...clientCells(12)]);
  const { columns } = await classifyAndWrite(book);
  const width = HEADER.length + columns.length;
  await book.run(async (context, sheet) => {
    const from = sheet.getRangeByIndexes(4, 0, 1, width);
    from.load('values');
    await context.sync();
    const to = sheet.getRangeByIndexes(13, 0, 1, width);
    to.numberFormat = [new Array<string>(width).fill('General')];
    to.values = from.values;
    from.clear('Contents');
    await context.sync();
  });
  const code = async (at: number): Promise<unknown> =>
    book.run(async (context, sheet) => {
      const cell = sheet.getRangeByIndexes(at, HEADER.length, 1, 1);
      cell.load('values');
      await context.sync();
      return cell.values[0]![0];
    });
  const moved = await code(13);
  await put('H14', 4444);
  expect(await refused(write)).toMatchObject({ id: 'occupied', params: { address: 'H14' } });
  await put('H14', moved);
  // What segments are called from now on does not matter: the columns hold the words of before.
  const aliases = { vital: 'Oro', promising: 'Plata', lacklustre: 'Bronce', dispensable: 'Hierro' };
  const renamed = await write({
    scheme: (scheme) => ({ ...scheme, segmentation: { ...scheme.segmentation, aliases } }),
  });
  expect(renamed).toMatchObject({ rows: 12, added: [] });
  expect([await code(4), await code(13)]).toEqual(['', moved]);
});

test('columns are put in where the user wants it, and what stood there moves with its formulas', async () => {
  await fill(book, [HEADER, ...clientCells(12)]);
  await put('J3', 5);
  await put('A20', '=J3*2');
  const report = await write({ whenOccupied: 'insertColumns' });
  const moved = await book.run(async (context, sheet) => {
    const [note, formula] = [sheet.getRange('J3').getOffsetRange(0, report.added.length), sheet.getRange('A20')];
    note.load('values');
    formula.load('values');
    await context.sync();
    return [note.values[0]![0], formula.values[0]![0]];
  });
  expect(moved).toEqual([5, 10]);
});

test('where the sheet ends, no columns can be inserted, and a new sheet takes them', async () => {
  const list = [HEADER, ...clientCells(4)];
  await fill(book, list, { at: [0, 16_384 - HEADER.length] });
  await book.run(async (_, sheet) => {
    sheet.getRangeByIndexes(0, 16_384 - HEADER.length, list.length, HEADER.length).select();
  });
  expect(await refused(write)).toMatchObject({ id: 'sheetEnd', workbookUntouched: true });
  expect(await refused(() => write({ whenOccupied: 'insertColumns' }))).toMatchObject({ id: 'sheetEnd' });
  expect((await write({ whenOccupied: 'newSheet' })).sheetName).toBe('CEC Sheet1');
});

test('another table in the way is told by its name', async () => {
  await fill(book, [HEADER, ...clientCells(12)]);
  await book.run(async (_, sheet) => {
    sheet.getRange('J5:K6').values = [
      ['a', 'b'],
      [1, 2],
    ];
    sheet.tables.add('J5:K6', true).name = 'Otra';
  });
  expect(await refused(write)).toMatchObject({ id: 'tablePlace', params: { table: 'Otra' } });
});

test('columns are not put in across another table', async () => {
  await fill(book, [HEADER, ...clientCells(12)]);
  await put('J3', 5);
  await book.run(async (_, sheet) => {
    sheet.getRange('F30:H32').values = [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.tables.add('F30:H32', true).name = 'Otra';
  });
  const problem = await refused(() => write({ whenOccupied: 'insertColumns' }));
  expect(problem).toMatchObject({ id: 'tornTable', params: { table: 'Otra' } });
});

describe('an undo is refused', () => {
  beforeEach(() => fill(book, [HEADER, ...clientCells(12)]));

  test('when a cell of ours was changed since', async () => {
    await classifyAndWrite(book);
    await put('K5', 'mine');
    const problem = await refused(() => book.gateway.undoLastWrite());
    expect(problem).toMatchObject({
      id: 'editedSince',
      params: { address: 'K5', what: 'writeColumns' },
      workbookUntouched: true,
    });
    expect(book.gateway.undoable()).not.toBeNull();
  });

  test('but not because the columns moved or the sheet was renamed', async () => {
    const move = (): Promise<void> =>
      book.run(async (_, sheet) => {
        sheet.getRange('A:A').insert('Right');
        sheet.getRange('1:2').insert('Down');
        sheet.name = 'Otra';
      });
    await classifyAndWrite(book);
    await move();
    await book.gateway.undoLastWrite();
    const undone = await book.dump();
    const other = await openBook();
    await fill(other, [HEADER, ...clientCells(12)]);
    await other.run(async (_, sheet) => {
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Otra';
    });
    expect(undone).toEqual(await other.dump());
    other.close();
  });

  test('of columns that were put in, when something else came into them', async () => {
    await put('J3', 5);
    await write({ whenOccupied: 'insertColumns' });
    await put('I40', 'mine');
    expect(await refused(() => book.gateway.undoLastWrite())).toMatchObject({
      id: 'editedSince',
      params: { address: 'I40' },
    });
  });
});

test('a write that cannot be taken back says so', async () => {
  await fill(book, [HEADER, ...clientCells(12)]);
  const request = requestFor(await book.gateway.findClientTable());
  const broken = Array.from({ length: 40 }, (_, i) => ({ atSync: i + 6, code: 'GeneralException' }));
  book.host.setOptions({ faults: { syncs: broken } });
  await expect(book.gateway.writeColumns(request)).rejects.toMatchObject({ workbookUntouched: false });
});

test('cancelling in the middle of the write restores everything', async () => {
  await fill(book, [HEADER, ...clientCells(12)], { table: true });
  const before = await book.dump();
  const request = requestFor(await book.gateway.findClientTable());
  const stop = new AbortController();
  const progress = ({ phase }: { phase: string }): void => {
    if (phase === 'writing') stop.abort();
  };
  await expect(book.gateway.writeColumns(request, { progress, signal: stop.signal })).rejects.toMatchObject({
    id: 'cancelled',
    workbookUntouched: true,
  });
  expect(await book.dump()).toEqual(before);
});
