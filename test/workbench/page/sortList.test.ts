import type { ExcelHost } from '../../../src/workbench/host';
import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import { listAround, sortList } from '../../../src/workbench/page/sortList';

let host: ExcelHost;
beforeEach(async () => {
  host = createHost(await createHeadlessEngine());
});
afterEach(() => {
  host.dispose();
  host.workbook.engine.dispose();
});
const sheet = () => host.workbook.engine.activeSheet();
const area = (address: string) => host.workbook.range(address, sheet()).area;

function write(address: string, values: readonly (readonly (string | number | null)[])[]): void {
  const { row, column } = area(address);
  const patches = values.map((line) =>
    line.map((value) => ({
      cell: typeof value === 'string' && value.startsWith('=') ? { value: null, formula: value } : { value },
    })),
  );
  host.workbook.engine.write(sheet(), row, column, patches);
  host.workbook.edited(sheet(), area(address), 'Unknown');
}
function column(letter: string, from: number, to: number): unknown[] {
  const { engine } = host.workbook;
  return Array.from({ length: to - from + 1 }, (_, k) => {
    const { row, column: c } = area(`${letter}${from + k}`);
    return engine.cell(sheet(), row, c)?.value ?? '';
  });
}
async function sort(selected: string, ascending: boolean) {
  const book = host.workbook;
  book.engine.select(sheet(), area(selected));
  await book.engine.settle();
  const list = listAround(book);
  const refusal = list === null ? 'nothing' : sortList(book, list, ascending);
  await book.engine.settle();
  return refusal;
}

const CLIENTS = [
  ['Clients of 2024', null, null],
  [null, null, null],
  ['Client', 'Turnover', 'Twice'],
  ['b', 20, '=B4*2'],
  ['a', 30, '=B5*2'],
  ['c', 10, '=B6*2'],
  ['d', null, null],
];

test('the whole list around a cell is sorted by its column, headers and titles stay', async () => {
  write('A1', CLIENTS);
  expect(await sort('B5', true)).toBeNull();
  expect(column('A', 1, 7)).toEqual(['Clients of 2024', '', 'Client', 'c', 'b', 'a', 'd']);
  // Formulas go with their row.
  expect(column('C', 3, 7)).toEqual(['Twice', 20, 40, 60, '']);
  expect(await sort('B:B', false)).toBeNull();
  // Blanks are last either way.
  expect(column('A', 3, 7)).toEqual(['Client', 'a', 'b', 'c', 'd']);
  expect(await sort('A4', false)).toBeNull();
  expect(column('A', 3, 7)).toEqual(['Client', 'd', 'c', 'b', 'a']);
});

test('of a table the data rows, whatever their headers look like, and the table stays one', async () => {
  write('B2', [
    ['x', 'y'],
    ['m', 'q'],
    ['k', 'r'],
    ['l', 'p'],
  ]);
  const table = host.workbook.tables.add(host.workbook.range('B2:C5', sheet()), true, { name: 'List' });
  expect(await sort('C3', true)).toBeNull();
  expect(column('B', 2, 5)).toEqual(['x', 'l', 'm', 'k']);
  expect(table.columns.map(({ name }) => name)).toEqual(['x', 'y']);
});

test('a list of texts alone has headers where only they are bold', async () => {
  write('A1', [['z'], ['b'], ['a']]);
  expect(await sort('A2', true)).toBeNull();
  expect(column('A', 1, 3)).toEqual(['a', 'b', 'z']);
  host.workbook.engine.write(sheet(), 0, 0, [[{ style: { bl: 1 } }]]);
  expect(await sort('A2', false)).toBeNull();
  expect(column('A', 1, 3)).toEqual(['a', 'z', 'b']);
});

test('what cannot be sorted is said', async () => {
  expect(await sort('A1', true)).toBe('nothing');
  write('A1', CLIENTS);
  host.workbook.stateOf(sheet()).protection = { options: {}, password: null };
  expect(await sort('A5', true)).toBe('protected');
  host.workbook.stateOf(sheet()).protection = null;
  host.workbook.engine.merge(sheet(), area('A5:B5'));
  expect(await sort('A5', true)).toBe('merged');
});
