import { openCriterion, parameterNames, type Scheme } from '../../src/method';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';
import { cellsOf, CLIENTS, EVERY, put, shown, transposed } from './support/plainFormulas';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

describe.each([{ table: true }, { table: false }])('plain formulas beside the clients (table: $table)', ({ table }) => {
  beforeEach(() => fill(book, [HEADER, ...clientCells(CLIENTS)], { table }));

  test('come to the engine’s values, need no function of the add-in, and hide what only they need', async () => {
    const request = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    const people = request.columns.filter(({ column }) => !['idOrder', 'rankKey', 'rankTie'].includes(column));
    expect(await shown(book, people.length)).toEqual(transposed(people));
    const dump = await book.dump();
    const formulas = Object.values(cellsOf(dump, 'Sheet1')).flatMap(({ formula }) => formula ?? []);
    expect(formulas).toHaveLength(CLIENTS * (request.columns.length - 1));
    expect(formulas.filter((formula) => /CEC\.|_xlfn/.test(formula))).toEqual([]);
    const { lines } = (dump['sheets'] as unknown as { lines: Record<string, unknown> }[])[0]!;
    expect(Object.values(lines).filter((line) => line === 'hidden')).toHaveLength(3);
  });

  test('an edited cut classifies everyone anew, and is read back', async () => {
    const request = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    const cut = parameterNames(request.scheme).band(0, 1, 'cut3');
    await put(book, cut, 0.3);
    const scheme = structuredClone(request.scheme) as typeof request.scheme;
    scheme.profiles[0]!.criteria[1]!.bands.cuts = [0.1, 0.25, 0.3];
    const now = requestFor(request.table, { scheme: () => scheme, columns: EVERY, output: 'plain' });
    const people = now.columns.slice(0, -3);
    expect(await shown(book, people.length)).toEqual(transposed(people));
    expect(transposed(people)).not.toEqual(transposed(request.columns.slice(0, -3)));
    const cells = await book.gateway.readParameters([cut, 'nobody']);
    expect(cells.get(cut)).toMatchObject({ value: 0.3, address: expect.stringMatching(/Parámetros CEC'!E\d+$/) });
    expect(cells.get('nobody')).toBeNull();
  });

  test('what an edited cut changed is in the columns already: converting them changes nothing', async () => {
    const request = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await put(book, parameterNames(request.scheme).band(0, 1, 'cut3'), 0.3);
    const scheme = structuredClone(request.scheme) as typeof request.scheme;
    scheme.profiles[0]!.criteria[1]!.bands.cuts = [0.1, 0.25, 0.3];
    const now = requestFor(await book.gateway.findClientTable(), { scheme: () => scheme, columns: EVERY });
    expect(now.columns[0]!.cells).not.toEqual(request.columns[0]!.cells);
    const { changed } = await book.gateway.writeColumns(now);
    expect(changed).toEqual({ code: 0, segment: 0, newClients: 0, gone: 0 });
  });

  test('nor do they without a column of segments', async () => {
    const columns = EVERY.filter((column) => column !== 'segment' && column !== 'strategy');
    const request = await classifyAndWrite(book, { output: 'plain', columns });
    await put(book, parameterNames(request.scheme).band(0, 1, 'cut3'), 0.3);
    const scheme = structuredClone(request.scheme) as typeof request.scheme;
    scheme.profiles[0]!.criteria[1]!.bands.cuts = [0.1, 0.25, 0.3];
    const now = requestFor(await book.gateway.findClientTable(), { scheme: () => scheme, columns });
    expect(now.columns[0]!.cells).not.toEqual(request.columns[0]!.cells);
    const { changed } = await book.gateway.writeColumns(now);
    expect(changed).toEqual({ code: 0, segment: 0, newClients: 0, gone: 0 });
  });

  test.each([{ saved: false }, { saved: true }])(
    'segments under other names are the same segments (saved before: $saved)',
    async ({ saved }) => {
      const named = (scheme: Scheme, word: string): Scheme => ({
        ...scheme,
        segmentation: { ...scheme.segmentation, aliases: { vital: word } },
      });
      const asked = { output: 'plain', columns: EVERY } as const;
      const { scheme, columns } = await classifyAndWrite(book, { ...asked, scheme: (each) => named(each, 'Oro') });
      expect(columns.find(({ column }) => column === 'segment')!.cells).toContain('Oro');
      const renamed = named(scheme, 'Platino');
      if (saved) await book.gateway.saveState({ state: { ...(await book.gateway.readState()), schemes: [renamed] } });
      const now = requestFor(await book.gateway.findClientTable(), { ...asked, scheme: () => renamed });
      const { changed } = await book.gateway.writeColumns(now);
      expect(changed).toEqual({ code: 0, segment: 0, newClients: 0, gone: 0 });
    },
  );

  test('a client without a value stays without a code when a cut is edited', async () => {
    const cells = clientCells(CLIENTS);
    cells[4]![3] = '';
    cells[7]![5] = '';
    await book.run(async (_, sheet) => {
      sheet.getRangeByIndexes(1, 0, CLIENTS, HEADER.length).values = cells;
    });
    const request = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await put(book, parameterNames(request.scheme).band(0, 0, 'cut3'), 300_000);
    const codes = (await shown(book, 1)).flat();
    expect([codes[4], codes[7]]).toEqual(['', '']);
    expect(codes.filter((code) => !/^[1-4]{4}$/.test(String(code)))).toHaveLength(2);
  });

  test('written again with other numbers, the same sheet is filled; laid out otherwise, the former one is hidden', async () => {
    const first = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await classifyAndWrite(book, {
      output: 'plain',
      columns: EVERY,
      scheme: (scheme) => ({ ...scheme, segmentation: { ...scheme.segmentation, shareCut: 0.3 } }),
    });
    const sheets = async (): Promise<[string, boolean][]> =>
      ((await book.dump())['sheets'] as unknown as { name: string; hidden: boolean }[]).map(({ name, hidden }) => [
        name,
        hidden ?? false,
      ]);
    expect(await sheets()).toEqual([
      ['Sheet1', false],
      ['Parámetros CEC', false],
    ]);
    const share = parameterNames(first.scheme).scheme('shareCut');
    expect((await book.gateway.readParameters([share])).get(share)!.value).toBe(0.3);
    await classifyAndWrite(book, {
      output: 'plain',
      columns: EVERY,
      scheme: (scheme) => ({
        ...scheme,
        profiles: [{ ...scheme.profiles[0]!, weights: { values: [0.1, 0.3, 0.5, 0.1], validUntil: null } }],
      }),
    });
    expect(await sheets()).toEqual([
      ['Sheet1', false],
      ['Parámetros CEC', true],
      ['Parámetros CEC 2', false],
    ]);
  });

  test('a parameters sheet laid out anew acts on the columns', async () => {
    await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    const weighted: Parameters<typeof classifyAndWrite>[1] = {
      output: 'plain',
      columns: EVERY,
      scheme: (scheme) => ({
        ...scheme,
        profiles: [{ ...scheme.profiles[0]!, weights: { values: [0.1, 0.3, 0.5, 0.1], validUntil: null } }],
      }),
    };
    const { scheme } = await classifyAndWrite(book, weighted);
    const names = parameterNames(scheme);
    const before = await shown(book, 1);
    await put(book, names.band(0, 0, 'cut3'), 300_000);
    expect(await shown(book, 1)).not.toEqual(before);
    await put(book, names.band(0, 0, 'cut2'), 'mucho');
    expect((await shown(book, 1)).flat()).toEqual(Array.from({ length: CLIENTS }, () => ''));
  });

  test('a hidden parameters sheet is shown on request; a name that is gone is said', async () => {
    const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
    const name = parameterNames(scheme).scheme('shareCut');
    await book.run(async (context) => {
      context.workbook.worksheets.getItem('Parámetros CEC').visibility = 'Hidden';
    });
    await book.gateway.selectNamed(name);
    const active = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Parámetros CEC');
    await expect(book.gateway.selectNamed('nobody')).rejects.toMatchObject({ id: 'nameGone' });
  });
});

test('plain formulas say of whom a profile lacks criteria what the values say, and give everybody else a code', async () => {
  const open = (scheme: Scheme): Scheme => {
    const general = scheme.profiles[0]!;
    const [first, , ...rest] = general.criteria;
    const criteria = [first, openCriterion('image', 1), ...rest] as unknown as typeof general.criteria;
    const other = { ...general, id: 'p', name: 'De la costa', family: 'Costa', criteria };
    return { ...scheme, missing: 'worst', profiles: [general, other], familyColumn: 'Familia' };
  };
  const cells = [[...HEADER, 'Familia'], ...clientCells(CLIENTS).map((row, k) => [...row, k % 3 ? 'Norte' : 'Costa'])];
  await fill(book, cells);
  const request = await classifyAndWrite(book, { output: 'plain', columns: EVERY, scheme: open });
  const people = request.columns.filter(({ column }) => !['idOrder', 'rankKey', 'rankTie'].includes(column));
  const written = await shown(book, people.length, HEADER.length + 1);
  expect(written).toEqual(transposed(people));
  expect(written.flat().filter((text) => String(text).includes('Sin código'))).toHaveLength(Math.ceil(CLIENTS / 3));
});

// Excel fills a formula down a table's empty column, over rows that are no clients too.
test.each([{ table: false }, { table: true }])(
  'rows that are no clients hold no formula (table: $table)',
  async (kind) => {
    const cells = [HEADER, ...clientCells(12), ['', 'Total', 999, '', '', '', ''], ...clientCells(4, 300)];
    await fill(book, cells, kind);
    await classifyAndWrite(book, { output: 'plain', columns: ['code', 'segment'] });
    const dump = cellsOf(await book.dump(), 'Sheet1');
    const row14 = Object.entries(dump).filter(([address]) => /^[H-Z]14$/.test(address));
    expect(row14.filter(([, { value, formula }]) => value !== undefined || formula !== undefined)).toEqual([]);
    expect(dump['H15']!.formula).toBeDefined();
  },
);

test('on the parameters sheet the clients that read it are meant', async () => {
  await fill(book, [HEADER, ...clientCells(12)]);
  await classifyAndWrite(book, { output: 'plain', columns: ['code', 'segment'] });
  await book.run(async (context) => context.workbook.worksheets.getItem('Parámetros CEC').activate());
  const table = await book.gateway.findClientTable();
  expect(table.place).toMatchObject({ sheetName: 'Sheet1', address: 'A1:G13' });
  expect(table.binding).toMatchObject({ output: 'plain' });
});

test('where calculation is by hand, the sheet is worked out once and the mode stays', async () => {
  await fill(book, [HEADER, ...clientCells(5)]);
  const calculated = (): boolean => book.messages.some(({ calls }) => calls.join().includes('Worksheet.calculate'));
  await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  expect(calculated()).toBe(false);
  await book.run(async ({ workbook }) => {
    workbook.application.calculationMode = 'Manual';
  });
  await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  expect(calculated()).toBe(true);
  const mode = await book.run(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe('Manual');
});

test('a second table with other words for its clients leaves the first one as it was', async () => {
  const withKinds = (words: readonly string[], from: number): unknown[][] => [
    [...HEADER, 'Situación'],
    ...clientCells(12, from).map((row, k) => [...row, words[k % words.length]]),
  ];
  await fill(book, withKinds(['Actual', 'Potencial', 'Perdido'], 1));
  const choices = { output: 'plain', columns: ['code', 'segment'] } as const;
  const { scheme } = await classifyAndWrite(book, choices);
  const segments = async (): Promise<unknown[]> => {
    const rows = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('N2:N13').load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    return rows.flat();
  };
  const before = await segments();
  expect(before).toEqual(expect.arrayContaining(['Potencial', 'Perdido']));
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Sur');
    const cells = withKinds(['activo', 'prospecto', 'baja'], 100);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).values = cells as unknown[][];
    sheet.activate();
    sheet.getRange('A1').select();
  });
  await classifyAndWrite(book, { ...choices, scheme: () => scheme });
  expect(await segments()).toEqual(before);
});

test('formulas do not go onto a sheet of their own', async () => {
  await fill(book, [HEADER, ...clientCells(12)]);
  await book.run(async (_, sheet) => {
    sheet.getRange('I4').values = [['a note of mine']];
  });
  const before = await book.dump();
  const request = requestFor(await book.gateway.findClientTable(), { output: 'plain', whenOccupied: 'newSheet' });
  await expect(book.gateway.writeColumns(request)).rejects.toMatchObject({
    id: 'formulaPlace',
    workbookUntouched: true,
  });
  expect(await book.dump()).toEqual(before);
});
