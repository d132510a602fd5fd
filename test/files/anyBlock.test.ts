import fc from 'fast-check';
import { newWorkbook, openWorkbook, patchWorkbook, readCells, type CellValue } from '../../src/files';
import { singleSheet } from './support/awkwardWorkbook';
import { readBySecondLibrary } from './support/secondLibrary';

describe('any block of cells', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.boolean(),
    fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('\r\n')),
    fc.constantFrom('000123', '=x', ' a ', '_x000D_', 'a\nb', '\r', '\u0001', '<&>"\'', '#N/A', 'TRUE', '1'),
    fc.constant(''),
  );
  const block = fc
    .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([row, column, height, width]) =>
      fc.record({
        row: fc.constant(row),
        column: fc.constant(column),
        values: fc.array(fc.array(value, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      }),
    );

  const model = (
    grid: CellValue[][],
    blocks: readonly { row: number; column: number; values: CellValue[][] }[],
  ): CellValue[][] => {
    for (const { row, column, values } of blocks)
      values.forEach((line, i) => line.forEach((cell, j) => (grid[row + i]![column + j] = cell)));
    return grid;
  };
  const odd = singleSheet(
    '<w:worksheet xmlns:w="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><w:sheetData><w:row><w:c/><w:c><w:v>5</w:v></w:c></w:row><w:row r="3"/><w:row r="5"><w:c r="D5"><w:v>1</w:v></w:c></w:row></w:sheetData></w:worksheet>',
  );
  const cellsOf = (bytes: Uint8Array, sheet: string): readonly (readonly CellValue[])[] =>
    readCells(openWorkbook(bytes).sheet(sheet), 'A1:L12');
  const grid = (): CellValue[][] => Array.from({ length: 12 }, () => new Array<CellValue>(12).fill(''));

  test('is read back as it was written, into a new sheet and into an odd one', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const fresh = newWorkbook([{ sheet: 'Nueva', cells: [{ row: 11, column: 11, values: [['end']] }, ...blocks] }]);
        const expected = grid();
        expected[11]![11] = 'end';
        expect(cellsOf(fresh, 'Nueva')).toEqual(model(expected, blocks));
        const patched = patchWorkbook(odd, {
          sheets: [{ sheet: 'S', cells: [{ row: 11, column: 11, values: [['end']] }, ...blocks] }],
        });
        const before = grid();
        [before[0]![1], before[4]![3], before[11]![11]] = [5, 1, 'end'];
        expect(cellsOf(patched, 'S')).toEqual(model(before, blocks));
      }),
      { numRuns: 150 },
    );
  });

  test('is read by a second library as it was written', async () => {
    const values = [['000123', '=x', ' a ', 'a\nb', '<&>', true, -1.5e-7, 1e21, '€😀']];
    const cells = (await readBySecondLibrary(newWorkbook([{ sheet: 'A', cells: [{ row: 0, column: 0, values }] }])))[
      'A'
    ]!;
    expect(values[0]!.map((_, i) => (cells[`${'ABCDEFGHI'[i]}1`] as { value: unknown }).value)).toEqual(values[0]);
  });
});
