import type { Univer, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { createHeadlessEngine } from '../../../../src/workbench/host';
import { area, MAX_COLUMNS } from '../../../../src/workbench/host/model/area';

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

test('formulas are gathered as they are after whatever happened to the cells', async () => {
  const engine = await createHeadlessEngine();
  const first = engine.activeSheet();
  const other = engine.addSheet('Other');
  const { univer } = engine as unknown as { univer: Univer };
  const model = univer.__getInjector().get(FormulaDataModel);
  const plainly = () => FormulaDataModel.prototype.getFormulaData.call(model);
  const happenings: readonly (() => unknown)[] = [
    () => engine.write(first, 0, 0, [[{ cell: { value: 3 } }, { cell: { value: null, formula: '=A1*2' } }]]),
    () => engine.write(other, 2, 0, [[{ cell: { value: null, formula: '=SUM(A1:A2)' } }]]),
    () => engine.shift({ sheet: other, kind: 'insert', along: 'rows', area: area(1, 0, 2, MAX_COLUMNS) }),
    () => engine.shift({ sheet: first, kind: 'insert', along: 'columns', area: area(0, 1, 1, 1) }),
    () => engine.write(first, 0, 2, [[{ cell: { value: 7 } }]]),
    () => engine.write(first, 5, 0, [[{ cell: { value: 1 } }, { cell: { value: null, formula: '=A6+1' } }]]),
    () => engine.write(first, 5, 1, [[{ cell: { value: 'a text' } }]]),
    () => engine.write(first, 6, 0, [[{ cell: { value: null } }, { cell: { value: null, formula: '=A1+1' } }]]),
    () => engine.write(first, 6, 0, [[{ cell: { value: null } }, { cell: { value: null } }]]),
    () => engine.addSheet('Third'),
    () => engine.removeSheet(other),
  ];
  for (const happening of happenings) {
    happening();
    await engine.settle();
    expect(model.getFormulaData()).toEqual(plainly());
  }
  engine.dispose();
});

test('a sheet whose formulas have not changed is not looked at again', async () => {
  const engine = await createHeadlessEngine();
  const first = engine.activeSheet();
  const other = engine.addSheet('Other');
  const { univer } = engine as unknown as { univer: Univer };
  const model = univer.__getInjector().get(FormulaDataModel);
  engine.write(first, 0, 0, [[{ cell: { value: 3 } }]]);
  model.getFormulaData();
  const { workbook } = engine as unknown as { workbook: Workbook };
  const looked = (id: string) => jest.spyOn(workbook.getSheetBySheetId(id)!, 'getCellMatrix');
  const [ofFirst, ofOther] = [looked(first), looked(other)];
  const looksAfter = (change: () => void): readonly number[] => {
    change();
    [ofFirst, ofOther].forEach((spy) => spy.mockClear());
    model.getFormulaData();
    return [ofFirst, ofOther].map((spy) => spy.mock.calls.length);
  };
  const write = (cell: { value: number | null; formula?: string }) => () => engine.write(other, 0, 0, [[{ cell }]]);
  // Values and looks, as reports are written.
  expect(looksAfter(write({ value: 4 }))).toEqual([0, 0]);
  expect(looksAfter(write({ value: null, formula: '=1+1' }))).toEqual([0, 1]);
  // In the place of a formula.
  expect(looksAfter(write({ value: 4 }))).toEqual([0, 1]);
  engine.dispose();
});
