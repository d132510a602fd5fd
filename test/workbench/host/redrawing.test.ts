import { type ICellData, ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { createHeadlessEngine } from '../../../src/workbench/host';
import type { WorkbookEngine } from '../../../src/workbench/host/engine/engine';

type Records = Record<number, Record<number, ICellData>>;

/** Cells that Univer has been told of, by sheet. */
function told(engine: WorkbookEngine): [sheet: string, cells: Records][] {
  const all: [string, Records][] = [];
  engine.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: Records };
      if (id === 'sheet.mutation.set-range-values') all.push([subUnitId, cellValue]);
    });
  return all;
}

const free = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test('looks stand at once, and are drawn together when the thread is free', async () => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  const drawn = told(engine);
  for (let k = 0; k < 20; k++) engine.restyle(sheet, [area(1 + k, 2, 20, 4)], { bl: 1 });
  engine.write(sheet, 0, 9, [[{ style: { n: { pattern: '0.0' } } }]]);
  expect(engine.style(sheet, 39, 5).bl).toBe(1);
  expect(engine.numberFormat(sheet, 0, 9)).toBe('0.0');
  expect(drawn).toEqual([]);
  await free();
  expect(drawn).toEqual([[sheet, { 0: { 2: {} }, 39: { 9: {} } }]]);
  expect(engine.style(sheet, 39, 5).bl).toBe(1);
  expect(engine.cell(sheet, 39, 9)).toBeUndefined();
  engine.dispose();
});

test('a sheet out of sight is not drawn, nor one that has gone', async () => {
  const engine = await createHeadlessEngine();
  const other = engine.addSheet('Other');
  const drawn = told(engine);
  engine.restyle(other, [area(0, 0, 2, 2)], { bl: 1 });
  await free();
  engine.restyle(other, [area(0, 0, 2, 2)], { it: 1 });
  engine.removeSheet(other);
  await free();
  expect(drawn).toEqual([]);
  engine.dispose();
});

test('a cell that is drawn again keeps what it holds', async () => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  engine.write(sheet, 0, 0, [
    [{ cell: { value: '007', quoted: true } }, { cell: { value: 2 } }],
    [{ cell: { value: true } }, { cell: { value: null, formula: '=B1*2' } }],
  ]);
  await engine.settle();
  engine.restyle(sheet, [area(0, 0, 2, 2)], { bl: 1 });
  await free();
  expect([0, 1].map((row) => [0, 1].map((column) => engine.cell(sheet, row, column)))).toEqual([
    [{ value: '007', quoted: true }, { value: 2 }],
    [{ value: true }, { value: 4, formula: '=B1*2' }],
  ]);
  engine.dispose();
});

test('values of a sheet out of sight stand and are worked out, and Univer is told of formulas alone', async () => {
  const engine = await createHeadlessEngine();
  const [shown, other] = [engine.activeSheet(), engine.addSheet('Other')];
  engine.write(shown, 0, 0, [[{ cell: { value: null, formula: '=SUM(Other!A1:A3)' } }]]);
  engine.write(other, 0, 0, [[{ cell: { value: 1 } }], [{ cell: { value: 2 } }], [{ cell: { value: 3 } }]]);
  await engine.settle();
  const drawn = told(engine);
  engine.write(other, 1, 0, [[{ cell: { value: 20 } }, { cell: { value: '007', quoted: true } }], [{ cell: null }]]);
  await engine.settle();
  expect(drawn.filter(([sheet]) => sheet === other)).toEqual([]);
  expect(engine.cell(shown, 0, 0)?.value).toBe(21);
  expect(engine.cell(other, 1, 1)).toEqual({ value: '007', quoted: true });
  expect(engine.cell(other, 2, 0)).toBeUndefined();
  expect(engine.used(other, false)).toEqual(area(0, 0, 2, 2));

  engine.write(other, 0, 0, [[{ cell: { value: null, formula: '=A2*2' } }]]);
  await engine.settle();
  expect(engine.cell(shown, 0, 0)?.value).toBe(60);
  expect(drawn.some(([sheet]) => sheet === other)).toBe(true);
  // A formula that gives way to a value is one that has changed.
  const before = drawn.length;
  engine.write(other, 0, 0, [[{ cell: { value: 5 } }]]);
  await engine.settle();
  expect(engine.cell(other, 0, 0)).toEqual({ value: 5 });
  expect(engine.cell(shown, 0, 0)?.value).toBe(25);
  expect(drawn.slice(before).some(([sheet]) => sheet === other)).toBe(true);
  engine.dispose();
});

test('an array formula of a sheet out of sight gives its cells back when a value is written over it', async () => {
  const engine = await createHeadlessEngine();
  const other = engine.addSheet('Other');
  engine.write(other, 0, 0, [[{ cell: { value: null, formula: '=SEQUENCE(3)' } }]]);
  await engine.settle();
  expect(engine.cell(other, 2, 0)?.value).toBe(3);
  engine.write(other, 0, 0, [[{ cell: { value: 9 } }]]);
  await engine.settle();
  expect([0, 1, 2].map((row) => engine.cell(other, row, 0)?.value)).toEqual([9, undefined, undefined]);
  engine.dispose();
});

test('lines of a sheet out of sight get their sizes untold, those of the one in sight are told', async () => {
  const engine = await createHeadlessEngine();
  const [shown, other] = [engine.activeSheet(), engine.addSheet('Other')];
  const heard: unknown[] = [];
  engine.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => heard.push([id, (params as { subUnitId: string }).subUnitId]));
  for (const sheet of [other, shown]) {
    engine.setLineSize(sheet, { along: 'columns', start: 1, count: 2 }, 90);
    engine.setLineSize(sheet, { along: 'rows', start: 3, count: 2 }, 30);
    expect(engine.lineSize(sheet, 'columns', 2)).toBe(90);
    expect(engine.lineSize(sheet, 'rows', 4)).toBe(30);
    expect(engine.lineSize(sheet, 'rows', 5)).toBe(15);
  }
  expect(heard).toEqual([
    ['sheet.mutation.set-worksheet-col-width', shown],
    ['sheet.mutation.set-worksheet-row-height', shown],
    ['sheet.mutation.set-worksheet-row-is-auto-height', shown],
  ]);
  engine.dispose();
});

test('a text of digits stays a text whatever is laid over it, by us, by a person and in a drawing', async () => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  const ids = ['000104', '1', 'TRUE', '12.50'];
  engine.write(
    sheet,
    0,
    0,
    ids.map((value) => [{ cell: { value } }, { cell: { value: 5 } }]),
  );
  const values = () => ids.map((_, row) => engine.cell(sheet, row, 0)?.value);
  engine.restyle(sheet, [area(0, 0, 4, 2)], { bl: 1 });
  expect(values()).toEqual(ids);
  await free();
  expect(values()).toEqual(ids);
  // Many at once: the first of those alike is styled, and the others take it over.
  engine.restyle(sheet, [area(0, 0, 90, 2)], { it: 1 });
  engine.write(sheet, 0, 0, [[{ style: { n: { pattern: '0.00' } } }, { style: { n: { pattern: '0.00' } } }]]);
  await free();
  expect(values()).toEqual(ids);
  const injector = engine.univer.__getInjector();
  const unitId = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!
    .getUnitId();
  const cellValue = { 0: { 0: { s: { ul: { s: 1 } } } }, 1: { 0: { s: null } } };
  const params = { unitId, subUnitId: sheet, cellValue };
  injector.get(ICommandService).syncExecuteCommand('sheet.mutation.set-range-values', params);
  expect(values()).toEqual(ids);
  expect(engine.cell(sheet, 0, 1)?.value).toBe(5);
  engine.dispose();
});
