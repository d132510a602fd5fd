import { newWorkbook, openWorkbook, printSheet } from '../../../src/files';
import { toolSheets } from '../../../src/tools';
import { chartBounds, createHeadlessEngine, createHost } from '../../../src/workbench/host';
import { chartOfState } from '../../../src/workbench/page/keptChart';
import { loadWorkbook } from '../../../src/workbench/page/workbookFile/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/page/workbookFile/saveWorkbook';
import { takeSnapshot } from '../../../src/workbench/page/workbookFile/snapshot';
import { openBook } from '../../excel/support/book';
import { inputsOfClients, print } from '../../excel/support/reports';

jest.setTimeout(60_000);

const REPORT = 'Informe de cartera';

const chartTexts = (bytes: Uint8Array): string[] => {
  const { opc } = openWorkbook(bytes);
  const parts = opc.names().filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  return parts.sort().map((name) => opc.text(name));
};

/** A report made through Office.js and saved by the workbench. */
async function savedReport(tool: 'overview' | 'value' = 'overview'): Promise<Uint8Array> {
  const book = await openBook();
  await print(book, tool, inputsOfClients(40));
  const saved = saveWorkbook(book.host.workbook, { file: null, snapshot: takeSnapshot(book.host.workbook) });
  book.close();
  expect(saved.lost).toEqual([]);
  return saved.bytes;
}

async function opened(bytes: Uint8Array, name = REPORT) {
  const host = createHost(await createHeadlessEngine());
  await loadWorkbook(host.workbook, openWorkbook(bytes));
  const { workbook } = host;
  const sheet = workbook.findSheet(name)!;
  return { workbook, sheet, close: () => (host.dispose(), workbook.engine.dispose()) };
}

test('the charts of a report that the workbench saves are those that the command line writes', async () => {
  const [{ id, sheet }] = toolSheets('overview', inputsOfClients(40), 'es') as [ReturnType<typeof toolSheets>[number]];
  const printed = printSheet(newWorkbook([{ sheet: 'Sheet1' }]), id, sheet);
  expect(chartTexts(printed.bytes)).toHaveLength(5);
  expect(chartTexts(await savedReport())).toEqual(chartTexts(printed.bytes));
});

test('so are spans around marks: they are written, kept, saved and read as the command line writes them', async () => {
  const [{ id, sheet }] = toolSheets('value', inputsOfClients(40), 'es') as [ReturnType<typeof toolSheets>[number]];
  expect(sheet.charts.map(({ kind }) => kind)).toContain('interval');
  const printed = printSheet(newWorkbook([{ sheet: 'Sheet1' }]), id, sheet);
  const texts = chartTexts(await savedReport('value'));
  expect(texts).toEqual(chartTexts(printed.bytes));
  const drawn = texts.find((text) => text.includes('<c:overlap') && text.includes('<c:lineChart>'))!;
  // What holds the span up has no colour, and the mark no line.
  expect(drawn).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
  expect(drawn).toContain('<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/>');
  const read = openWorkbook(printed.bytes).sheet(sheet.name).charts;
  expect(read).toEqual(JSON.parse(JSON.stringify(sheet.charts.map(withoutFalse))));
  const book = await opened(printed.bytes, sheet.name);
  const { charts } = book.workbook.stateOf(book.sheet);
  expect(charts.map((chart) => chartOfState(chart))).toEqual(read);
  book.close();
});

/** All that says how the report is put on paper, and its names. */
function paperOf(bytes: Uint8Array) {
  const file = openWorkbook(bytes);
  const { pageSetup } = file.sheet(REPORT);
  const names = file.names.filter(({ name, sheet }) => sheet === REPORT && name.startsWith('_xlnm.'));
  return { pageSetup, names: names.map(({ name, refersTo }) => [name, refersTo]) };
}

test('its pages are those that the command line makes, and stay so when it is opened and saved again', async () => {
  const [{ id, sheet }] = toolSheets('overview', inputsOfClients(40), 'es') as [ReturnType<typeof toolSheets>[number]];
  const printed = paperOf(printSheet(newWorkbook([{ sheet: 'Sheet1' }]), id, sheet).bytes);
  expect(printed.pageSetup).toMatchObject({ paper: 9, orientation: 'landscape', fit: { width: 1, height: 0 } });
  expect(printed.pageSetup.breaksBefore!.length).toBeGreaterThan(4);
  expect(printed.names).toHaveLength(1);
  const first = await savedReport();
  expect(paperOf(first)).toEqual(printed);
  const book = await opened(first);
  const origin = { file: first, snapshot: takeSnapshot(book.workbook) };
  book.workbook.engine.write(book.sheet, 200, 0, [[{ cell: { value: 'mía' } }]]);
  const again = saveWorkbook(book.workbook, origin);
  expect(paperOf(again.bytes)).toEqual(printed);
  book.workbook.engine.shift({
    sheet: book.sheet,
    kind: 'insert',
    along: 'rows',
    area: { row: 0, column: 0, rows: 2, columns: 16384 },
  });
  const moved = paperOf(saveWorkbook(book.workbook, origin).bytes);
  expect(moved.pageSetup.breaksBefore).toEqual(printed.pageSetup.breaksBefore!.map((row) => row + 2));
  expect(moved.names[0]![1]).toMatch(/\$A\$3:/);
  book.close();
});

test('a chart moves with rows and columns before it, grows and shrinks with those below it, in the saved file too', async () => {
  const book = await opened(await savedReport());
  const { workbook, sheet } = book;
  const chart = workbook.stateOf(sheet).charts[0]!;
  const { row, column, rowCount, columnCount } = chartOfState(chart)!.place;
  const before = chartBounds(workbook, chart);
  const whole = { rows: 1_048_576, columns: 16_384 };
  const shift = (kind: 'insert' | 'delete', along: 'rows' | 'columns', from: number, count: number): void => {
    const lines = { row: 0, column: 0, ...whole, [along === 'rows' ? 'row' : 'column']: from, [along]: count };
    workbook.engine.shift({ sheet, kind, along, area: lines });
  };
  shift('insert', 'rows', row, 2);
  shift('insert', 'columns', 0, 1);
  expect(chartOfState(chart)!.place).toEqual({ row: row + 2, column: column + 1, rowCount, columnCount });
  const { top, left, width, height } = chartBounds(workbook, chart);
  expect(top).toBeGreaterThan(before.top);
  expect(left).toBeGreaterThan(before.left);
  expect([width, height]).toEqual([before.width, before.height]);
  // Below its last row: beside it. Within it: it grows.
  shift('insert', 'rows', row + 2 + rowCount, 1);
  expect(chartBounds(workbook, chart).height).toBe(height);
  shift('insert', 'rows', row + 4, 3);
  expect(chartOfState(chart)!.place.rowCount).toBe(rowCount + 3);
  expect(chartBounds(workbook, chart).height).toBe(height + 3 * 15);
  // Its first two rows and the two above go.
  shift('delete', 'rows', row, 4);
  expect(chartOfState(chart)!.place).toEqual({ row, column: column + 1, rowCount: rowCount + 1, columnCount });
  const saved = saveWorkbook(workbook, { file: null, snapshot: takeSnapshot(workbook) });
  const inFile = openWorkbook(saved.bytes).sheet(REPORT).charts[0]!;
  expect(inFile.place).toEqual({ row, column: column + 1, rowCount: rowCount + 1, columnCount });
  // Taller rows make it taller; of its rows none left, it has no height.
  workbook.engine.setLineSize(sheet, { along: 'rows', start: row, count: 1 }, 40);
  expect(chartBounds(workbook, chart).height).toBe(height + 15 + 25);
  shift('delete', 'rows', row, rowCount + 1);
  expect(chartBounds(workbook, chart)).toMatchObject({ top: before.top, height: 0 });
  book.close();
});

test('a file’s charts are read as we wrote them, over the cells where they were put', async () => {
  const [{ id, sheet }] = toolSheets('overview', inputsOfClients(40), 'es') as [ReturnType<typeof toolSheets>[number]];
  const { bytes } = printSheet(newWorkbook([{ sheet: 'Sheet1' }]), id, sheet);
  const read = openWorkbook(bytes).sheet(REPORT).charts;
  expect(read).toEqual(JSON.parse(JSON.stringify(sheet.charts.map(withoutFalse))));
  const book = await opened(bytes);
  const { charts } = book.workbook.stateOf(book.sheet);
  expect(charts.map((chart) => chartOfState(chart))).toEqual(read);
  book.close();
});

/** What a sheet says to be not so is left out in a file. */
function withoutFalse<C extends { series: readonly object[] }>(chart: C): C {
  const series = chart.series.map((one) =>
    Object.fromEntries(
      Object.entries(one).filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0)),
    ),
  );
  return { ...chart, series };
}

test('saved, reopened and saved again, nothing of them changes; what was changed is written', async () => {
  const first = await savedReport();
  const book = await opened(first);
  const origin = { file: first, snapshot: takeSnapshot(book.workbook) };
  expect(chartTexts(saveWorkbook(book.workbook, origin).bytes)).toEqual(chartTexts(first));
  const [state] = book.workbook.stateOf(book.sheet).charts;
  state!.kept['title'] = { text: 'Otro título' };
  const again = saveWorkbook(book.workbook, origin);
  expect(again.lost).toEqual([]);
  expect(chartTexts(again.bytes)).toHaveLength(5);
  expect(chartTexts(again.bytes).join()).toContain('Otro título');
  book.close();
});

test('a report made again in an opened workbook is saved with its rules once', async () => {
  const rules = (bytes: Uint8Array): number =>
    [
      ...openWorkbook(bytes)
        .opc.text('xl/worksheets/sheet2.xml')
        .matchAll(/<cfRule /g),
    ].length;
  const first = await savedReport();
  expect(rules(first)).toBeGreaterThan(0);
  const book = await openBook();
  const { workbook } = book.host;
  await loadWorkbook(workbook, openWorkbook(first));
  const origin = { file: first, snapshot: takeSnapshot(workbook) };
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REPORT);
    const all = sheet.getUsedRange();
    all.clear('All');
    sheet.getRange('B9:B12').conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#8CC4BF';
    await context.sync();
  });
  expect(rules(saveWorkbook(workbook, origin).bytes)).toBe(1);
  book.close();
});

test('charts of others stay in the file as they are, and are not shown', async () => {
  const first = await savedReport();
  const { opc } = openWorkbook(first);
  const drawing = opc.names().find((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))!;
  expect(opc.text(drawing)).toContain('CEC_overview_pareto');
  opc.setText(drawing, opc.text(drawing).replace('name="CEC_overview_pareto"', 'name="Gráfico 7"'));
  const names = openWorkbook(opc.toBytes())
    .sheet(REPORT)
    .charts.map(({ id }) => id);
  expect(names).not.toContain('CEC_overview_pareto');
  expect(names).toHaveLength(4);
});
