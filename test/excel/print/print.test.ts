import { ExcelProblem } from '../../../src/excel';
import { chartPrefix, sheetAnchors } from '../../../src/sheet';
import { toolSheets } from '../../../src/tools';
import type { WorkbookDump } from '../../../src/workbench/host';
import { openBook, type Book } from '../support/book';
import { below, inputsOfClients, print, printRequest } from '../support/reports';

jest.setTimeout(120_000);

interface DumpedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly charts: readonly { readonly name: string; readonly series: readonly { readonly values: string }[] }[];
}
const sheetsOf = (dump: WorkbookDump): readonly DumpedSheet[] => dump['sheets'] as unknown as DumpedSheet[];
const named = async (book: Book, name: string): Promise<DumpedSheet> =>
  sheetsOf(await book.dump()).find((sheet) => sheet.name === name)!;

const onSheet = <T>(
  book: Book,
  name: string,
  task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> => book.run(async (context) => task(context.workbook.worksheets.getItem(name), context));

/** The cells of the notes column, first of them the row of the first client. */
async function notesCell(book: Book, tool: string): Promise<string> {
  return book.run(async (context) => {
    const range = context.workbook.names.getItem(sheetAnchors(tool).notes).getRange();
    const cell = range.getCell(0, 0);
    cell.load('address');
    await context.sync();
    return cell.address.replace(/^.*!/, '');
  });
}

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

interface Axes {
  readonly axes: { readonly categoryAxis: { readonly tickLabelSpacing?: number } };
}

test('a report is written on a new sheet: every cell, chart, rule, width and page of it', async () => {
  const inputs = inputsOfClients(40);
  const report = await print(book, 'overview', inputs);
  expect(report.sheets).toMatchObject([{ id: 'overview', sheetName: 'Informe de cartera', how: 'new', left: null }]);
  const [{ sheet }] = toolSheets('overview', inputs, 'es') as [ReturnType<typeof toolSheets>[number]];
  const dumped = await named(book, 'Informe de cartera');
  const texts = sheet.cells.filter(({ value }) => value !== '');
  expect(texts.length).toBeGreaterThan(300);
  for (const { row, column, value } of texts) {
    const address = String.fromCharCode(65 + (column % 26));
    const key = `${column < 26 ? '' : 'A'}${address}${row + 1}`;
    expect({ key, value: dumped.cells[key]?.value }).toEqual({ key, value });
  }
  expect(dumped.charts.map(({ name }) => name)).toEqual(sheet.charts.map(({ id }) => id));
  expect(dumped.charts.map(({ series }) => series.length)).toEqual(sheet.charts.map(({ series }) => series.length));
  expect(dumped).toMatchObject({
    frozenRows: 2,
    gridlines: false,
    rowBreaks: sheet.print.breaksBefore,
    pageLayout: {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      headersFooters: { defaultForAllPages: { centerHeader: sheet.print.header, rightFooter: '&P / &N' } },
    },
  });
});

test('no message of a report is over a megabyte and a half, and it takes few of them', async () => {
  await print(book, 'overview', inputsOfClients(2000));
  expect(Math.max(...book.messages.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_500_000);
  expect(book.messages.length).toBeLessThan(16);
  await print(book, 'overview', inputsOfClients(2100));
  expect(Math.max(...book.messages.flatMap((one) => [one.requestBytes, one.responseBytes]))).toBeLessThan(2_500_000);
});

test('made anew in its place with other clients, notes travel with their clients and cells outside stay', async () => {
  await print(book, 'overview', inputsOfClients(40));
  const at = await notesCell(book, 'overview');
  const first = await onSheet(book, 'Informe de cartera', async (sheet, context) => {
    sheet.getRange(at).values = [['Llamar en enero']];
    sheet.getRange('AD3').values = [['mío']];
    sheet.getRange('B:B').format.columnWidth = 99;
    const client = sheet.getRange(at.replace('H', 'A'));
    client.load('values');
    await context.sync();
    return String(client.values[0]![0]);
  });
  const report = await print(book, 'overview', inputsOfClients(46));
  expect(report.sheets).toMatchObject([{ sheetName: 'Informe de cartera', how: 'anew', left: null }]);
  expect(report.sheets[0]!.findings.length).toBeGreaterThan(0);
  const dumped = await named(book, 'Informe de cartera');
  const row = Object.entries(dumped.cells).find(
    ([key, { value }]) => key.startsWith('H') && value === 'Llamar en enero',
  );
  expect(dumped.cells[row![0].replace('H', 'A')]?.value).toBe(first);
  expect(dumped.cells['AD3']?.value).toBe('mío');
  expect(dumped).toMatchObject({ lines: { 'columns 1': 99 } });
  expect(dumped.charts).toHaveLength(5);
  expect(sheetsOf(await book.dump()).filter(({ name }) => name.startsWith('Informe'))).toHaveLength(1);
});

test('printed twice over the same data, the sheet is the same to the last look', async () => {
  await print(book, 'matrices', inputsOfClients(30));
  const once = await named(book, 'Matrices de estrategia');
  const report = await print(book, 'matrices', inputsOfClients(30));
  expect(report.sheets).toMatchObject([{ how: 'anew', findings: [] }]);
  expect(await named(book, 'Matrices de estrategia')).toEqual(once);
});

test('a sheet that was deleted comes back', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => sheet.delete());
  expect((await print(book, 'matrices', inputsOfClients(20))).sheets).toMatchObject([
    { sheetName: 'Matrices de estrategia', how: 'new', left: null },
  ]);
});

test('made anew and then deleted, a sheet has no changes or notes: its undo says that it is gone, and gives way', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => sheet.delete());
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'reportGone', workbookUntouched: true });
  book.gateway.passOver();
  await expect(book.gateway.undoLastWrite()).resolves.toMatchObject({ what: 'printSheets' });
});

test('a sheet of that name that is not ours is left alone', async () => {
  await book.run(async (context) => {
    context.workbook.worksheets.add('Informe de cartera').getRange('A1').values = [['de otra persona']];
  });
  expect((await print(book, 'overview', inputsOfClients(20))).sheets).toMatchObject([
    { sheetName: 'Informe de cartera 2', how: 'new', left: null },
  ]);
  expect((await named(book, 'Informe de cartera')).cells).toEqual({ A1: { value: 'de otra persona' } });
});

test('renamed and moved to another place on its sheet by its owner, it is found and made anew there', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => {
    sheet.name = 'Reunión de marzo';
    sheet.getRange('1:3').insert('Down');
    sheet.getRange('A1').values = [['Para la reunión']];
  });
  const report = await print(book, 'matrices', inputsOfClients(26));
  expect(report.sheets).toMatchObject([{ sheetName: 'Reunión de marzo', how: 'anew' }]);
  const { cells } = await named(book, 'Reunión de marzo');
  expect(cells['A1']?.value).toBe('Para la reunión');
  expect(cells['A4']?.value).toBe('Matrices de estrategia');
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['has put rows into it', (sheet) => sheet.getRange('9:10').insert('Down')],
  ['has made a table of a part of it', (sheet) => sheet.tables.add('A8:C12', true)],
  ['has put rules on it', (sheet) => sheet.getRange('B3').conditionalFormats.add('DataBar')],
  ['has merged cells of it', (sheet) => sheet.getRange('A1:C1').merge()],
  [
    'has put a list of words into it',
    (sheet) => (sheet.getRange('B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
  ],
])('where its owner %s, it stays and a new sheet is made, which is said', async (_, change) => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => void change(sheet));
  const before = await named(book, 'Matrices de estrategia');
  expect((await print(book, 'matrices', inputsOfClients(20))).sheets).toMatchObject([
    { sheetName: 'Matrices de estrategia 2', how: 'new', left: 'Matrices de estrategia' },
  ]);
  expect(await named(book, 'Matrices de estrategia')).toEqual(before);
});

test('a longer report has rows put in below it, and what stands there moves down whole; undone, it is back', async () => {
  await print(book, 'overview', inputsOfClients(4));
  const at = await below(book, 'overview', (sheet, row) => {
    sheet.getRangeByIndexes(row + 1, 1, 1, 2).values = [['debajo', 7]];
    sheet.getRangeByIndexes(row + 2, 2, 1, 1).formulas = [[`=C${row + 2}*2`]];
    sheet.getRangeByIndexes(2, 30, 1, 1).formulas = [[`=C${row + 2}`]];
    sheet.tables.add(sheet.getRangeByIndexes(row + 5, 0, 3, 2), true);
    sheet.getRangeByIndexes(row + 10, 0, 1, 2).merge();
  });
  const before = await book.dump();
  const report = await print(book, 'overview', inputsOfClients(60));
  const [{ rowsInserted }] = report.sheets as [(typeof report.sheets)[number]];
  expect(report.sheets).toMatchObject([{ sheetName: 'Informe de cartera', how: 'anew', left: null }]);
  expect(rowsInserted).toBeGreaterThan(5);
  const { cells } = await named(book, 'Informe de cartera');
  const row = at + rowsInserted + 2;
  expect(cells[`B${row}`]?.value).toBe('debajo');
  expect(cells[`C${row + 1}`]).toMatchObject({ formula: `=C${row}*2`, value: 14 });
  expect(cells['AE3']).toMatchObject({ formula: `=C${row}`, value: 7 });
  // Made again, it needs no more rows.
  expect((await print(book, 'overview', inputsOfClients(60))).sheets).toMatchObject([{ how: 'anew', rowsInserted: 0 }]);
  await book.gateway.undoLastWrite();
  await book.gateway.undoLastWrite();
  expect(sheetsOf(await book.dump())).toEqual(sheetsOf(before));
});

test.each<[string, (sheet: Excel.Worksheet, row: number) => unknown]>([
  ['a table beside it', (sheet, row) => sheet.tables.add(sheet.getRangeByIndexes(row - 3, 30, 6, 2), true)],
  [
    'a merged area beside it',
    (sheet, row) => {
      sheet.getRangeByIndexes(row - 1, 30, 1, 1).values = [['a']];
      sheet.getRangeByIndexes(row - 1, 30, 2, 1).merge();
    },
  ],
  [
    'a list beside it',
    (sheet, row) => (sheet.getRangeByIndexes(row - 2, 40, 4, 1).values = [['a'], ['b'], ['c'], ['d']]),
  ],
  [
    'a chart beside it',
    (sheet, row) =>
      sheet.charts
        .add('Line', sheet.getRange('B8:B9'))
        .setPosition(sheet.getRangeByIndexes(row - 4, 40, 1, 1), sheet.getRangeByIndexes(row + 4, 44, 1, 1)),
  ],
])('where rows put in would tear %s apart, a new sheet is made, which is said', async (_, put) => {
  await print(book, 'overview', inputsOfClients(4));
  await below(book, 'overview', (sheet, row) => {
    sheet.getRangeByIndexes(row + 1, 1, 1, 1).values = [['debajo']];
    put(sheet, row);
  });
  const before = await named(book, 'Informe de cartera');
  const report = await print(book, 'overview', inputsOfClients(60));
  expect(report.sheets).toMatchObject([
    { sheetName: 'Informe de cartera 2', left: 'Informe de cartera', rowsInserted: 0 },
  ]);
  expect(await named(book, 'Informe de cartera')).toEqual(before);
});

test('notes written after they were read are not overwritten', async () => {
  await print(book, 'overview', inputsOfClients(20));
  const request = await printRequest(book, 'overview', inputsOfClients(20));
  const at = await notesCell(book, 'overview');
  await onSheet(book, 'Informe de cartera', (sheet) => {
    sheet.getRange(at).values = [['entretanto']];
  });
  const before = await book.dump();
  const refused = book.gateway.printSheets(request);
  await expect(refused).rejects.toMatchObject({ id: 'reportChanged', workbookUntouched: true });
  expect(await book.dump()).toEqual(before);
});

test('a protected sheet is not touched, and is named', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => sheet.protection.protect());
  const before = await book.dump();
  await expect(print(book, 'matrices', inputsOfClients(20))).rejects.toMatchObject({
    id: 'protectedSheet',
    params: { sheet: 'Matrices de estrategia' },
  });
  expect(await book.dump()).toEqual(before);
});

test('a filter that its owner has put over it is not written through unasked', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A8:B12'), 1, { filterOn: 'Custom', criterion1: '>1' });
  });
  const before = await book.dump();
  const inputs = inputsOfClients(20);
  await expect(print(book, 'matrices', inputs)).rejects.toMatchObject({ id: 'filtered', workbookUntouched: true });
  expect(await book.dump()).toEqual(before);
  const request = await printRequest(book, 'matrices', inputs);
  expect((await book.gateway.printSheets(request, { liftFilters: true })).sheets).toMatchObject([{ how: 'anew' }]);
});

test('cancelled in between, everything is as it was', async () => {
  await print(book, 'overview', inputsOfClients(30));
  const before = await book.dump();
  const request = await printRequest(book, 'overview', inputsOfClients(44));
  const abort = new AbortController();
  const work = {
    signal: abort.signal,
    progress: ({ phase }: { phase: string }) => {
      if (phase === 'formatting') abort.abort();
    },
  };
  await expect(book.gateway.printSheets(request, work)).rejects.toMatchObject({ id: 'cancelled' });
  expect(await book.dump()).toEqual(before);
});

test('undo does not take back a sheet on which somebody has written since', async () => {
  await print(book, 'overview', inputsOfClients(20));
  await onSheet(book, 'Informe de cartera', (sheet) => {
    sheet.getRange('A90').values = [['mío']];
  });
  const before = await book.dump();
  await expect(book.gateway.undoLastWrite()).rejects.toThrow(ExcelProblem);
  expect(await book.dump()).toEqual(before);
});

test('a renamed new sheet goes on undo all the same, and schemes saved since stay', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => {
    sheet.name = 'Otra';
  });
  const { classification } = inputsOfClients(20);
  const state = await book.gateway.readState();
  expect(state.tools).toEqual({ matrices: {} });
  await book.gateway.saveState({
    state: {
      ...state,
      schemes: [classification.scheme],
      activeSchemeId: classification.scheme.id,
    },
  });
  await book.gateway.undoLastWrite();
  expect(sheetsOf(await book.dump()).map(({ name }) => name)).toEqual(['Sheet1']);
  const after = await book.gateway.readState();
  expect(after).toMatchObject({ tools: {}, schemes: [{ id: classification.scheme.id }] });
});

test('the scheme of a report is kept with it and undone with it; one that columns name since stays', async () => {
  const { scheme } = inputsOfClients(20).classification;
  const other = { ...scheme, id: 'other' };
  const saved = { ...(await book.gateway.readState()), schemes: [other], activeSchemeId: 'other' };
  await book.gateway.saveState({ state: saved });
  const request = await printRequest(book, 'matrices', inputsOfClients(20));
  await book.gateway.printSheets({ ...request, tool: { id: 'matrices', settings: {}, scheme } });
  const kept = await book.gateway.readState();
  expect(kept).toEqual({ ...saved, schemes: [other, scheme], activeSchemeId: scheme.id, tools: { matrices: {} } });
  // Something else is saved since: that stays, and the scheme goes all the same.
  const third = { ...scheme, id: 'third' };
  await book.gateway.saveState({ state: { ...kept, schemes: [...kept.schemes, third] } });
  await book.gateway.undoLastWrite();
  expect(await book.gateway.readState()).toEqual({ ...saved, schemes: [other, third] });
  // Made again, and then edited and saved by its owner: theirs.
  await book.gateway.printSheets({ ...request, tool: { id: 'matrices', settings: {}, scheme } });
  const edited = { ...scheme, name: 'Mío' };
  await book.gateway.saveState({ state: { ...saved, schemes: [other, edited], activeSchemeId: scheme.id } });
  await book.gateway.undoLastWrite();
  expect(await book.gateway.readState()).toMatchObject({ schemes: [other, edited], activeSchemeId: scheme.id });
});

test('the sheet is shown where it is now, and a name that is gone is said', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await book.gateway.showSheet('matrices');
  const active = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe('Matrices de estrategia');
  await expect(book.gateway.showSheet('overview')).rejects.toMatchObject({ id: 'reportGone' });
});

test('a text that looks like a formula stays text, and one of 200 characters is there', async () => {
  const cells = [
    ['Id cliente', 'Nombre', 'Facturación', 'Cuota de cliente', 'Margen', 'Años'],
    ['C1', '=HYPERLINK("http://x")', 90000, 0.2, 0.3, 4],
    ['C2', 'n'.repeat(200), 50000, 0.6, 0.2, 2],
    ['C3', '+34 600', 1000, 0.9, 0.1, 1],
  ];
  const { inputsOf } = await import('../../tools/support');
  await print(book, 'overview', inputsOf(cells as (string | number)[][]));
  const { cells: dumped } = await named(book, 'Informe de cartera');
  const values = Object.values(dumped).map(({ value }) => value);
  expect(values).toContain('=HYPERLINK("http://x")');
  expect(values).toContain('n'.repeat(200));
  expect(Object.values(dumped).filter((cell) => 'formula' in cell)).toEqual([]);
  expect(values.filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value))).toEqual([]);
});

test('charts are those of the sheet as data, named so that they are known again', async () => {
  await print(book, 'overview', inputsOfClients(40));
  const { charts } = await named(book, 'Informe de cartera');
  expect(charts.every(({ name }) => name.startsWith(chartPrefix('overview')))).toBe(true);
  expect(charts.map((chart) => (chart as unknown as { type: string }).type)).toEqual([
    'BarStacked',
    'ColumnClustered',
    'BarStacked',
    'Bubble',
    'Radar',
  ]);
  // No name beside a bar is left out.
  const spacings = charts.map((chart) => (chart as unknown as { kept: Axes }).kept.axes.categoryAxis.tickLabelSpacing);
  expect(spacings).toEqual([1, undefined, 1, undefined, undefined]);
});

test('cells that somebody has formatted as text, and those that are ours so, come back without a sign before them', async () => {
  const first = await print(book, 'supply', inputsOfClients(8));
  const { sheetName } = first.sheets.at(-1)!;
  await onSheet(book, sheetName, (sheet) => {
    (sheet.getRange('A11:B12') as { numberFormat: unknown }).numberFormat = '@';
  });
  const before = await book.dump();
  await print(book, 'supply', inputsOfClients(6));
  expect(await book.dump()).not.toEqual(before);
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(before);
});
