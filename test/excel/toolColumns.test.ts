import { clientCells, fill, HEADER, openBook, requestFor, classifyAndWrite, type Book } from './support/book';

/** Columns of a tool beside the clients: with the classification's, on their own, again, undone, taken away. */
let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const CLV = {
  column: 'tool_value_clv',
  header: 'Valor CLV (5 años, margen, 10 % anual, €)',
  numberFormat: '#,##0',
} as const;
const GROUP = { column: 'tool_value_group', header: 'Grupo de valor (por puesto)', numberFormat: 'General' } as const;
const cells = (first: number): number[] => Array.from({ length: 12 }, (_, k) => first + k);
const words = Array.from({ length: 12 }, (_, k) => (k % 2 ? '1 · Retener' : ''));

const OF_TOOL = (column: string): boolean => !column.startsWith('tool_value');
async function writeTool(first: number, columns: readonly object[] = [CLV, GROUP]) {
  const request = requestFor(await book.gateway.findClientTable());
  return book.gateway.writeColumns({
    ...request,
    columns: columns.map((column) => ({ cells: column === GROUP ? words : cells(first), ...column })) as never,
    leaves: OF_TOOL,
    toolsOnly: true,
  });
}

const texts = (): Promise<unknown[][]> =>
  book.run(async (context, sheet) => {
    const used = sheet.getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values;
  });

describe.each([{ table: true }, { table: false }])('columns of a tool (table: $table)', ({ table }) => {
  beforeEach(() => fill(book, [HEADER, ...clientCells(12)], { table }));

  test('on their own: written, refreshed, one of them no longer wanted, undone to the last cell', async () => {
    const before = await book.dump();
    const report = await writeTool(100);
    expect(report.added).toEqual(['tool_value_clv', 'tool_value_group']);
    const [head, first] = await texts();
    expect(head!.slice(-2)).toEqual([CLV.header, GROUP.header]);
    expect(first!.slice(-2)).toEqual([100, '']);
    const again = await writeTool(200, [CLV]);
    expect(again).toMatchObject({ replaced: ['tool_value_clv'], added: [], emptied: ['tool_value_group'] });
    expect((await texts()).map((row) => row.at(-2))).toEqual([CLV.header, ...cells(200)]);
    await book.gateway.undoLastWrite();
    expect((await texts())[1]!.slice(-2)).toEqual([100, '']);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
  });

  test('a long header stands on several lines, its row high enough for them; shorter ones and the owner’s stay as they are', async () => {
    const looks = () =>
      book.run(async (context, sheet) => {
        const [own, long, short] = [0, HEADER.length, HEADER.length + 1].map((c) => sheet.getCell(0, c).format);
        for (const format of [own!, long!, short!]) format.load('wrapText,rowHeight,columnWidth');
        await context.sync();
        return [own!, long!, short!].map(({ wrapText, rowHeight, columnWidth }) => ({
          wrapText,
          rowHeight,
          columnWidth,
        }));
      });
    const [before] = await looks();
    await writeTool(100);
    const [own, long, short] = await looks();
    expect(own).toEqual({ ...before, rowHeight: 30 });
    expect(long).toMatchObject({ wrapText: true, rowHeight: 30 });
    expect(long!.columnWidth).toBeLessThan(150);
    expect(short!.wrapText).toBe(false);
    await book.gateway.undoLastWrite();
    expect((await looks())[0]).toEqual(before);
  });

  test('a header of three lines’ length stands on two, and a row that has its own height keeps it', async () => {
    const header = 'Valor CLV (sin límite de años, sin margen, 10 % anual, moneda de la tabla de clientes)';
    const long = { ...CLV, header };
    const look = () =>
      book.run(async (context, sheet) => {
        const { format } = sheet.getCell(0, HEADER.length);
        format.load('wrapText,rowHeight,columnWidth');
        await context.sync();
        const { wrapText, rowHeight, columnWidth } = format;
        return { wrapText, rowHeight, columnWidth };
      });
    await writeTool(100, [long]);
    const grown = await look();
    expect(grown).toMatchObject({ wrapText: true, rowHeight: 30 });
    expect(2 * grown.columnWidth).toBeGreaterThan(header.length * 5.6);
    await book.gateway.undoLastWrite();
    await book.run(async (context, sheet) => {
      sheet.getRange('1:1').format.rowHeight = 21;
      await context.sync();
    });
    await writeTool(100, [long]);
    const kept = await look();
    expect(kept).toMatchObject({ wrapText: false, rowHeight: 21 });
    expect(kept.columnWidth).toBeGreaterThan(header.length * 5.6 + 13);
    await book.gateway.undoLastWrite();
    expect((await look()).rowHeight).toBe(21);
  });

  test('figures that may be criteria are read with the clients, and nothing else of ours beside them', async () => {
    await classifyAndWrite(book);
    const R = { column: 'tool_purchases_r', header: 'RFM: recencia (1–4, 4 = compra reciente)', numberFormat: '0' };
    await writeTool(1, [CLV, R]);
    const { raw, place } = await book.gateway.findClientTable();
    const [header, first] = raw.cells;
    expect(header!.slice(0, HEADER.length)).toEqual(HEADER);
    expect([header!.at(-1), first!.at(-1)]).toEqual([R.header, 1]);
    expect(header!.slice(HEADER.length, -1).filter((cell) => cell !== '')).toEqual([]);
    // Written again with the whole in place: nothing moves, and the next reading is the same.
    const request = requestFor(await book.gateway.findClientTable());
    const again = await book.gateway.writeColumns({ ...request, leaves: (column) => column.startsWith('tool_') });
    expect([again.added, again.emptied]).toEqual([[], []]);
    expect((await book.gateway.findClientTable()).place.address).toBe(place.address);
    for (let k = 0; k < 3; k++) await book.gateway.undoLastWrite();
    expect((await book.gateway.findClientTable()).raw.cells[0]).toEqual(HEADER);
  });

  test('beside the classification: it stays as it stands with its record, and its next write leaves them', async () => {
    const { columns } = await classifyAndWrite(book);
    const stood = await texts();
    await writeTool(100);
    const both = await texts();
    expect(both.map((row) => row.slice(0, stood[0]!.length))).toEqual(stood);
    const binding = (await book.gateway.readState()).bindings[0]!;
    expect(binding.columns.map(({ column }) => column)).toEqual([
      ...columns.map(({ column }) => column),
      'tool_value_clv',
      'tool_value_group',
    ]);
    const request = requestFor(await book.gateway.findClientTable());
    const report = await book.gateway.writeColumns({ ...request, leaves: (column) => column.startsWith('tool_') });
    expect(report.changed).toEqual({ code: 0, segment: 0, newClients: 0, gone: 0 });
    expect(report).toMatchObject({ added: [], emptied: [] });
    expect(await texts()).toEqual(both);
  });

  test('they go with the other columns, and what somebody typed into them is asked about', async () => {
    const before = await book.dump();
    await classifyAndWrite(book);
    await writeTool(100);
    const clients = await book.gateway.findClientTable();
    const { scheme, clientRows, headerRow, idHeader, idColumn, priority = null } = requestFor(clients);
    const { columns } = requestFor(clients);
    const request = {
      ...{ table: clients, scheme, clientRows, headerRow, idHeader, idColumn, priority },
      confirmed: null,
    };
    const expected = [...columns, { ...CLV, cells: cells(100) }, { ...GROUP, cells: words }];
    const changed = expected.map((one) =>
      'header' in one && one.header === CLV.header ? { ...one, cells: cells(900) } : one,
    );
    expect((await book.gateway.removeColumns({ ...request, expected: changed })).asks?.cells).toBe(12);
    expect((await book.gateway.removeColumns({ ...request, expected })).asks).toBeNull();
    const after = await book.dump();
    const [was, is] = [before, after].map((dump) => (dump['sheets'] as unknown as object[])[0]);
    // Widths stay; a colour would go on showing in what the user writes there.
    const { S1: long, ...others } = (is as { cells: Record<string, unknown> }).cells;
    expect({ ...is, lines: {}, cells: others }).toEqual({ ...was, lines: {} });
    // The long header stood on several lines: the empty cell says that it does not.
    expect(long).toEqual({ style: { tb: 1 } });
  });
});

test('the sheet’s colours of value groups follow their words', async () => {
  await fill(book, [HEADER, ...clientCells(12)]);
  await writeTool(100);
  const formats = await book.run(async (context, sheet) => {
    const used = sheet.getUsedRange(true);
    const { conditionalFormats } = used.getLastColumn();
    conditionalFormats.load('items/type');
    await context.sync();
    return conditionalFormats.items.length;
  });
  expect(formats).toBe(6);
});
