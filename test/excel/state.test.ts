import type { WorkbookState } from '../../src/method';
import { readPortfolio } from '../../src/portfolio';
import { clientSheet } from '../../src/taskpane/commands/clientSheet';
import { historySheet } from '../../src/taskpane/commands/historySheet';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, typeInto, type Book } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
  await fill(book, [HEADER, ...clientCells(12)]);
});
afterEach(() => book.close());

async function schemes(count: number): Promise<WorkbookState> {
  const { scheme } = requestFor(await book.gateway.findClientTable());
  const all = Array.from({ length: count }, (_, i) => ({ ...scheme, id: `s${i}`, name: `Esquema ${i} «ñ»` }));
  return { schemes: all, activeSchemeId: 's0', bindings: [], tools: {} };
}

test('a workbook without a state has an empty one', async () => {
  expect(await book.gateway.readState()).toEqual({ schemes: [], activeSchemeId: null, bindings: [], tools: {} });
});

test('with it comes how this Excel writes numbers, in the same messages', async () => {
  book.host.setOptions({ language: 'es-MX' });
  const { messages } = book;
  await book.gateway.readState();
  const before = messages.length;
  expect(await book.gateway.readOpening()).toMatchObject({
    workbook: { schemes: [] },
    signs: { decimal: '.', thousands: ',' },
  });
  const opening = messages.length - before;
  await book.gateway.readState();
  expect(messages.length - before - opening).toBe(opening);
  book.host.setOptions({ language: 'es-ES' });
  expect((await book.gateway.readOpening()).signs).toEqual({ decimal: ',', thousands: '.' });
});

test('a state comes back as it was saved, also when it takes several settings, and none are left over', async () => {
  const many = await schemes(24);
  await book.gateway.saveState({ state: many });
  expect(book.host.workbook.settings.size).toBeGreaterThan(2);
  expect(await book.gateway.readState()).toEqual(many);
  const few = await schemes(1);
  await book.gateway.saveState({ state: few });
  expect(await book.gateway.readState()).toEqual(few);
  expect([...book.host.workbook.settings.keys()]).toEqual(['cec4444.state']);
});

test('bindings are the workbook’s: an older copy does not make the add-in forget its columns', async () => {
  const old = await schemes(1);
  await classifyAndWrite(book);
  await book.gateway.saveState({ state: old });
  const state = await book.gateway.readState();
  expect(state.schemes).toEqual(old.schemes);
  expect(state.bindings).toHaveLength(1);
});

test('undoing a write keeps schemes that were saved since', async () => {
  await classifyAndWrite(book);
  const since = await schemes(3);
  await book.gateway.saveState({ state: since });
  await book.gateway.undoLastWrite();
  expect(await book.gateway.readState()).toEqual({ ...since, bindings: [] });
});

test.each([
  ['text that is no JSON', '{"format":', 'stateDamaged', {}],
  [
    'a broken state',
    '{"format":"cec4444/workbook","version":1,"state":{"schemes":3}}',
    'stateDamaged',
    { path: 'state.schemes' },
  ],
  ['a newer version', '{"format":"cec4444/workbook","version":99,"state":{}}', 'stateTooNew', { version: 99 }],
])('%s is told with its place, and kept when another is saved', async (_, text, id, params) => {
  book.host.workbook.settings.set('cec4444.state', { pieces: 0, text });
  await expect(book.gateway.readState()).rejects.toMatchObject({ id, params, workbookUntouched: true });
  // Clients can still be read; writing over what is damaged is refused.
  const request = requestFor(await book.gateway.findClientTable());
  await expect(book.gateway.writeColumns(request)).rejects.toMatchObject({ id });
  const next = await schemes(1);
  await book.gateway.saveState({ state: next });
  expect(await book.gateway.readState()).toEqual(next);
  expect(book.host.workbook.settings.get('cec4444.damaged-1')).toEqual({ pieces: 0, text });
});

test('an empty workbook offers the sample on a sheet of its own, and a failure leaves no sheet behind', async () => {
  const sample = async (): Promise<unknown[][]> => [HEADER, ...clientCells(5)];
  const other = await openBook({}, { sample });
  const before = await other.dump();
  for (const n of [1, 2]) {
    other.host.setOptions({ faults: { syncs: [{ atSync: n, code: 'GeneralException', when: 'after' }] } });
    await expect(other.gateway.insertSample('es')).rejects.toMatchObject({ id: 'other', workbookUntouched: true });
    expect(await other.dump()).toEqual(before);
  }
  other.host.setOptions({ faults: {} });
  const table = await other.gateway.insertSample('es');
  expect(table.place).toMatchObject({ sheetName: 'Clientes de muestra', address: 'A1:G6', found: 'table' });
  expect(table.raw.cells).toEqual(await sample());
  expect((await other.gateway.findClientTable()).place.sheetName).toBe('Clientes de muestra');
  expect((await other.gateway.insertSample('es')).place.sheetName).toBe('Clientes de muestra 2');
  other.close();
});

test('a client table made from a purchase list stands on a sheet of its own, in as many messages as it takes, and goes again', async () => {
  const before = await book.dump();
  const rows = Array.from({ length: 30_000 }, (_, k) => [`00${k}`, 45_000 + k, k / 4]);
  const draft = {
    sheetName: 'Clientes',
    columns: [
      { header: 'Código', format: '@', width: 12 },
      { header: 'Cliente desde', format: 'dd/mm/yyyy', width: 13 },
      { header: 'Facturación', format: '#,##0.00', width: 15 },
    ],
    ...{ rows, lines: 1, said: [] },
  };
  const { sheetName, address } = await book.gateway.insertTemplate(clientSheet(draft));
  expect(address).toBe('A1:C30001');
  await book.run(async (context) => {
    const last = context.workbook.worksheets.getItem(sheetName).getRange('A30001:C30001');
    last.load('values,numberFormat');
    last.format.font.load('italic');
    await context.sync();
    expect(last.values).toEqual([['0029999', 74_999, 7499.75]]);
    expect(last.numberFormat).toEqual([['General', 'dd/mm/yyyy', '#,##0.00']]);
    expect(last.format.font.italic).not.toBe(true);
  });
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(before);
});

test('the template stands on a sheet of its own, beside one of its name, filled in it is read, and undo spares what was typed', async () => {
  await book.run(async (context) => {
    context.workbook.worksheets.add('Datos históricos').getRange('B2').values = [['mine']];
  });
  const before = await book.dump();
  for (const n of [1, 2]) {
    book.host.setOptions({ faults: { syncs: [{ atSync: n, code: 'GeneralException', when: 'after' }] } });
    await expect(book.gateway.insertTemplate(historySheet('es', 2026))).rejects.toMatchObject({
      workbookUntouched: true,
    });
    expect(await book.dump()).toEqual(before);
  }
  book.host.setOptions({ faults: {} });
  const { sheetName, address } = await book.gateway.insertTemplate(historySheet('es', 2026));
  expect({ sheetName, address }).toEqual({ sheetName: 'Datos históricos 2', address: 'A1:T2' });
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(before);

  await book.gateway.insertTemplate(historySheet('es', 2026));
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const [code, kind] = [sheet.getRange('A500'), sheet.getRange('D500')];
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    code.load('numberFormat');
    kind.dataValidation.load('rule');
    frozen.load('address');
    const { pageLayout } = sheet;
    pageLayout.load('orientation,zoom,paperSize');
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    const [head, name] = [sheet.getRange('A1'), sheet.getRange('B1')];
    for (const cell of [head, name]) cell.load('format/columnWidth,format/rowHeight,format/wrapText');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom, pageLayout.paperSize]).toMatchObject([
      'Landscape',
      { horizontalFitToPages: 2 },
      'A4',
    ]);
    expect(titles.address).toContain('1:1');
    expect([head.format.rowHeight, head.format.wrapText]).toEqual([48, true]);
    expect(name.format.columnWidth).toBeGreaterThan(2 * head.format.columnWidth);
    expect(code.numberFormat).toEqual([['@']]);
    expect(kind.dataValidation.rule.list?.source).toBe('Actual,Potencial,Satisfecho,Perdido');
    expect(frozen.address).toContain('1:1');
    // Typed below the example, in a program that makes no table grow.
    sheet.getRange('A3:T3').values = [['007', 'Bodegas Deba', ...Array<number>(18).fill(1)]];
    await context.sync();
  });
  const table = await book.gateway.findClientTable();
  expect(table.place).toMatchObject({ sheetName, address: 'A1:T3', tableId: null });
  expect(readPortfolio(table.raw).portfolio).toMatchObject({ size: 1, ids: ['007'] });
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince', params: { address: 'A3' } });
});

test('what the add-in itself has changed is no news, however late Excel tells of it', async () => {
  const told: string[] = [];
  const stop = await book.gateway.watch(({ kind }) => told.push(kind));
  await book.run(async (_, sheet) => {
    sheet.getRange('C5').values = [[123_456]];
  });
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(told).toEqual([]);
  await stop();
});

test('selections and changes are told until nobody listens any more, our own writes are not', async () => {
  const told: string[] = [];
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));
  const stop = await book.gateway.watch(({ kind }) => told.push(kind));
  typeInto(book, [4, 2], 123_456);
  await book.run(async (_, sheet) => sheet.getRange('C6').select());
  await settled();
  expect(new Set(told)).toEqual(new Set(['cells', 'selection']));
  told.length = 0;
  await classifyAndWrite(book);
  await settled();
  expect(told.filter((kind) => kind === 'cells')).toEqual([]);
  await stop();
  await stop();
  await book.run(async (_, sheet) => {
    sheet.getRange('C7').select();
  });
  typeInto(book, [4, 2], 1);
  await settled();
  expect(told).toEqual([]);
});
