import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import { loadOfficeJsInNode } from '../support/officeJs';

test('values are written and read back through the client', async () => {
  const host = createHost(await createHeadlessEngine());
  const { Excel } = loadOfficeJsInNode(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 'x'],
      [true, '=A1+1'],
    ];
    range.load('values,address,formulas,text');
    await context.sync();
    expect(range.values).toEqual([
      [1, 'x'],
      [true, 2],
    ]);
    expect(range.address).toBe('Sheet1!A1:B2');
  });
  host.dispose();
});
