import { chartPrefix } from '../../../src/sheet';
import { toolSheets } from '../../../src/tools';
import { openBook, type Book } from '../support/book';
import { inputsOfClients, print } from '../support/reports';
import { named, onSheet } from '../support/printed';

jest.setTimeout(120_000);

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

test('printed twice over the same data, the sheet is the same to the last look', async () => {
  await print(book, 'matrices', inputsOfClients(30));
  const once = await named(book, 'Matrices de estrategia');
  const report = await print(book, 'matrices', inputsOfClients(30));
  expect(report.sheets).toMatchObject([{ how: 'anew', findings: [] }]);
  expect(await named(book, 'Matrices de estrategia')).toEqual(once);
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
