import { type Cell, CellColumns } from '../../src/sheet';

const RED = { fill: '#FF0000', ink: '#FFFFFF' };
/** All that a cell may have, out of order, and more than the room to begin with. */
const CELLS: readonly Cell[] = [
  { row: 2, column: 1, value: 'Ñandú', look: 'label' },
  { row: 0, column: 16_383, value: '', look: 'title' },
  { row: 2, column: 0, value: 0, look: 'figure', numberFormat: '0%' },
  { row: 1, column: 4, value: 7, look: 'figure', numberFormat: '0%', swatch: RED },
  { row: 1, column: 5, value: 8, look: 'figure', numberFormat: '0%', swatch: { ...RED } },
  { row: 1, column: 6, value: -0.5, look: 'computed', formula: 'A1+"1"' },
  { row: 9, column: 2, value: 'sí', look: 'input', choices: ['sí', 'no'] },
  { row: 9, column: 3, value: 'no', look: 'input', choices: { row: 9, column: 2, rowCount: 1, columnCount: 1 } },
  ...Array.from({ length: 600 }, (_, k): Cell => ({
    row: 10 + k,
    column: 3,
    value: k % 3 === 0 ? `=${k}` : k / 7,
    look: 'figure',
    numberFormat: k % 2 ? '0.00' : '#,##0',
  })),
];

test('cells read one by one as they were put, with nothing that they did not have', () => {
  const columns = CellColumns.of(CELLS);
  expect([...columns]).toEqual(CELLS);
  expect(columns.length).toBe(CELLS.length);
  // Those that look alike share a face.
  expect(columns.faceAt(4)).toBe(columns.faceAt(3));
  expect(columns.faceAt(8)).toBe(columns.faceAt(10));
  expect(columns.faceAt(8)).not.toBe(columns.faceAt(9));
  expect(CellColumns.of(columns)).toBe(columns);
});

test('a figure, a text and a blank are told apart', () => {
  const columns = CellColumns.of(CELLS);
  expect([0, 1, 2].map((k) => columns.figureOf(k))).toEqual([NaN, NaN, 0]);
  expect([0, 1, 2].map((k) => columns.textOf(k))).toEqual(['Ñandú', '', null]);
  expect([0, 1, 2].map((k) => columns.isBlank(k))).toEqual([false, true, false]);
});

test('cells that crossed threads are the same, and what is added to them stays theirs', () => {
  const columns = CellColumns.of(CELLS);
  const crossed = CellColumns.from(structuredClone(columns.data));
  expect([...crossed]).toEqual(CELLS);
  const own = CellColumns.from(columns.data);
  const added: Cell = { row: 3, column: 3, value: 'más', look: 'note', formula: 'B2' };
  own.push(added.row, added.column, added.value, added);
  expect([...own]).toEqual([...CELLS, added]);
  expect([...columns]).toEqual(CELLS);
});

test('a look that is set keeps the rest of its cell, and its neighbours keep theirs', () => {
  const columns = CellColumns.of(CELLS);
  columns.setLook(3, 'note');
  expect([...columns]).toEqual(CELLS.map((cell, k) => (k === 3 ? { ...cell, look: 'note' } : cell)));
});

test('in order they go row by row from the left', () => {
  const places = CellColumns.of(CELLS)
    .inOrder()
    .map(({ row, column }) => row * 20_000 + column);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const sorted = CellColumns.of(CELLS).inOrder();
  expect(sorted.inOrder()).toBe(sorted);
});
