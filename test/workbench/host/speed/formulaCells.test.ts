import type { Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { createHeadlessEngine } from '../../../../src/workbench/host';

test('formulas are gathered as Univer gathers them, shared ones and those of every sheet among them', async () => {
  const engine = await createHeadlessEngine();
  const first = engine.activeSheet();
  engine.write(first, 0, 0, [[{ cell: { value: 3 } }, { cell: { value: null, formula: '=A1*2' } }]]);
  engine.write(engine.addSheet('Other'), 4, 2, [[{ cell: { value: null, formula: '=SEQUENCE(3)' } }]]);
  const { univer } = engine as unknown as { univer: Univer };
  const model = univer.__getInjector().get(FormulaDataModel);
  // Filled down, formulas share one.
  const shared = { 5: { 1: { f: '=A6', si: 'x' } }, 6: { 1: { si: 'x' } }, 7: { 1: { si: 'gone' } } };
  const { api } = engine as unknown as { api: { syncExecuteCommand(id: string, params: object): boolean } };
  const unit = Object.keys(model.getFormulaData())[0]!;
  api.syncExecuteCommand('sheet.mutation.set-range-values', { unitId: unit, subUnitId: first, cellValue: shared });
  const plainly = FormulaDataModel.prototype.getFormulaData.call(model);
  expect(model.getFormulaData()).toEqual(plainly);
  expect(plainly[unit]![first]).toMatchObject({ 0: { 1: { f: '=A1*2' } }, 6: { 1: { f: '=A6', si: 'x', y: 1 } } });
  engine.dispose();
});
