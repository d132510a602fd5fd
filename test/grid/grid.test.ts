import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  areaOfAddress,
  columnLetters,
  freeName,
  freeSheetName,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
} from '../../src/grid';

describe('addresses', () => {
  const areas = fc
    .record({
      row: fc.nat(MAX_ROWS - 1),
      column: fc.nat(MAX_COLUMNS - 1),
      rowCount: fc.integer({ min: 1, max: 1000 }),
      columnCount: fc.integer({ min: 1, max: 100 }),
    })
    .map((area) => ({
      ...area,
      rowCount: Math.min(area.rowCount, MAX_ROWS - area.row),
      columnCount: Math.min(area.columnCount, MAX_COLUMNS - area.column),
    }));

  test('an area is read back from what was written of it, absolute or not', () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(areaOfAddress(areaAddress(area))).toEqual(area);
        expect(areaOfAddress(absoluteAddress(area))).toEqual(area);
      }),
    );
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'ZZZZ1'])('%p is no area', (text) => {
    expect(areaOfAddress(text)).toBeNull();
  });

  test('whole columns and rows are areas, corners in any order', () => {
    expect(areaOfAddress('C:A')).toEqual({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 3 });
    expect(areaOfAddress('5:2')).toEqual({ row: 1, column: 0, rowCount: 4, columnCount: MAX_COLUMNS });
    expect(columnLetters(MAX_COLUMNS - 1)).toBe('XFD');
  });
});

describe('names', () => {
  test('a sheet name is quoted where a formula needs it', () => {
    expect(['Clientes', 'Mis clientes', "D'Or", 'R1C1', 'A1', 'Año2025'].map(quoteSheetName)).toEqual([
      'Clientes',
      "'Mis clientes'",
      "'D''Or'",
      "'R1C1'",
      "'A1'",
      'Año2025',
    ]);
  });

  test('a free name keeps clear of taken ones in any case', () => {
    expect(freeName('CEC', ['cec', 'CEC_2'])).toBe('CEC_3');
    expect(freeSheetName('Cartera', ['CARTERA'])).toBe('Cartera 2');
  });

  test('a free sheet name is one that Excel takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (wanted, taken) => {
        const name = freeSheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(29)} 2`);
  });
});
