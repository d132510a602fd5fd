import { stretchesOf } from '../../../src/excel/print/stretches';

const LIST = 2000;

test('a small grid is one rectangle, told cell by cell', () => {
  const grid = Array.from({ length: 40 }, () => ['a', 'a', 'b']);
  expect(stretchesOf(grid, () => true)).toEqual([{ row: 0, rows: 40, column: 0, columns: 3, alike: null }]);
  expect(stretchesOf([], () => true)).toEqual([]);
});

test('long runs go together, with columns alike beside them; what lies between is told cell by cell', () => {
  const line = (row: number): string[] => ['list', 'list', row % 2 ? 'odd' : 'even', 'edge'];
  const grid = [['title', '', '', ''], ...Array.from({ length: LIST }, (_, row) => line(row)), ['end', '', '', '']];
  const stretches = stretchesOf(grid, (each) => each !== 'edge');
  const rest = { rows: 1, column: 0, columns: 2, alike: null };
  expect(stretches).toEqual([
    { ...rest, row: 0 },
    { row: 1, rows: LIST, column: 0, columns: 2, alike: 'list' },
    { ...rest, row: LIST + 1 },
    { row: 0, rows: LIST + 2, column: 2, columns: 2, alike: null },
  ]);
  // Every cell once.
  expect(stretches.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBe(grid.length * 4);
});
