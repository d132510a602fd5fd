import { existsSync, readFileSync } from 'node:fs';
import vectors from '../vectors/clv.json';
import { chooseList, offerLists } from '../../src/taskpane/commands/chooseList';
import type { PaneContext } from '../../src/taskpane/commands/context';
import { ensureList, hasList } from '../../src/taskpane/commands/secondList';
import { localDesk } from '../../src/taskpane/desk/localDesk';
import { initialState } from '../../src/taskpane/model/state';
import { createStore } from '../../src/taskpane/model/store';
import { historyWords } from '../../src/locales/tools/history';
import { inputsOfClients, print } from './support/reports';
import { clientCells, fill, HEADER, openBook, requestFor, type Book } from './support/book';

/** Purchases and relations as second tables of the workbook: found, read in blocks, accounted for, remembered. */
let book: Book;
beforeEach(async () => {
  book = await openBook();
  await fill(book, [HEADER, ...clientCells(12)], { table: true });
});
afterEach(() => book.close());

const LINES: unknown[][] = [
  ['Ventas de la casa', '', '', ''],
  ['', '', '', ''],
  ['Notas', 'Cliente', 'Fecha', 'Importe'],
  ['x', 'C000001', '2026-01-05', 100],
  ['', 'C000001', '2026-02-05', 50.5],
  ['', 'C000001', '2026-02-05', -0.5],
  ['', 'C000002', '2026-03-01', -30],
  ['', '', '2026-03-02', 12],
  ['', 'X9', '2026-03-03', 8],
  ['', 'C000003', 'pronto', 5],
];

const addSheet = (name: string, cells: unknown[][], asTable = false): Promise<void> =>
  book.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
    range.values = cells.map((row) => row.map((cell) => (typeof cell === 'string' && cell ? `'${cell}` : cell)));
    if (asTable) sheet.tables.add(range, true).name = name;
    await context.sync();
  });

/** The pane's commands over this workbook. */
async function pane(): Promise<PaneContext> {
  const store = createStore(initialState('es'));
  const desk = localDesk(() => '2026-11-22');
  const table = await book.gateway.findClientTable();
  await desk.load(table.raw);
  await desk.read({});
  store.dispatch({ type: 'workbookRead', workbook: await book.gateway.readState() });
  return { gateway: book.gateway, desk, store } as unknown as PaneContext;
}

async function read(context: PaneContext, name: string, freeOrders = false): Promise<void> {
  const list = (await offerLists(context)).find((one) => one.name === name)!;
  await chooseList(context, 'purchases', { ...list, freeOrders });
  expect(context.store.get().trouble).toBeNull();
}

test('tables and filled sheets are offered in the workbook’s order, a sheet that is a table and nothing more once', async () => {
  await addSheet('Ventas', LINES);
  await addSheet('Pedidos', LINES.slice(2), true);
  const lists = await book.gateway.otherLists(() => false);
  expect(lists.map(({ kind, name, rows }) => [kind, name, rows])).toEqual([
    ['table', 'Clientes', 13],
    ['sheet', 'Ventas', 10],
    ['table', 'Pedidos', 8],
  ]);
});

test('sheets that we made are not offered: reports, parameters, snapshots', async () => {
  await addSheet('Ventas', LINES);
  await print(book, 'overview', inputsOfClients(12));
  const { column } = historyWords.es;
  await addSheet('Histórico', [Object.values<string>(column), Object.values<string>(column).map(() => 'x')]);
  await book.gateway.writeColumns(requestFor(await book.gateway.findClientTable(), { output: 'plain' }));
  const sheets = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  // The clients', the sales, the report, the history and the parameters stand in the workbook.
  expect(sheets.length).toBeGreaterThanOrEqual(5);
  const offered = await offerLists(await pane());
  expect(offered.map(({ kind, name }) => [kind, name])).toEqual([
    ['table', 'Clientes'],
    ['sheet', 'Ventas'],
  ]);
});

test('results on a sheet of their own are not offered', async () => {
  await addSheet('Ventas', LINES);
  await book.run(async (_, sheet) => {
    // Something of the user's stands where the columns would.
    sheet.getRange('I4').values = [['mine']];
  });
  const table = await book.gateway.findClientTable();
  const { sheetName } = await book.gateway.writeColumns(requestFor(table, { whenOccupied: 'newSheet' }));
  expect(sheetName).not.toBe(table.place.sheetName);
  const lists = await book.gateway.otherLists(() => false);
  expect(lists.filter((list) => list.sheetName === sheetName)).toEqual([]);
  expect(lists.map(({ name }) => name)).toContain('Clientes');
});

test('a list with titles above it is read, every line is in a client’s history or in a named place, and it is remembered', async () => {
  await addSheet('Ventas', LINES);
  const context = await pane();
  await read(context, 'Ventas');
  const { purchases } = context.store.get().tools;
  expect(purchases!.view).toMatchObject({ place: 'Ventas!A1:D10', lines: 7, total: 145, clients: 2, matched: 1 });
  const { buckets } = purchases!.view;
  const sums = Object.values(buckets);
  expect(sums.reduce((sum, bucket) => sum + bucket.lines, 0)).toBe(7);
  expect(sums.reduce((sum, bucket) => sum + bucket.sum, 0)).toBeCloseTo(145, 10);
  expect([buckets.purchases, buckets.refundDays, buckets.noClient, buckets.noDate]).toEqual([
    { lines: 4, sum: 158 },
    { lines: 1, sum: -30 },
    { lines: 1, sum: 12 },
    { lines: 1, sum: 5 },
  ]);
  const { tools } = await book.gateway.readState();
  expect(tools.purchases).toMatchObject({ source: { kind: 'sheet', name: 'Ventas', freeOrders: false } });
});

test('dates as text whose order is open are named by their cells; once said, the workbook remembers the order', async () => {
  await addSheet('Ventas', [
    ['Cliente', 'Fecha', 'Importe'],
    ['C000001', 45_000, 10],
    ['C000001', '03/02/2024', 5],
  ]);
  const context = await pane();
  await read(context, 'Ventas');
  const view = () => context.store.get().tools.purchases!.view;
  expect(view().written).toMatchObject([{ texts: 1, order: null }]);
  expect(view().out).toEqual([{ why: 'noDate', lines: 1, sum: 5, cells: [{ cell: 'B3', text: '03/02/2024' }] }]);
  const list = (await offerLists(context)).find((one) => one.name === 'Ventas')!;
  await chooseList(context, 'purchases', { ...list, dates: 'dd/mm/yyyy' });
  expect(view()).toMatchObject({ written: [{ order: 'dd/mm/yyyy', told: true }], out: [] });
  const next = await pane();
  expect(await ensureList(next, 'purchases', {})).toBe(true);
  expect(next.store.get().tools.purchases!.view.written).toMatchObject([{ told: true }]);
});

test('in the next session it is read anew under its name; changed cells are noticed, a list that is gone is said', async () => {
  await addSheet('Ventas', LINES);
  await read(await pane(), 'Ventas');
  const next = await pane();
  expect(next.store.get().tools.purchases).toBeNull();
  expect(await ensureList(next, 'purchases', {})).toBe(true);
  const { sheetId } = next.store.get().tools.purchases!;
  const before = book.messages.length;
  expect(await ensureList(next, 'purchases', {})).toBe(true);
  expect(book.messages).toHaveLength(before);
  next.store.dispatch({ type: 'cellsChanged', sheetId: 'another' });
  expect(next.store.get().tools.purchases!.changed).toBe(false);
  next.store.dispatch({ type: 'cellsChanged', sheetId });
  expect(next.store.get().tools.purchases!.changed).toBe(true);
  await book.run(async (context) => context.workbook.worksheets.getItem('Ventas').delete());
  await expect(ensureList(next, 'purchases', {})).rejects.toMatchObject({
    id: 'otherListGone',
    params: { name: 'Ventas' },
  });
});

test('a sheet that is no list is refused with what it lacks and what it has', async () => {
  await addSheet('Notas', [
    ['Cliente', 'Día', 'Comentario'],
    ['C000001', 'lunes', 'llamar'],
  ]);
  const context = await pane();
  await read(context, 'Notas');
  expect(context.store.get().tools).toMatchObject({
    purchases: null,
    refused: { name: 'Notas', missing: ['date', 'amount'], headers: ['Cliente', 'Día', 'Comentario'] },
  });
  expect((await book.gateway.readState()).tools.purchases).toBeUndefined();
});

const RELATIONS: unknown[][] = [
  ['Quién recomienda a quién', '', '', ''],
  ['Prescriptor', 'Nota', 'Influido', 'Peso'],
  ['C000001', 'x', 'C000002', 0.6],
  ['C000001', '', 'C000003', '40 %'],
  ['C000002', '', 'C000003', 0.7],
  ['C000002', '', 'C000002', 0.1],
  ['C000004', '', 'C000001', 'mucho'],
  ['X9', '', 'C000001', 0.2],
  ['', '', 'C000001', 0.2],
];

test('relations are read in the same way, every line is in a named place, and the workbook remembers them beside the purchases', async () => {
  await addSheet('Ventas', LINES);
  await addSheet('Red', RELATIONS);
  const context = await pane();
  await read(context, 'Ventas');
  expect(hasList(context.store.get(), 'relations')).toBe(false);
  const list = (await offerLists(context)).find(({ name }) => name === 'Red')!;
  await chooseList(context, 'relations', list);
  const { relations, purchases } = context.store.get().tools;
  const buckets = { used: 3, zero: 0, noCompany: 1, itself: 1, noWeight: 1, negative: 0, unknown: 1, repeated: 0 };
  expect(relations!.view).toEqual({
    ...{ place: 'Red!A1:D9', lines: 7, weights: 'weight', buckets },
    numbers: expect.objectContaining({ texts: 0, decimal: null }),
    // C000003 owes 0.4 + 0.7.
    strangers: { count: 1, first: ['X9'] },
    alike: { count: 0, first: [] },
    totals: { lines: 0, sum: 0 },
    ...{ influencers: 2, influenced: 2, over: 1, overNames: ['Cliente 3'] },
  });
  expect(relations!.headers).toEqual([
    { role: 'from', header: 'Prescriptor' },
    { role: 'to', header: 'Influido' },
    { role: 'weight', header: 'Peso' },
  ]);
  const { tools } = await book.gateway.readState();
  expect(tools.network).toEqual({ source: { kind: 'sheet', id: list.id, name: 'Red' } });
  expect(tools.purchases).toMatchObject({ source: { name: 'Ventas' } });
  const next = await pane();
  expect(hasList(next.store.get(), 'relations')).toBe(true);
  expect(await ensureList(next, 'relations', {})).toBe(true);
  context.store.dispatch({ type: 'cellsChanged', sheetId: relations!.sheetId });
  expect(context.store.get().tools.relations!.changed).toBe(true);
  expect(context.store.get().tools.purchases).toBe(purchases);
});

test('the tool of a list that was only chosen so far proposes the rest, and keeps the list', async () => {
  await addSheet('Red', RELATIONS);
  const context = await pane();
  const { scheme } = requestFor(await book.gateway.findClientTable());
  await context.desk.judge(scheme);
  const source = { kind: 'sheet', id: 's', name: 'Red' };
  const kept = { network: { source } };
  const asked = { id: 'network', language: 'es', settings: kept.network, kept, schemes: [] } as const;
  const change = { key: 'scale', value: 'true' };
  const { taken, settings } = await context.desk.toolForm({ ...asked, change });
  expect(taken).toBe(true);
  expect(settings).toMatchObject({ scale: true, damping: 1, source });
});

test('a sheet without relations is refused with what it lacks', async () => {
  await addSheet('Notas', [
    ['Prescriptor', 'Comentario'],
    ['C000001', 'llamar'],
  ]);
  const context = await pane();
  const list = (await offerLists(context)).find(({ name }) => name === 'Notas')!;
  await chooseList(context, 'relations', list);
  expect(context.store.get().tools).toMatchObject({
    relations: null,
    refused: { list: 'relations', name: 'Notas', missing: ['to'], headers: ['Prescriptor', 'Comentario'] },
  });
  expect((await book.gateway.readState()).tools.network).toBeUndefined();
});

test('a currency that only number formats show is not added to the others, and the user chooses which one counts', async () => {
  await addSheet('Divisas', [
    ['Cliente', 'Fecha', 'Nota', 'Importe'],
    ['C000001', '2026-01-05', 'x', 100],
    ['C000001', '2026-02-05', 'x', 50],
    ['C000002', '2026-02-06', 'x', 1000],
  ]);
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Divisas');
    sheet.getRange('D2:D3').numberFormat = [['#,##0.00 [$€-C0A]'], ['#,##0.00 "€"']];
    sheet.getRange('D4').numberFormat = [['[$$-409]#,##0.00']];
    await context.sync();
  });
  const context = await pane();
  await read(context, 'Divisas');
  expect(context.store.get().tools.purchases!.view).toMatchObject({
    ...{ total: 150, counted: 2, lines: 3 },
    money: {
      currency: '€',
      otherCurrencies: [{ name: '$', lines: 1, sum: 1000, cells: [{ cell: 'D4', text: 1000 }] }],
    },
  });
  const list = (await offerLists(context)).find(({ name }) => name === 'Divisas')!;
  await chooseList(context, 'purchases', { ...list, currency: 'USD' });
  expect(context.store.get().tools.purchases!.view).toMatchObject({
    total: 1000,
    counted: 1,
    money: { currency: '$' },
  });
  expect((await book.gateway.readState()).tools.purchases).toMatchObject({ source: { currency: 'USD' } });
});

test('a long list comes in blocks with progress, and can be cancelled', async () => {
  const lines = Array.from({ length: 30_000 }, (_, k) => [
    `C${String(1 + (k % 12)).padStart(6, '0')}`,
    45_000 + (k % 300),
    1,
  ]);
  await addSheet('Largo', [['Cliente', 'Fecha', 'Importe'], ...lines]);
  const [list] = (await book.gateway.otherLists(() => false)).filter(({ name }) => name === 'Largo');
  const told: number[] = [];
  let rows = 0;
  const what = { columns: [0, 1, 2] };
  await book.gateway.readOtherList(list!, what, (block) => (rows += block.length), {
    progress: ({ done }) => told.push(done),
  });
  expect(rows).toBe(30_001);
  expect(told.length).toBeGreaterThan(2);
  const abort = new AbortController();
  const reading = book.gateway.readOtherList(list!, what, () => abort.abort(), { signal: abort.signal });
  await expect(reading).rejects.toMatchObject({ id: 'cancelled' });
});

const SAMPLE = '../shared/data/cdnow/CDNOW_sample.txt';
(existsSync(SAMPLE) ? test : test.skip)('CDNOW as a workbook gives the published optimum in the pane', async () => {
  const lines = readFileSync(SAMPLE, 'utf8').trim().split(/\r?\n/);
  const cells = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , date]) => Number(date) <= 19_970_930)
    .map(([, id, date, , amount]) => [id!, Number(date), Number(amount)]);
  await addSheet('CDNOW', [['customer_id', 'date', 'dollar_value'], ...cells]);
  const context = await pane();
  await read(context, 'CDNOW', true);
  const { view } = context.store.get().tools.purchases!;
  expect(view).toMatchObject({ clients: 2357, lines: cells.length });
  const { scheme } = requestFor(await book.gateway.findClientTable());
  await context.desk.judge(scheme);
  const run = await context.desk.runTool({
    ...{ id: 'purchases', language: 'es', place: '', notes: new Map(), schemes: [] },
    settings: { startsKnown: true },
    kept: {},
  });
  const { cells: written } = run.sheets[0]!.sheet;
  const at = (row: number, column: number) => written.find((cell) => cell.row === row && cell.column === column)?.value;
  const near = (row: number, column: number, wanted: number, name: string): void => {
    const value = at(row, column);
    expect([name, typeof value]).toEqual([name, 'number']);
    expect([name, Math.abs((value as number) / wanted - 1) < 1e-6]).toEqual([name, true]);
  };
  // The tables of parameters: a heading of their names, then a row a model.
  const headings = written.filter(({ value, column }) => value === 'Parámetros' && column === 0).map(({ row }) => row);
  expect(headings).toHaveLength(2);
  const namesOf = (row: number, count: number) => Array.from({ length: count }, (_, k) => at(row, k + 1));
  expect(namesOf(headings[0]!, 5)).toEqual([
    'r (ritmo de compra)',
    'α (ritmo, semanas)',
    'a (marcha; Pareto: s)',
    'b (marcha; Pareto: β, semanas)',
    'Log-verosimilitud',
  ]);
  expect([...namesOf(headings[1]!, 3), at(headings[1]!, 5)]).toEqual([
    'p (de compra a compra)',
    'q (entre clientes)',
    'γ (entre clientes)',
    'Log-verosimilitud',
  ]);
  for (const model of ['BG/NBD', 'MBG/NBD', 'Pareto/NBD', 'Gamma-Gamma'] as const) {
    const [from, to] = model === 'Gamma-Gamma' ? [headings[1]!, Infinity] : [headings[0]!, headings[1]!];
    const { row } = written.find(
      // Behind Gamma-Gamma stands what it was fitted to: of CDNOW the means.
      ({ value, column, row: at }) => String(value).startsWith(model) && column === 0 && at > from && at < to,
    )!;
    vectors.mle[model].params.forEach((parameter, k) => near(row, k + 1, parameter, `${model} ${namesOf(from, 5)[k]}`));
    near(row, 5, vectors.mle[model].LL, `${model}, log-likelihood`);
    expect(Math.abs((at(row, 5) as number) - vectors.mle[model].LL)).toBeLessThan(1e-6);
  }
});
