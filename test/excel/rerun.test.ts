import type { WorkbookDump } from '../../src/workbench/host';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

type CellDump = Record<string, { value?: unknown }>;
type SheetDump = { name: string; cells: CellDump };
const sheetOf = (dump: WorkbookDump, name: string): SheetDump =>
  (dump['sheets'] as unknown as SheetDump[]).find((sheet) => sheet.name === name)!;

/** Cells whose content is another, by address. */
function changedCells(before: CellDump, after: CellDump): string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all].filter((address) => JSON.stringify(before[address]) !== JSON.stringify(after[address]));
}
const columnOf = (address: string): string => address.replace(/\d+$/, '');

/** The mark of typed text apart: no member of Office.js tells of it, so nobody can bring it back. */
const unquoted = (dump: WorkbookDump): unknown =>
  JSON.parse(JSON.stringify(dump, (key, value: unknown) => (key === 'quoted' ? undefined : value)));

async function again(choices: Parameters<typeof requestFor>[1] = {}) {
  return book.gateway.writeColumns(requestFor(await book.gateway.findClientTable(), choices));
}

describe.each([{ table: true }, { table: false }])('writing again (table: $table)', ({ table }) => {
  beforeEach(() => fill(book, [HEADER, ...clientCells(40)], { table }));

  test('finds its columns after sorting, inserting, renaming, moving and in another language, and touches nothing else', async () => {
    const { columns } = await classifyAndWrite(book);
    await book.run(async (context, sheet) => {
      const body = sheet.getRangeByIndexes(1, 0, 40, HEADER.length + columns.length);
      body.sort.apply([{ key: 2, ascending: true }]);
      await context.sync();
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('A:A').insert('Right');
      await context.sync();
      // Code, now two columns further right, is called something else; a number of the user's stands beside.
      sheet.getRange('J1').values = [['Mi código']];
      sheet.getRange('AB3').values = [['mine']];
      sheet.name = 'Cartera 2026';
      context.workbook.worksheets.add('Antes').position = 0;
      await context.sync();
      sheet.getRange('B1').select();
    });
    const before = await book.dump();
    const report = await again({ language: 'en' });
    const after = await book.dump();

    expect(report.replaced).toEqual(columns.map(({ column }) => column));
    expect(report.added).toEqual([]);
    expect(report.sheetName).toBe('Cartera 2026');
    expect(report.changed).toEqual({ code: 0, segment: 0, newClients: 0, gone: 0 });
    const [was, is] = [sheetOf(before, 'Cartera 2026'), sheetOf(after, 'Cartera 2026')];
    const changed = changedCells(was.cells, is.cells);
    // Only words in another language differ: segment, strategy, block, remarks and the headers of ours that kept them.
    const ours = 'JKLMNOPQRSTU'.slice(0, columns.length).split('');
    expect(new Set(changed.map(columnOf)).size).toBeGreaterThan(2);
    expect(changed.filter((address) => !ours.includes(columnOf(address)))).toEqual([]);
    expect(is.cells['J1']!.value).toBe('Mi código');
    expect(is.cells['K1']!.value).not.toBe(was.cells['K1']!.value);
    expect({ ...after, sheets: [], settings: {}, tables: [] }).toEqual({
      ...before,
      sheets: [],
      settings: {},
      tables: [],
    });
    // Each row still has its own client's digits.
    const code = ours[0]!;
    for (let row = 2; row <= 41; row++) expect(is.cells[`${code}${row}`]).toEqual(was.cells[`${code}${row}`]);
  });

  test('says who is new, gone or otherwise, by client id, also after another list was pasted over', async () => {
    await classifyAndWrite(book);
    await book.run(async (_, sheet) => {
      const pasted = [...clientCells(38, 3).reverse(), ...clientCells(2, 900)];
      pasted[0]![3] = pasted[0]![3] === 0 ? 0.9 : 0;
      sheet.getRangeByIndexes(1, 0, 40, HEADER.length).values = pasted.map((row) => [`'${row[0]}`, ...row.slice(1)]);
    });
    const { changed } = await again();
    expect(changed.newClients).toBe(2);
    expect(changed.gone).toBe(2);
    expect(changed.code).toBeGreaterThan(0);
    expect(changed.code).toBeLessThan(38);
  });

  test('replaces the same columns after a header of the list was renamed', async () => {
    const { columns } = await classifyAndWrite(book);
    await book.run(async (_, sheet) => {
      sheet.getRange('C1').values = [['Ventas 2025']];
    });
    const report = await again();
    expect(report.added).toEqual([]);
    expect(report.replaced).toEqual(columns.map(({ column }) => column));
  });

  test('adds a column that the user deleted, and only that', async () => {
    const { columns } = await classifyAndWrite(book);
    const total = columns.findIndex(({ column }) => column === 'total');
    await book.run(async (_, sheet) => {
      sheet
        .getRangeByIndexes(0, HEADER.length + total, 1, 1)
        .getEntireColumn()
        .delete('Left');
    });
    const report = await again();
    expect(report.added).toEqual(['total']);
    expect(report.replaced).toHaveLength(columns.length - 1);
    const found = await book.run(async (context, sheet) => {
      const range = sheet.getRangeByIndexes(0, HEADER.length + columns.length - 1, 2, 1);
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(found).toEqual([[columns[total]!.header], [columns[total]!.cells[0]]]);
  });

  test('empties a column that is no longer wanted, and fills it again in its place', async () => {
    await classifyAndWrite(book);
    const before = await book.dump();
    const report = await again({ columns: ['code', 'segment'] });
    expect(report.replaced).toEqual(['code', 'segment']);
    expect(report.emptied).toContain('total');
    const total = sheetOf(await book.dump(), 'Sheet1').cells['M2']!.value;
    expect(total).toBeUndefined();
    const whole = await again();
    expect(whole.added).toEqual([]);
    expect(await book.dump()).toEqual(before);
  });

  test('takes in rows that were added below', async () => {
    const { columns } = await classifyAndWrite(book);
    await book.run(async (_, sheet) => {
      sheet.getRangeByIndexes(41, 0, 2, HEADER.length).values = clientCells(2, 700).map((row) => [
        `'${row[0]}`,
        ...row.slice(1),
      ]);
      if (table)
        sheet.tables.getItem('Clientes').resize(sheet.getRangeByIndexes(0, 0, 43, HEADER.length + columns.length));
    });
    const report = await again();
    expect(report.rows).toBe(42);
    expect(report.changed.newClients).toBe(2);
    const { cells } = sheetOf(await book.dump(), 'Sheet1');
    expect(cells['H43']).toMatchObject({ value: expect.any(Number), style: { n: { pattern: '0000' } } });
  });

  test('reads the bound table without the pane knowing where it is', async () => {
    await classifyAndWrite(book);
    const [binding] = (await book.gateway.readState()).bindings;
    await book.run(async (context, sheet) => {
      sheet.getRange('1:3').insert('Down');
      context.workbook.worksheets.add('Otra').activate();
    });
    const found = await book.gateway.readBoundTable(binding!.id);
    expect(found.place).toMatchObject({ address: 'A4:G44', sheetName: 'Sheet1', found: 'binding' });
    expect(found.raw.cells[0]).toEqual(HEADER);
  });
});

describe.each([{ table: true }, { table: false }])(
  'columns of an earlier run that nothing else tells of (table: $table)',
  ({ table }) => {
    /** A table classified by the command line: our headers, and no settings. */
    async function classifiedElsewhere(): Promise<number> {
      await fill(book, [HEADER, ...clientCells(20)]);
      const { columns } = requestFor(await book.gateway.findClientTable());
      const cells = [
        [...HEADER, ...columns.map(({ header }) => header)],
        // As an earlier run left them, but for codes that no client has now.
        ...clientCells(20).map((row, i) => [
          ...row,
          ...columns.map(({ column, cells: said }) => (column === 'code' ? 1111 : said[i]!)),
        ]),
      ];
      await fill(book, cells, { table });
      return columns.length;
    }

    test('stay, and others come beside, unless the user says so', async () => {
      const count = await classifiedElsewhere();
      const report = await again();
      expect(report.added).toHaveLength(count);
      const cells = sheetOf(await book.dump(), 'Sheet1').cells;
      expect(cells['H2']!.value).toBe(1111);
      expect(cells['S1']!.value).toBe('Código CEC (CEC)');
    });

    test('are taken over on request, found again afterwards, and given back by Undo', async () => {
      await classifiedElsewhere();
      const before = await book.dump();
      const report = await again({ adopt: true });
      expect(report.added).toEqual([]);
      expect(report.replaced[0]).toBe('code');
      expect(sheetOf(await book.dump(), 'Sheet1').cells['H2']!.value).not.toBe(1111);
      const found = await book.gateway.findClientTable();
      expect(found.place.address).toBe('A1:G21');
      expect(found.binding).not.toBeNull();
      await book.gateway.undoLastWrite();
      expect(unquoted(await book.dump())).toEqual(unquoted(before));
    });

    test('a column of the user that is only headed like one of ours is never written over', async () => {
      await classifiedElsewhere();
      const header = Object.entries(sheetOf(await book.dump(), 'Sheet1').cells).find(
        ([address, { value }]) => /^[A-Z]+1$/.test(address) && value === 'Segmento',
      )![0];
      const mine = header.replace('1', '5');
      await book.run(async (_, sheet) => {
        sheet.getRange(mine).values = [['zona norte']];
      });
      const report = await again({ adopt: true });
      expect(report.added).toEqual(['segment']);
      expect(sheetOf(await book.dump(), 'Sheet1').cells[mine]!.value).toBe('zona norte');
    });

    test('are taken over also where a note stands below one of them', async () => {
      await classifiedElsewhere();
      await book.run(async (_, sheet) => {
        sheet.getRange('H24').values = [['1111 = el peor']];
      });
      expect((await again({ adopt: true })).added).toEqual([]);
    });
  },
);

test('rows that are no clients stay empty in our columns, and a subtotal of the user stays', async () => {
  const cells = [HEADER, ...clientCells(20), ['', 'Total', 999, '', '', '', ''], ...clientCells(5, 300)];
  await fill(book, cells);
  await classifyAndWrite(book);
  const { cells: dump } = sheetOf(await book.dump(), 'Sheet1');
  expect(dump['B22']!.value).toBe('Total');
  expect(Object.keys(dump).filter((address) => /^[H-Z]22$/.test(address) && 'value' in dump[address]!)).toEqual([]);
  expect(dump['H23']!.value).toEqual(expect.any(Number));
});

test('text that looks like a formula or number stays text', async () => {
  await fill(book, [HEADER, ...clientCells(6)]);
  const request = requestFor(await book.gateway.findClientTable(), { columns: ['profile'] });
  const words = ['=1+1', '+34 600', '-', '@sum', '12', '1-2'];
  await book.gateway.writeColumns({ ...request, columns: [{ ...request.columns[0]!, cells: words }] });
  const read = (): Promise<unknown> =>
    book.run(async (context, sheet) => {
      const range = sheet.getRange('H2:H7');
      range.load('values,valueTypes');
      await context.sync();
      return [range.values.flat(), range.valueTypes.flat()];
    });
  const first = await read();
  expect(first).toEqual([words, words.map(() => 'String')]);
  // Taken back after a write over them, they are text again.
  await book.gateway.writeColumns({ ...request, columns: [{ ...request.columns[0]!, cells: words.map(() => 'x') }] });
  await book.gateway.undoLastWrite();
  expect(await read()).toEqual(first);
});
