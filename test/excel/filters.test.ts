import {
  clientCells,
  classifyAndWrite,
  fill,
  HEADER,
  openBook,
  removeColumns,
  requestFor,
  type Book,
} from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const CLIENTS = 30;
const list = [HEADER, ...clientCells(CLIENTS)];
/** Keeps some clients and hides others. */
const SOME = { filterOn: 'Custom', criterion1: '>200000' } as const;

type Criteria = Excel.FilterCriteria;
const where = [{ table: true }, { table: false }];

async function filtered(table: boolean, criteria: Criteria = SOME, column = 2): Promise<void> {
  await fill(book, list, { table });
  await book.run(async (_, sheet) => {
    if (table) sheet.tables.getItem('Clientes').columns.getItemAt(column).filter.apply(criteria);
    else sheet.autoFilter.apply(sheet.getRangeByIndexes(0, 0, list.length, HEADER.length), column, criteria);
  });
}

const hidden = (): Promise<number[]> =>
  book.run(async (context, sheet) => {
    const rows = list.map((_, row) => {
      const range = sheet.getRangeByIndexes(row, 0, 1, 1);
      range.load('rowHidden');
      return range;
    });
    await context.sync();
    return rows.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : []));
  });

const column = (at: number): Promise<unknown[]> =>
  book.run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(1, at, CLIENTS, 1);
    range.load('values');
    await context.sync();
    return range.values.flat();
  });

describe.each(where)('with a filter (table: $table)', ({ table }) => {
  test('nothing is written, nor undone, until the user has said that the filter is lifted for it', async () => {
    await fill(book, list, { table });
    const before = await book.dump();
    await classifyAndWrite(book);
    await book.run(async (_, sheet) => {
      if (table) sheet.tables.getItem('Clientes').columns.getItemAt(2).filter.apply(SOME);
      else sheet.autoFilter.apply(sheet.getRangeByIndexes(0, 0, list.length, HEADER.length), 2, SOME);
    });
    const hides = await hidden();
    const written = await book.dump();
    const name = table ? 'Clientes' : 'Sheet1';
    await expect(classifyAndWrite(book)).rejects.toMatchObject({ id: 'filtered', params: { name } });
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'filtered', params: { name } });
    expect(await book.dump()).toEqual(written);

    const undone = await book.gateway.undoLastWrite({ liftFilters: true });
    expect(undone).toMatchObject({ what: 'writeColumns', lifted: { name, set: true, same: true } });
    expect(await hidden()).toEqual(hides);
    await book.run(async (_, sheet) => {
      if (table) sheet.tables.getItem('Clientes').clearFilters();
      else sheet.autoFilter.remove();
    });
    expect(await book.dump()).toEqual(before);
  });

  test('columns go, and come back, only with the filter lifted', async () => {
    await filtered(table);
    const before = await book.dump();
    await book.gateway.writeColumns(requestFor(await book.gateway.findClientTable()), { liftFilters: true });
    const hides = await hidden();
    const written = await book.dump();
    const name = table ? 'Clientes' : 'Sheet1';
    await expect(removeColumns(book)).rejects.toMatchObject({ id: 'filtered', params: { name } });
    expect(await book.dump()).toEqual(written);
    const report = await removeColumns(book, { work: { liftFilters: true } });
    expect(report.lifted).toEqual({ name, set: true, same: true });
    expect(await column(HEADER.length)).toEqual(Array.from({ length: CLIENTS }, () => ''));
    expect(await hidden()).toEqual(hides);
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'filtered' });
    await book.gateway.undoLastWrite({ liftFilters: true });
    expect(await book.dump()).toEqual(written);
    await book.gateway.undoLastWrite({ liftFilters: true });
    expect(await book.dump()).toEqual(before);
  });

  test('columns for decisions and a list of words tell what became of the filter', async () => {
    await filtered(table);
    const read = await book.gateway.findClientTable();
    const [words, otherWord] = [['Vital', 'Insulso'], { title: 'Segmento', message: '¿Otro?' }];
    const lifted = { name: table ? 'Clientes' : 'Sheet1', set: true, same: true };
    const list = { table: read, headerRow: 0, column: 1, words, otherWord };
    expect(await book.gateway.offerList(list, { liftFilters: true })).toMatchObject({ why: null, lifted });
    const columns = { table: read, headerRow: 0, headers: ['Segmento acordado', 'Motivo'], segments: words, otherWord };
    expect(await book.gateway.addDecisionColumns(columns, { liftFilters: true })).toMatchObject({ lifted });
  });

  test('results stand beside their clients, and the filter is as it was', async () => {
    await filtered(table);
    const hides = await hidden();
    expect(hides.length).toBeGreaterThan(5);
    const request = requestFor(await book.gateway.findClientTable());
    const report = await book.gateway.writeColumns(request, { liftFilters: true });
    expect(report.lifted).toEqual({ name: table ? 'Clientes' : 'Sheet1', set: true, same: true });
    for (const [k, { cells }] of request.columns.entries()) expect(await column(HEADER.length + k)).toEqual(cells);
    expect(await hidden()).toEqual(hides);
    // Again, over columns that stand.
    const again = requestFor(await book.gateway.findClientTable(), { language: 'en' });
    await book.gateway.writeColumns(again, { liftFilters: true });
    for (const [k, { cells }] of again.columns.entries()) expect(await column(HEADER.length + k)).toEqual(cells);
    expect(await hidden()).toEqual(hides);
  });

  test('formulas are filled into hidden rows, too', async () => {
    await filtered(table);
    const request = requestFor(await book.gateway.findClientTable(), { output: 'plain', columns: ['code', 'segment'] });
    await book.gateway.writeColumns(request, { liftFilters: true });
    const code = request.columns.findIndex(({ column: id }) => id === 'code');
    expect(await column(HEADER.length + code)).toEqual(request.columns[code]!.cells);
  });

  test.each<[string, Criteria]>([
    ['the first ones', { filterOn: 'TopItems', criterion1: '5' }],
    ['a colour', { filterOn: 'CellColor', color: '#FF0000' }],
    ['an empty cell', { filterOn: 'Values', values: ['1000', ''] }],
    ['a boolean', { filterOn: 'Values', values: ['VERDADERO'] }],
    ['dates', { filterOn: 'Values', values: [{ date: '2024-05', specificity: 'Month' } as Excel.FilterDatetime] }],
  ])('what could not be set again as it was is not lifted: %s', async (_, criteria) => {
    await filtered(table, criteria);
    const before = await book.dump();
    const request = requestFor(await book.gateway.findClientTable());
    const refused = { id: 'filterKind', workbookUntouched: true };
    await expect(book.gateway.writeColumns(request, { liftFilters: true })).rejects.toMatchObject(refused);
    expect(await book.dump()).toEqual(before);
  });

  test.each<[string, Criteria]>([
    ['texts', { filterOn: 'Values', values: ['0', '2'] }],
    ['two comparisons', { filterOn: 'Custom', criterion1: '<2', criterion2: '>3', operator: 'Or' }],
  ])('what can be set again: %s', async (_, criteria) => {
    await filtered(table, criteria, 6);
    const before = await book.dump();
    const request = requestFor(await book.gateway.findClientTable());
    await book.gateway.writeColumns(request, { liftFilters: true });
    await book.gateway.undoLastWrite({ liftFilters: true });
    expect(await book.dump()).toEqual(before);
  });

  test('cells are converted through it only once it is lifted', async () => {
    await filtered(table);
    const read = await book.gateway.findClientTable();
    const cells = Array.from({ length: CLIENTS }, (_, i) => ({
      row: i + 1,
      column: 5,
      before: list[i + 1]![5],
      after: i,
    }));
    const before = await book.dump();
    await expect(book.gateway.convertCells({ table: read, cells })).rejects.toMatchObject({ id: 'filtered' });
    expect(await book.dump()).toEqual(before);
    const report = await book.gateway.convertCells({ table: read, cells }, { liftFilters: true });
    expect(report).toMatchObject({ differing: null, lifted: { set: true, same: true } });
    expect(await column(5)).toEqual(cells.map(({ after }) => after));
  });

  test('a new sheet is a way on without lifting anything', async () => {
    await filtered(table);
    const hides = await hidden();
    await book.run(async (_, sheet) => {
      sheet.getRange('I3').values = [['mine']];
    });
    const request = requestFor(await book.gateway.findClientTable(), { whenOccupied: 'newSheet' });
    expect(await book.gateway.writeColumns(request)).toMatchObject({ lifted: null, rows: CLIENTS });
    expect(await hidden()).toEqual(hides);
  });
});

test('columns put into a filtered list move its criteria along, and back', async () => {
  await fill(book, list);
  await book.run(async (_, sheet) => {
    const notes = sheet.getRangeByIndexes(0, HEADER.length + 1, list.length, 1);
    notes.values = list.map((_, row) => [row === 0 ? 'Nota' : row % 2 ? 'a' : 'b']);
    sheet.getRangeByIndexes(0, HEADER.length, list.length, 1).values = list.map((_, row) => [row === 0 ? '' : 'x']);
    const all = sheet.getRangeByIndexes(0, 0, list.length, HEADER.length + 2);
    sheet.autoFilter.apply(all, HEADER.length + 1, { filterOn: 'Values', values: ['b'] });
    sheet.getRangeByIndexes(0, 0, list.length, HEADER.length).select();
  });
  const before = await book.dump();
  const hides = await hidden();
  expect(hides).toHaveLength(CLIENTS / 2);
  const request = requestFor(await book.gateway.findClientTable(), { whenOccupied: 'insertColumns' });
  const report = await book.gateway.writeColumns(request, { liftFilters: true });
  expect(report.lifted).toMatchObject({ set: true, same: true });
  expect(await hidden()).toEqual(hides);
  await book.gateway.undoLastWrite({ liftFilters: true });
  expect(await book.dump()).toEqual(before);
});

test('a filter on our own column goes with it when the write is undone', async () => {
  await fill(book, list, { table: true });
  const before = await book.dump();
  const request = await classifyAndWrite(book);
  await book.run(async (_, sheet) => {
    const value = String(request.columns[0]!.cells[0]);
    sheet.tables.getItem('Clientes').columns.getItemAt(HEADER.length).filter.applyValuesFilter([value]);
  });
  await book.gateway.undoLastWrite({ liftFilters: true });
  expect(await book.dump()).toEqual(before);
});

test('a filtered table elsewhere is in nobody’s way unless it shares the rows', async () => {
  await fill(book, list);
  const other = (row: number, name: string): Promise<void> =>
    book.run(async (_, sheet) => {
      const range = sheet.getRangeByIndexes(row, 40, 4, 1);
      range.values = [['k'], [1], [2], [3]];
      const table = sheet.tables.add(range, true);
      table.name = name;
      table.columns.getItemAt(0).filter.applyCustomFilter('>1');
    });
  await other(60, 'Abajo');
  await classifyAndWrite(book);
  await other(2, 'Al_lado');
  await expect(classifyAndWrite(book)).rejects.toMatchObject({ id: 'filtered', params: { name: 'Al_lado' } });
});

test('rows hidden by a filter that Excel does not tell of: what went astray is seen, and taken back', async () => {
  await fill(book, list);
  await book.run(async (_, sheet) => {
    sheet.getRange('A5:A9').rowHidden = true;
    sheet.getRange('A22').rowHidden = true;
  });
  const state = book.host.workbook.stateOf(book.host.workbook.engine.activeSheet());
  state.filteredInPlace = { row: 1, column: 0, rows: CLIENTS, columns: 1 };
  const before = await book.dump();
  const request = requestFor(await book.gateway.findClientTable());
  const refused = { id: 'misplaced', workbookUntouched: true };
  await expect(book.gateway.writeColumns(request)).rejects.toMatchObject(refused);
  expect(await book.dump()).toEqual(before);
});

test('rows hidden by hand are written like others', async () => {
  await fill(book, list);
  await book.run(async (_, sheet) => {
    sheet.getRange('A5:A9').rowHidden = true;
  });
  const request = await classifyAndWrite(book);
  expect(await column(HEADER.length)).toEqual(request.columns[0]!.cells);
});
