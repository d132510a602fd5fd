import { scatteredIn, stretchesOf } from '../../../src/excel/print/stretches';

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

test('a long column of a few looks is told by their areas; rows in which others stand are told cell by cell', () => {
  const line = (row: number): string[] => [row % 3 ? 'red' : 'blue', row === 900 ? 'seldom' : 'plain'];
  const grid = [['title', 'edge'], ...Array.from({ length: LIST }, (_, row) => line(row))];
  const whole = { row: 0, rows: LIST + 1, column: 0, columns: 2 };
  const { areas, rest } = scatteredIn(grid, whole, (each) => each !== 'edge');
  expect([...areas.keys()].sort()).toEqual(['blue', 'plain', 'red']);
  expect(rest).toEqual([0, 901].map((row) => ({ row, rows: 1, column: 0, columns: 2 })));
  // Every cell once, and as it is.
  const told = grid.map((cells) => cells.map(() => ''));
  for (const { row } of rest) grid[row]!.forEach((each, c) => (told[row]![c] += areas.has(each) ? '' : each));
  for (const [look, parts] of areas)
    for (const { row, rows, column } of parts) for (let r = row; r < row + rows; r++) told[r]![column] += look;
  expect(told).toEqual(grid);
});

test('a short stretch, and looks that areas cannot be given, are told cell by cell', () => {
  const grid = Array.from({ length: LIST }, (_, row) => [row % 2 ? 'red' : 'blue']);
  const whole = { row: 0, rows: LIST, column: 0, columns: 1 };
  expect(scatteredIn(grid, { ...whole, rows: 100 }, () => true)).toEqual({
    areas: new Map(),
    rest: [{ ...whole, rows: 100 }],
  });
  expect(scatteredIn(grid, whole, () => false)).toEqual({ areas: new Map(), rest: [whole] });
});
