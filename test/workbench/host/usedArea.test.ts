import type { ICellData } from '@univerjs/core';
import { usedArea } from '../../../src/workbench/host/engine/book/usedArea';
import type { Area } from '../../../src/workbench/host';

type Rows = Record<number, Record<number, ICellData>>;

/** The rectangle by looking at every cell. */
function plainly(rows: Rows, formats: boolean): Area | null {
  const found = Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, { v, f, s }]) => (v !== undefined && v !== null && v !== '') || f || (formats && s))
      .map(([column]) => [Number(row), Number(column)] as const),
  );
  if (found.length === 0) return null;
  const [r, c] = [found.map(([row]) => row), found.map(([, column]) => column)];
  const [row, column] = [Math.min(...r), Math.min(...c)];
  return { row, column, rows: Math.max(...r) - row + 1, columns: Math.max(...c) - column + 1 };
}

const CELLS: ICellData[] = [{ v: 0 }, { v: '' }, { v: 'a' }, { s: 'look' }, { f: '=A1' }, { v: null }, {}];

test.each([12, 300])('is that of every cell, in sheets of %d columns', (columns) => {
  // Always the same scattering.
  let seed = 7;
  const below = (n: number): number => (seed = (seed * 16_807) % 2_147_483_647) % n;
  for (let k = 0; k < 400; k++) {
    const rows: Rows = {};
    for (let n = below(9); n > 0; n--) (rows[below(40)] ??= {})[below(columns)] = CELLS[below(CELLS.length)]!;
    for (const formats of [false, true]) expect(usedArea(rows, columns, formats)).toEqual(plainly(rows, formats));
  }
});

test('is none of a sheet without cells', () => expect(usedArea({}, 26, true)).toBeNull());
