import { FUniver } from '@univerjs/core/facade';
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

test.each([
  ['a formula that speaks of it', `='Later''s'!A1`, 1],
  ['a formula that may', '=INDIRECT("La"&"ter!A1")', 1],
  ['no other formula', '=$A$1*2', 0],
])('a new sheet has %s calculated', async (_, formula, times) => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  engine.write(sheet, 0, 0, [[{ cell: { value: 4 } }, { cell: { value: null, formula } }]]);
  await engine.settle(true);
  let calculated = 0;
  engine.on(({ kind }) => void (calculated += kind === 'calculated' ? 1 : 0));
  engine.addSheet("Later's");
  await engine.settle();
  expect(calculated).toBe(times);
  engine.dispose();
});

test('formulas that come with a sheet are calculated', async () => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  engine.write(sheet, 0, 0, [[{ cell: { value: 4 } }, { cell: { value: null, formula: '=A1*2' } }]]);
  await engine.settle(true);
  FUniver.newAPI(engine.univer).getActiveWorkbook()!.duplicateActiveSheet();
  const copy = engine.sheets().find(({ id }) => id !== sheet)!.id;
  engine.write(copy, 0, 0, [[{ cell: { value: 5 } }]]);
  await engine.settle();
  expect(engine.cell(copy, 0, 1)).toEqual({ value: 10, formula: '=A1*2' });
  engine.dispose();
});
