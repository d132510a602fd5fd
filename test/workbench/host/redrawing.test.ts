import { type ICellData, ICommandService } from '@univerjs/core';
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
