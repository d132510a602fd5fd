import { newWorkbook, openWorkbook, printSheet } from '../../../src/files';
import { toolSheets } from '../../../src/tools';
import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
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
async function savedReport(): Promise<Uint8Array> {
  const book = await openBook();
  await print(book, 'overview', inputsOfClients(40));
  const saved = saveWorkbook(book.host.workbook, { file: null, snapshot: takeSnapshot(book.host.workbook) });
  book.close();
  expect(saved.lost).toEqual([]);
  return saved.bytes;
}

async function opened(bytes: Uint8Array) {
  const host = createHost(await createHeadlessEngine());
  await loadWorkbook(host.workbook, openWorkbook(bytes));
  const { workbook } = host;
  const sheet = workbook.findSheet(REPORT)!;
  return { workbook, sheet, close: () => (host.dispose(), workbook.engine.dispose()) };
}

test('the charts of a report that the workbench saves are those that the command line writes', async () => {
  const [{ id, sheet }] = toolSheets('overview', inputsOfClients(40), 'es') as [ReturnType<typeof toolSheets>[number]];
  const printed = printSheet(newWorkbook([{ sheet: 'Sheet1' }]), id, sheet);
  expect(chartTexts(printed.bytes)).toHaveLength(5);
  expect(chartTexts(await savedReport())).toEqual(chartTexts(printed.bytes));
});

test('a file’s charts are read as we wrote them, over the cells where they were put', async () => {
  const [{ id, sheet }] = toolSheets('overview', inputsOfClients(40), 'es') as [ReturnType<typeof toolSheets>[number]];
  const { bytes } = printSheet(newWorkbook([{ sheet: 'Sheet1' }]), id, sheet);
  const read = openWorkbook(bytes).sheet(REPORT).charts;
  expect(read).toEqual(JSON.parse(JSON.stringify(sheet.charts.map(withoutFalse))));
  const book = await opened(bytes);
  const { charts } = book.workbook.stateOf(book.sheet);
  expect(charts.map((chart) => chartOfState(book.workbook, chart))).toEqual(read);
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
