import { parameterNames, type OutputColumn, type Scheme } from '../../src/method';
import type { WorkbookDump } from '../../src/workbench/host';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const CLIENTS = 30;
type CellDump = Record<string, { value?: unknown; formula?: string }>;
const cellsOf = (dump: WorkbookDump, sheet: string): CellDump =>
  (dump['sheets'] as unknown as { name: string; cells: CellDump }[]).find(({ name }) => name === sheet)!.cells;

/** Values of the columns from a letter on, as the sheet has worked them out. */
async function shown(columns: number, from = HEADER.length, rows = CLIENTS): Promise<unknown[][]> {
  return book.run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(1, from, rows, columns);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}
const transposed = (columns: readonly { readonly cells: readonly unknown[] }[]): unknown[][] =>
  columns[0]!.cells.map((_, row) => columns.map(({ cells }) => cells[row]));
const EVERY: readonly OutputColumn[] = ['code', 'total', 'rank', 'abc', 'segment', 'strategy', 'blocked', 'remarks'];

const WITH_DIGITS: readonly OutputColumn[] = [...EVERY, 'digit1', 'digit2', 'digit3', 'digit4'];

/** Hidden columns of the first sheet. */
const hiddenColumns = (dump: WorkbookDump): string[] =>
  Object.entries((dump['sheets'] as unknown as { lines: Record<string, unknown> }[])[0]!.lines).flatMap(
    ([line, state]) => (state === 'hidden' ? [line] : []),
  );

async function put(name: string, value: unknown): Promise<void> {
  await book.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
  });
}

describe.each([{ table: true }, { table: false }])('plain formulas beside the clients (table: $table)', ({ table }) => {
  beforeEach(() => fill(book, [HEADER, ...clientCells(CLIENTS)], { table }));

  test('come to the engine’s values, need no function of the add-in, and hide what only they need', async () => {
    const request = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    const people = request.columns.filter(({ column }) => !['idOrder', 'rankKey', 'rankTie'].includes(column));
    expect(await shown(people.length)).toEqual(transposed(people));
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
    await put(cut, 0.3);
    const scheme = structuredClone(request.scheme) as typeof request.scheme;
    scheme.profiles[0]!.criteria[1]!.bands.cuts = [0.1, 0.25, 0.3];
    const now = requestFor(request.table, { scheme: () => scheme, columns: EVERY, output: 'plain' });
    const people = now.columns.slice(0, -3);
    expect(await shown(people.length)).toEqual(transposed(people));
    expect(transposed(people)).not.toEqual(transposed(request.columns.slice(0, -3)));
    const cells = await book.gateway.readParameters([cut, 'nobody']);
    expect(cells.get(cut)).toMatchObject({ value: 0.3, address: expect.stringMatching(/Parámetros CEC'!E\d+$/) });
    expect(cells.get('nobody')).toBeNull();
  });

  test('what an edited cut changed is in the columns already: converting them changes nothing', async () => {
    const request = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await put(parameterNames(request.scheme).band(0, 1, 'cut3'), 0.3);
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
    await put(parameterNames(request.scheme).band(0, 1, 'cut3'), 0.3);
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
    await put(parameterNames(request.scheme).band(0, 0, 'cut3'), 300_000);
    const codes = (await shown(1)).flat();
    expect([codes[4], codes[7]]).toEqual(['', '']);
    expect(codes.filter((code) => !/^[1-4]{4}$/.test(String(code)))).toHaveLength(2);
  });

  test('values, formulas and values again replace the same columns', async () => {
    await classifyAndWrite(book, { columns: EVERY });
    const values = cellsOf(await book.dump(), 'Sheet1');
    const { formulas, columns } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    expect(formulas).not.toBeNull();
    await classifyAndWrite(book, { columns: EVERY });
    const after = cellsOf(await book.dump(), 'Sheet1');
    for (const [address, { value }] of Object.entries(values)) expect(after[address]?.value ?? '').toEqual(value ?? '');
    expect(Object.values(after).filter(({ formula }) => formula)).toEqual([]);
    // Columns that only formulas need are emptied.
    expect(await shown(columns.length - EVERY.length, HEADER.length + EVERY.length)).toEqual(
      Array.from({ length: CLIENTS }, () => Array.from({ length: columns.length - EVERY.length }, () => '')),
    );
  });

  test('what only formulas need goes with them, comes back with them, and undo knows it', async () => {
    await classifyAndWrite(book, { columns: WITH_DIGITS });
    const before = await book.dump();
    await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
    const plain = await book.dump();
    expect(hiddenColumns(plain)).toHaveLength(3);
    const request = requestFor(await book.gateway.findClientTable(), { columns: WITH_DIGITS });
    const { helpers: left, address } = await book.gateway.writeColumns(request);
    const values = await book.dump();
    // In a table the columns stay as they are, but empty, for no header of a table can be.
    expect(left).toEqual(table ? { columns: 'T:V', empty: true } : null);
    expect(hiddenColumns(values)).toEqual(table ? hiddenColumns(plain) : []);
    const filled = (dump: WorkbookDump): string[] =>
      Object.entries(cellsOf(dump, 'Sheet1')).flatMap(([cell, { value, formula }]) =>
        (value ?? '') === '' && !formula ? [] : [cell],
      );
    if (!table) expect(filled(values).sort()).toEqual(filled(before).sort());
    expect(address).toBe('H1:S31');
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(plain);
    await book.gateway.writeColumns(request);
    const again = requestFor(await book.gateway.findClientTable(), { output: 'plain', columns: WITH_DIGITS });
    expect(await book.gateway.writeColumns(again)).toMatchObject({
      helpers: { columns: 'T:V', empty: false },
      address: 'H1:S31',
    });
    const once = await book.dump();
    expect(hiddenColumns(once)).toEqual(hiddenColumns(plain));
    expect(cellsOf(once, 'Sheet1')).toEqual(cellsOf(plain, 'Sheet1'));
  });

  test('cells that helper columns have left are the user’s: nothing of theirs is emptied or written over', async () => {
    if (table) return;
    await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
    await classifyAndWrite(book, { columns: WITH_DIGITS });
    const notes = [['Mis notas'], ['llamar a Ana'], [42]];
    await book.run(async (_, sheet) => void (sheet.getRange('T1:T3').values = notes));
    const noted = async (): Promise<unknown> =>
      book.run(async (context, sheet) => {
        const range = sheet.getRange('T1:T3');
        range.load('values');
        await context.sync();
        return range.values;
      });
    await classifyAndWrite(book, { columns: WITH_DIGITS });
    expect(await noted()).toEqual(notes);
    await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
    expect(await noted()).toEqual(notes);
  });

  test('a column that is added after helper columns have gone stands beside the others', async () => {
    await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
    await classifyAndWrite(book, { columns: WITH_DIGITS });
    await classifyAndWrite(book, { columns: [...WITH_DIGITS, 'discount'] });
    const headers = await book.run(async (context, sheet) => {
      const region = sheet.getRange('A1').getSurroundingRegion();
      region.load('values');
      await context.sync();
      return region.values[0] as string[];
    });
    expect(headers).toContain('Descuento comercial');
    expect(headers).not.toContain('');
  });

  test('helper columns between ours stay, hidden, for a gap would tear the list apart', async () => {
    await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
    await classifyAndWrite(book, { output: 'plain', columns: [...WITH_DIGITS, 'discount'] });
    const request = requestFor(await book.gateway.findClientTable(), { columns: [...WITH_DIGITS, 'discount'] });
    expect(await book.gateway.writeColumns(request)).toMatchObject({ helpers: { columns: 'T:V', empty: true } });
    expect(hiddenColumns(await book.dump())).toHaveLength(3);
  });

  test('undo hides and shows the helper columns where they are now', async () => {
    const insertColumn = (): Promise<void> => book.run(async (_, sheet) => void sheet.getRange('A:A').insert('Right'));
    await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
    await classifyAndWrite(book, { columns: WITH_DIGITS });
    await insertColumn();
    await book.gateway.undoLastWrite();
    expect(hiddenColumns(await book.dump())).toEqual(['columns 20', 'columns 21', 'columns 22']);
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
    const before = await shown(1);
    await put(names.band(0, 0, 'cut3'), 300_000);
    expect(await shown(1)).not.toEqual(before);
    await put(names.band(0, 0, 'cut2'), 'mucho');
    expect((await shown(1)).flat()).toEqual(Array.from({ length: CLIENTS }, () => ''));
  });

  test('is undone to the very workbook; refuses once a formula was edited', async () => {
    const before = await book.dump();
    await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    expect(await book.gateway.undoLastWrite()).toMatchObject({ parametersLeft: false });
    expect(await book.dump()).toEqual(before);
    await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await book.run(async (_, sheet) => {
      sheet.getRangeByIndexes(9, HEADER.length, 1, 1).formulas = [['=1+1']];
    });
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'editedSince',
      params: { address: 'H10' },
    });
  });

  test('where the numbers live follows the columns, also when a write is taken back after another scheme was saved', async () => {
    const homes = async (): Promise<string[]> => (await book.gateway.readState()).schemes.map(({ home }) => home);
    const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    expect(await homes()).toEqual(['sheet']);
    await classifyAndWrite(book, { columns: EVERY });
    expect(await homes()).toEqual(['settings']);
    const state = await book.gateway.readState();
    await book.gateway.saveState({
      state: { ...state, schemes: [...state.schemes, { ...scheme, id: 's2', name: 'Otro' }] },
    });
    expect(await homes()).toEqual(['settings', 'settings']);
    await book.gateway.undoLastWrite();
    expect(await homes()).toEqual(['sheet', 'settings']);
  });

  test.each([{ again: false }, { again: true }])(
    'is undone beside a parameters sheet that was edited, which stays and is used again (written again: $again)',
    async ({ again }) => {
      const sheetOf = async (): Promise<CellDump> => cellsOf(await book.dump(), 'Parámetros CEC');
      const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
      if (again) await classifyAndWrite(book, { output: 'plain', columns: EVERY });
      await put(parameterNames(scheme).scheme('shareCut'), 0.4);
      const sheet = await sheetOf();
      expect(await book.gateway.undoLastWrite()).toMatchObject({ parametersLeft: true });
      expect(await sheetOf()).toEqual(sheet);
      const formulas = Object.values(cellsOf(await book.dump(), 'Sheet1')).filter(({ formula }) => formula);
      expect(formulas.length > 0).toBe(again);
      // The write before it goes next.
      if (again) expect(await book.gateway.undoLastWrite()).toMatchObject({ parametersLeft: true });
      await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
        id: 'alreadyUndone',
      });
      const written = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
      const people = written.columns.slice(0, -3);
      expect(await shown(people.length)).toEqual(transposed(people));
      expect(Object.keys(await sheetOf())).toEqual(Object.keys(sheet));
    },
  );

  test('is not undone where the write had put other numbers on the sheet and one was edited since', async () => {
    const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    const other = (share: number) => (each: typeof scheme) => ({
      ...each,
      segmentation: { ...each.segmentation, shareCut: share },
    });
    await classifyAndWrite(book, { output: 'plain', columns: EVERY, scheme: other(0.3) });
    await put(parameterNames(scheme).scheme('shareCut'), 0.4);
    const stands = await book.dump();
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'parametersEdited',
    });
    expect(await book.dump()).toEqual(stands);
  });

  test('is not undone where a sheet laid out anew was edited: the former one would have to take its place', async () => {
    const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await classifyAndWrite(book, {
      output: 'plain',
      columns: EVERY,
      scheme: (each) => ({
        ...each,
        profiles: [{ ...each.profiles[0]!, weights: { values: [0.1, 0.3, 0.5, 0.1], validUntil: null } }],
      }),
    });
    await put(parameterNames(scheme).scheme('shareCut'), 0.4);
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'parametersEdited',
      params: { address: expect.stringMatching(/^'Parámetros CEC/) },
    });
  });

  test('is undone wherever its parameters sheet went, and leaves one that people wrote on', async () => {
    const before = await book.dump();
    const write = (): Promise<unknown> => classifyAndWrite(book, { output: 'plain', columns: ['code', 'segment'] });
    const onSheet = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
      book.run(async (context) => change(context.workbook.worksheets.getItem('Parámetros CEC')));
    await write();
    await onSheet((sheet) => (sheet.name = 'Mis límites'));
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
    await write();
    await onSheet((sheet) => (sheet.getRange('T3').values = [['mirar con Ana']]));
    await book.gateway.undoLastWrite();
    expect(cellsOf(await book.dump(), 'Parámetros CEC')['T3']).toMatchObject({ value: 'mirar con Ana' });
    await write();
    await onSheet((sheet) => void sheet.getRange('8:8').insert('Down'));
    expect(await book.gateway.undoLastWrite()).toMatchObject({ parametersLeft: true });
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

  test('is undone after a column was put in between', async () => {
    await classifyAndWrite(book, { output: 'plain', columns: EVERY });
    await book.run(async (_, sheet) => {
      sheet.getRange('C:C').insert('Right');
    });
    await book.gateway.undoLastWrite();
    const cells = cellsOf(await book.dump(), 'Sheet1');
    expect(Object.values(cells).filter(({ formula }) => formula)).toEqual([]);
    expect((await book.gateway.readState()).bindings).toEqual([]);
  });
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

test.each(['Sheet1', 'Parámetros CEC'])('a write is not half taken back when %s was protected since', async (name) => {
  await fill(book, [HEADER, ...clientCells(5)]);
  await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  await book.run(async ({ workbook }) => workbook.worksheets.getItem(name).protection.protect());
  const before = await book.dump();
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
    id: 'protectedSheet',
    params: { sheet: name },
    workbookUntouched: true,
  });
  expect(await book.dump()).toEqual(before);
});

test('a rule that somebody took from the parameters sheet stays away when a write is taken back', async () => {
  await fill(book, [HEADER, ...clientCells(5)]);
  const { scheme } = await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  await book.run(async ({ workbook }) => {
    workbook.names.getItem(parameterNames(scheme).scheme('missing')).getRange().dataValidation.clear();
  });
  const before = await book.dump();
  await classifyAndWrite(book, { output: 'plain', columns: ['code'] });
  expect(await book.dump()).not.toEqual(before);
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(before);
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
