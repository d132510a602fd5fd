import { createHeadlessEngine, createHost, dumpWorkbook } from '../../../src/workbench/host';
import { loadOfficeJsInNode } from '../support/officeJs';

async function filled(order: 'forth' | 'back') {
  const host = createHost(await createHeadlessEngine());
  const { Excel } = loadOfficeJsInNode(host);
  const steps: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
    (sheet) =>
      (sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, '=A2*2'],
      ]),
    (sheet) => (sheet.getRange('D1').format.fill.color = 'red'),
    (sheet, context) => void context.workbook.names.add('spot', sheet.getRange('A2')),
    (_sheet, context) => void context.workbook.settings.add('k', 1),
    (sheet) => (sheet.getRange('C:C').format.columnWidth = 100),
    (sheet) => void sheet.freezePanes.freezeRows(1),
  ];
  for (const step of order === 'forth' ? steps : steps.reverse()) {
    await Excel.run(async (context) => {
      step(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
  }
  return host;
}

describe('the dump of a workbook', () => {
  test('is the same whatever the order of the work, and tells every difference', async () => {
    const [one, two] = [await filled('forth'), await filled('back')];
    const [a, b] = [await dumpWorkbook(one), await dumpWorkbook(two)];
    expect(a).toEqual(b);
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    const sheet = (a['sheets'] as { cells: Record<string, unknown>; frozenRows: number }[])[0]!;
    expect(sheet.cells['B2']).toEqual({ formula: '=A2*2', value: 2 });
    expect(sheet.cells['D1']).toEqual({ style: { bg: { rgb: '#FF0000' } } });
    expect(sheet.frozenRows).toBe(1);
    two.workbook.settings.set('k', 2);
    expect(await dumpWorkbook(two)).not.toEqual(a);
  });

  test('is as before when a write was undone by hand', async () => {
    const host = await filled('forth');
    const before = await dumpWorkbook(host);
    const { Excel } = loadOfficeJsInNode(host);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('F1:G3');
      range.values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      range.format.font.bold = true;
      await context.sync();
      range.clear();
      await context.sync();
    });
    expect(await dumpWorkbook(host)).toEqual(before);
  });
});
