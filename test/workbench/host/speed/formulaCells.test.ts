import { ICommandService, type Univer, type Workbook } from '@univerjs/core';
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

test('sizes of lines do not make a sheet be looked at again', async () => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  const { univer } = engine as unknown as { univer: Univer };
  const model = univer.__getInjector().get(FormulaDataModel);
  engine.write(sheet, 0, 0, [[{ cell: { value: null, formula: '=1+1' } }]]);
  const before = model.getFormulaData();
  const { workbook } = engine as unknown as { workbook: Workbook };
  const looked = jest.spyOn(workbook.getSheetBySheetId(sheet)!, 'getCellMatrix');
  engine.setLineSize(sheet, { along: 'rows', start: 2, count: 3 }, 40);
  engine.setLineSize(sheet, { along: 'columns', start: 2, count: 1 }, 40);
  engine.setFreeze(sheet, 2, 0);
  looked.mockClear();
  expect(model.getFormulaData()).toEqual(before);
  expect(looked).not.toHaveBeenCalled();
  engine.dispose();
});

test('rows that are hidden count for the formulas that ask, in cells and in names', async () => {
  for (const named of [false, true]) {
    const engine = await createHeadlessEngine();
    const sheet = engine.activeSheet();
    engine.write(sheet, 0, 0, [[{ cell: { value: 3 } }], [{ cell: { value: 4 } }], [{ cell: { value: 5 } }]]);
    await engine.settle();
    engine.setLineHidden(sheet, { along: 'rows', start: 1, count: 1 }, true);
    const sum = 'SUBTOTAL(109,Sheet1!$A$1:$A$3)';
    if (named) engine.setName({ id: 'n', name: 'shown', formula: sum, comment: '', hidden: false, sheet: null });
    engine.write(sheet, 0, 2, [[{ cell: { value: null, formula: named ? '=shown+0' : `=${sum}` } }]]);
    await engine.settle();
    expect(engine.cell(sheet, 0, 2)?.value).toBe(8);
    engine.dispose();
  }
});

test('a workbook of values is not calculated, and its first formulas find what was written meanwhile', async () => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  const { univer } = engine as unknown as { univer: Univer };
  const started = jest.fn();
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => id === 'formula.mutation.set-formula-calculation-start' && started());
  const value = async (at: number, cell: { value: number | null; formula?: string }) => {
    engine.write(sheet, 0, at, [[{ cell }]]);
    await engine.settle();
  };
  await value(0, { value: 1 });
  started.mockClear();
  await value(0, { value: 2 });
  await value(1, { value: 3 });
  expect(started).not.toHaveBeenCalled();
  expect(engine.unsettled).toBe(false);
  await value(2, { value: null, formula: '=A1+B1' });
  expect(engine.cell(sheet, 0, 2)?.value).toBe(5);
  await value(0, { value: 10 });
  expect(engine.cell(sheet, 0, 2)?.value).toBe(13);
  // The formula goes again, cells move, another one comes.
  await value(2, { value: 7 });
  await value(0, { value: 20 });
  engine.shift({ sheet, kind: 'insert', along: 'rows', area: area(0, 0, 1, MAX_COLUMNS) });
  await engine.settle();
  engine.write(sheet, 1, 3, [[{ cell: { value: null, formula: '=A2+C2' } }]]);
  await engine.settle();
  expect(engine.cell(sheet, 1, 3)?.value).toBe(27);
  expect(engine.cell(sheet, 1, 2)?.value).toBe(7);
  engine.dispose();
});
