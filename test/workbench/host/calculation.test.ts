import { createHeadlessEngine } from '../../../src/workbench/host';

test('results stand when a change has settled, from a new workbook’s first moments on', async () => {
  // Univer begins a calculation of its own 100 ms after a workbook is made, in the middle of these.
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  engine.write(sheet, 0, 0, [[{ cell: { value: 1 } }]]);
  await engine.settle(true);
  for (let row = 0; row < 60; row++) {
    engine.write(sheet, row, 1, [[{ cell: { value: null, formula: `=$A$1+${row}` } }]]);
    await engine.settle();
    expect(engine.cell(sheet, row, 1)).toEqual({ value: row + 1, formula: `=$A$1+${row}` });
  }
  engine.dispose();
});
