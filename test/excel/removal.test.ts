import { parameterNames } from '../../src/method';
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

const clients = (count = 8): unknown[][] => [HEADER, ...clientCells(count)];

/** A row among the clients that is none of them. */
const withSubtotal = (): unknown[][] => [
  ...clients(3),
  ['Subtotal', '', 400_000, '', '', '', ''],
  ...clientCells(3, 20),
];

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const put = (address: string, value: unknown): Promise<void> =>
  book.run(async (_, sheet) => {
    sheet.getRange(address).values = [[value]];
  });

async function valuesOf(address: string): Promise<unknown[][]> {
  return book.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

/** Addresses of a dumped sheet's cells with something in them. */
const filled = (sheet: Record<string, unknown>): string[] =>
  Object.entries(sheet['cells'] as Record<string, object>).flatMap(([address, cell]) =>
    'value' in cell || 'formula' in cell ? [address] : [],
  );

const tableRange = (): Promise<string> =>
  book.run(async (context, sheet) => {
    const range = sheet.tables.getItem('Clientes').getRange();
    range.load('address');
    await context.sync();
    return range.address;
  });

describe.each([true, false])('columns beside a client table (an Excel table: %s)', (table) => {
  const style = async (): Promise<void> =>
    book.run(async (_, sheet) => {
      const header = sheet.getRange('A1:G1').format;
      header.fill.color = '#DDEEFF';
      header.font.bold = true;
      header.font.color = '#112233';
      header.wrapText = true;
    });

  test('go with their looks, names and binding, and only the widths of their columns tell of them', async () => {
    await fill(book, clients(), { table });
    await style();
    const before = await book.dump();
    await classifyAndWrite(book);
    const report = await removeColumns(book);
    expect(report).toMatchObject({
      address: 'H1:R9',
      rows: 8,
      asks: null,
      kept: 0,
      emptySheet: null,
      parametersIdle: false,
    });
    expect(report.workbook.bindings).toEqual([]);
    const after = await book.dump();
    expect(after['names']).toEqual(before['names']);
    expect(after['tables']).toEqual(before['tables']);
    const [was, is] = [before, after].map((dump) => (dump['sheets'] as Record<string, unknown>[])[0]!);
    expect(is!['conditionalFormats']).toEqual(was!['conditionalFormats']);
    expect(filled(is!)).toEqual(filled(was!));
    const look = await book.run(async (context, sheet) => {
      const { format } = sheet.getRange('H1:R1');
      format.load('wrapText');
      format.fill.load('color');
      format.font.load('bold,color');
      await context.sync();
      return [format.fill.color, format.font.bold, format.font.color, format.wrapText];
    });
    expect(look).toEqual(['#FFFFFF', false, '#000000', false]);
    expect(Object.keys(after['settings'] as object)).toEqual(['cec4444.state']);
    // The next reading knows nothing of them, and the next write begins anew.
    const read = await book.gateway.findClientTable();
    expect(read.binding).toBeNull();
    expect(read.raw.cells[0]).toEqual(HEADER);
    await classifyAndWrite(book);
    expect(await valuesOf('H1')).toEqual([['Código CEC']]);
  });

  test('come back with Undo, and the write before them can be undone after it', async () => {
    await fill(book, clients(), { table });
    await style();
    const empty = await book.dump();
    await classifyAndWrite(book);
    const written = await book.dump();
    await removeColumns(book);
    expect(book.gateway.undoable()).toMatchObject({ what: 'removeColumns', address: 'H1:R9', rows: 8, earlier: 1 });
    expect(await book.gateway.undoLastWrite()).toMatchObject({ what: 'removeColumns', differing: null });
    expect(await book.dump()).toEqual(written);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(empty);
  });

  test('that somebody has edited are asked about first: how many cells, and the first of them', async () => {
    await fill(book, clients(), { table });
    await classifyAndWrite(book);
    await put('I5', 'de Ana');
    await put('H7', 'mío');
    // Nothing is lost with a cell that somebody has emptied, nor with a header.
    await put('J4', '');
    await put('K1', 'Mi encabezado');
    const before = await book.dump();
    const asked = await removeColumns(book);
    expect(asked).toMatchObject({ asks: { cells: 2, address: 'I5', compared: true } });
    expect(asked.workbook.bindings).toHaveLength(1);
    expect(await book.dump()).toEqual(before);
    // Another one came meanwhile: it was not what the user has agreed to.
    await put('H3', 'y esto');
    expect(await removeColumns(book, { confirmed: { cells: 2, address: 'I5' } })).toMatchObject({
      asks: { cells: 3, address: 'H3' },
    });
    const edited = await book.dump();
    expect(await removeColumns(book, { confirmed: { cells: 3, address: 'H3' } })).toMatchObject({ asks: null });
    expect(await valuesOf('H3')).toEqual([['']]);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(edited);
  });

  test('leave alone what the user has added beside and below them', async () => {
    await fill(book, clients(), { table });
    await classifyAndWrite(book);
    if (table) {
      await book.run(async (_, sheet) => sheet.tables.getItem('Clientes').resize(sheet.getRange('A1:S9')));
    }
    await put('S1', 'Nota');
    await put('S4', 'llamar');
    await put('J11', 'debajo');
    await book.run(async (_, sheet) => {
      sheet.getRange('H4').format.fill.color = '#FFEE00';
      const rule = sheet.getRange('H2:H9').conditionalFormats.add('CellValue');
      rule.cellValue.format.fill.color = '#00FF00';
      rule.cellValue.rule = { formula1: '=4000', operator: 'GreaterThan' };
    });
    const before = await book.dump();
    const report = await removeColumns(book);
    expect(report.kept).toBe(table ? 11 : 0);
    expect(await valuesOf('S1:S4')).toEqual([['Nota'], [''], [''], ['llamar']]);
    expect(await valuesOf('J11')).toEqual([['debajo']]);
    // In a table no header can be empty: those of columns left of the user's stay.
    expect(await valuesOf('H1:H3')).toEqual([[table ? 'Código CEC' : ''], [''], ['']]);
    if (table) expect(await tableRange()).toBe('Sheet1!A1:S9');
    const rules = await book.run(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('H2:R9');
      const { fill: colour } = sheet.getRange('H4').format;
      conditionalFormats.load('items/type');
      colour.load('color');
      await context.sync();
      return { count: conditionalFormats.items.length, colour: colour.color };
    });
    expect(rules).toEqual({ count: 1, colour: '#FFEE00' });
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
  });

  test('of formulas go too, shown or hidden; the parameters sheet stays, and another formula in one is asked about', async () => {
    await fill(book, clients(), { table });
    const choices = { output: 'plain', columns: ['code', 'rank', 'segment'] } as const;
    await classifyAndWrite(book, choices);
    const sheets = async (): Promise<unknown> =>
      ((await book.dump())['sheets'] as { name: string }[]).map(({ name }) => name);
    const names = await sheets();
    expect(names).toContain('Parámetros CEC');
    await book.run(async (_, sheet) => {
      sheet.getRange('H4').formulas = [['=1000+111']];
    });
    const before = await book.dump();
    const asked = await removeColumns(book, choices);
    expect(asked.asks).toEqual({ cells: 1, address: 'H4', compared: true });
    const report = await removeColumns(book, { ...choices, confirmed: asked.asks });
    expect(report).toMatchObject({ asks: null, parametersIdle: true });
    expect(report.workbook.schemes[0]!.home).toBe('settings');
    expect(await sheets()).toEqual(names);
    const cut = parameterNames(report.workbook.schemes[0]!).band(0, 1, 'cut3');
    expect([...(await book.gateway.readParameters([cut])).values()][0]).not.toBeNull();
    const hidden = await book.run(async (context, sheet) => {
      const columns = sheet.getRange('H1:Z1');
      columns.load('columnHidden');
      await context.sync();
      return columns.columnHidden;
    });
    expect(hidden).toBe(false);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
  });

  test('are not put back where the rows have been sorted since, nor over what somebody has written there', async () => {
    await fill(book, clients(), { table });
    await classifyAndWrite(book);
    await removeColumns(book);
    await put('J4', 'aquí ya hay algo');
    const used = await book.dump();
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince', params: { address: 'J4' } });
    expect(await book.dump()).toEqual(used);
    await put('J4', '');
    const [two, three] = await valuesOf('A2:A3');
    await book.run(async (_, sheet) => {
      sheet.getRange('A2:A3').values = [three!, two!];
    });
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'clientsMoved',
      params: { address: 'A2' },
    });
    await book.run(async (_, sheet) => {
      sheet.getRange('A2:A3').values = [two!, three!];
    });
    await book.gateway.undoLastWrite();
    expect(await valuesOf('H1')).toEqual([['Código CEC']]);
  });

  test('on a protected sheet stay, and so they do where the clients are others than were read', async () => {
    await fill(book, clients(), { table });
    await classifyAndWrite(book);
    const { columns, scheme, ...request } = requestFor(await book.gateway.readBoundTable('b1'));
    const remove = () => book.gateway.removeColumns({ ...request, expected: columns, scheme, confirmed: null });
    await book.run(async (_, sheet) => sheet.protection.protect());
    const before = await book.dump();
    await expect(remove()).rejects.toMatchObject({ id: 'protectedSheet', params: { sheet: 'Sheet1' } });
    expect(await book.dump()).toEqual(before);
    await book.run(async (_, sheet) => sheet.protection.unprotect());
    await put('A4', 'otro');
    await expect(remove()).rejects.toMatchObject({ id: 'tableChanged', params: { address: 'A4' } });
  });

  test('that somebody has deleted are forgotten', async () => {
    await fill(book, clients(), { table });
    await classifyAndWrite(book);
    await book.run(async (_, sheet) => sheet.getRange('H:R').delete('Left'));
    const before = await book.dump();
    const report = await removeColumns(book);
    expect(report).toMatchObject({ address: '', asks: null, rows: 8 });
    expect(report.workbook.bindings).toEqual([]);
    expect((await book.dump())['names']).toEqual([]);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
  });

  test('are asked about whole where nothing can be compared', async () => {
    await fill(book, clients(), { table });
    await classifyAndWrite(book, { columns: ['code', 'rank'] });
    const { columns: _, scheme: __, ...request } = requestFor(await book.gateway.readBoundTable('b1'));
    const asked = await book.gateway.removeColumns({ ...request, expected: null, scheme: null, confirmed: null });
    expect(asked.asks).toEqual({ cells: 16, address: 'H2', compared: false });
  });
});

test('columns on a sheet of their own leave it empty', async () => {
  await fill(book, clients());
  await put('I4', 'ocupado');
  await classifyAndWrite(book, { whenOccupied: 'newSheet' });
  const before = await book.dump();
  const report = await removeColumns(book);
  expect(report).toMatchObject({ asks: null, emptySheet: 'CEC Sheet1', sheetName: 'CEC Sheet1' });
  const sheets = (await book.dump())['sheets'] as Record<string, unknown>[];
  expect(filled(sheets.find(({ name }) => name === 'CEC Sheet1')!)).toEqual([]);
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(before);
});

test('a table moved since the removal gets its columns back where it is', async () => {
  await fill(book, clients(), { table: true });
  await classifyAndWrite(book, { columns: ['code', 'segment'] });
  const codes = await valuesOf('H1:I9');
  await removeColumns(book);
  await book.run(async (_, sheet) => {
    sheet.getRange('A:B').insert('Right');
    sheet.getRange('1:1').insert('Down');
  });
  await book.gateway.undoLastWrite();
  expect(await valuesOf('J2:K10')).toEqual(codes);
  expect(await tableRange()).toBe('Sheet1!C2:K10');
});

test('blanks among formulas come back as blanks where a table fills its columns by itself', async () => {
  await fill(book, withSubtotal(), { table: true });
  const choices = { output: 'plain', columns: ['code', 'segment'] } as const;
  await classifyAndWrite(book, choices);
  expect(await valuesOf('H5:M5')).toEqual([['', '', '', '', '', '']]);
  const before = await book.dump();
  await removeColumns(book, choices);
  expect(await book.gateway.undoLastWrite()).toMatchObject({ what: 'removeColumns', differing: null });
  expect(await book.dump()).toEqual(before);
});
