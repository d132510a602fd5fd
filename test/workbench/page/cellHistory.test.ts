import { ICommandService, IUniverInstanceService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { ExcelHost } from '../../../src/workbench/host';
import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import type { UniverEngine } from '../../../src/workbench/host/engine/univer';
import { CellHistory } from '../../../src/workbench/page/cellHistory';
import { listAround, sortList } from '../../../src/workbench/page/sortList';

let host: ExcelHost;
let engine: UniverEngine;
let history: CellHistory;

beforeEach(async () => {
  engine = (await createHeadlessEngine()) as UniverEngine;
  host = createHost(engine);
  injector().get(IUniverInstanceService).focusUnit(engine.unit);
  history = new CellHistory(injector(), engine.unit, host.workbook);
  write(0, 0, [
    ['Client', 'Turnover'],
    ['a', 20],
    ['b', 30],
    ['c', 10],
  ]);
  sort();
});
afterEach(() => {
  history.dispose();
  host.dispose();
  engine.dispose();
});

const injector = () => engine.univer.__getInjector();

/** As the add-in does, through the host. */
function write(row: number, column: number, values: readonly (readonly (string | number)[])[]): void {
  const patches = values.map((line) => line.map((value) => ({ cell: { value } })));
  engine.write(engine.activeSheet(), row, column, patches);
}
function sort(): void {
  engine.select(engine.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 });
  const list = listAround(host.workbook)!;
  history.within(list.sheet, list.body, () => sortList(host.workbook, list, true));
}
const run = (id: string): boolean => injector().get(ICommandService).syncExecuteCommand(id);
const undo = (): boolean => run(UndoCommandId);
const redo = (): boolean => run(RedoCommandId);
const column = (at: number): unknown[] =>
  [1, 2, 3].map((row) => engine.cell(engine.activeSheet(), row, at)?.value ?? null);

test('a sort is undone and done again', () => {
  expect(column(0)).toEqual(['c', 'a', 'b']);
  expect(undo()).toBe(true);
  expect(column(0)).toEqual(['a', 'b', 'c']);
  expect(redo()).toBe(true);
  expect(column(0)).toEqual(['c', 'a', 'b']);
});

test.each([
  ['into the list', 1],
  ['beside it, in its rows', 2],
])('what the add-in wrote %s since a sort stays, with its clients', (_, at) => {
  write(1, at, [[1], [2], [3]]);
  expect(undo()).toBe(false);
  expect([column(0), column(at)]).toEqual([
    ['c', 'a', 'b'],
    [1, 2, 3],
  ]);
});

test('nor is a sort done again over what the add-in wrote since it was undone', () => {
  undo();
  write(1, 2, [[1], [2], [3]]);
  expect(redo()).toBe(false);
  expect([column(0), column(2)]).toEqual([
    ['a', 'b', 'c'],
    [1, 2, 3],
  ]);
});

test('a list that the add-in has moved is not written back to where it was', () => {
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  engine.shift({ sheet: engine.activeSheet(), kind: 'insert', along: 'rows', area });
  // The grid's own steps, Univer's insertion among them, can still be taken back.
  while (undo());
  expect([0, 1, 2, 3].map((row) => engine.cell(engine.activeSheet(), row, 0)?.value)).toEqual([
    'Client',
    'c',
    'a',
    'b',
  ]);
});

test('what the add-in writes elsewhere leaves the sort one that can be undone', () => {
  write(9, 0, [['elsewhere']]);
  expect(undo()).toBe(true);
  expect(column(0)).toEqual(['a', 'b', 'c']);
});
