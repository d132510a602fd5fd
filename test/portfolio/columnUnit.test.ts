import fc from 'fast-check';
import { isPercentFormat, judgeUnit, type NumericColumn, type PartOfWhole } from '../../src/portfolio';

function column(header: string, values: readonly number[], percent: readonly boolean[] = []): NumericColumn {
  return {
    kind: 'number',
    header,
    sourceColumn: 0,
    values: Float64Array.from(values),
    reasons: new Uint8Array(values.length),
    ...(percent.length > 0 && { percentCells: Uint8Array.from(percent, Number) }),
  };
}
const unitOf = (header: string, values: readonly number[], what: PartOfWhole, percent: readonly boolean[] = []) =>
  judgeUnit(column(header, values, percent), what);
const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

test.each<[string, string, number[], PartOfWhole, string]>([
  ['shares as fractions', 'Cuota', [0.7, 0.15, 0.5, 0.25], 'share', 'fraction'],
  ['shares as 0–100', 'Cuota', [70, 15, 50, 25], 'share', 'percent'],
  ['one share of 160 % among fractions', 'Cuota', [1.6, ...times(59, 0.3)], 'share', 'fraction'],
  ['one share of 160 among fractions', 'Cuota', [160, ...times(59, 0.3)], 'share', 'fraction'],
  ['a margin of −180 % among fractions', 'Margen %', [-1.8, ...times(59, 0.2)], 'margin', 'fraction'],
  ['two margins of a hundred typed as percentages', 'Margen', [33.7, 12, ...times(98, 0.2)], 'margin', 'fraction'],
  ['margins in 0–100 by the header', 'Gross margin (%)', [25, 12, -3], 'margin', 'percent'],
  ['margins that are amounts', 'Margen', [2500, 12000, -300], 'margin', 'number'],
  ['small margins in euros by the header', 'Margen (€)', [0.5, 1.2, 0.8], 'margin', 'number'],
  ['growth as fractions, one client five times as large', 'Crecimiento', [0.2, 5, -0.1, 0.4], 'growth', 'fraction'],
  ['growth in 0–100', 'Crecimiento', [20, 5, -10], 'growth', 'percent'],
  ['a column of the user’s own with % in its header', 'Venta en línea (%)', [20, 5, 10], 'own', 'percent'],
  ['a column of the user’s own', 'Visitas', [20, 5, 10], 'own', 'number'],
  ['zeros say nothing', 'Cuota', [0, 0, 0, 0, 0, 70, 15, 50], 'share', 'percent'],
])('%s: %s', (_, header, values, what, unit) => {
  expect(unitOf(header, values, what)).toEqual({ unit, doubt: null });
});

test('a format decides where the numbers alone would not', () => {
  expect(unitOf('Margen', [0.5, 1.2], 'margin', [true, true])).toEqual({ unit: 'fraction', doubt: null });
  expect(unitOf('Ventas por internet', times(5, 0.4), 'own', times(5, true)).unit).toBe('fraction');
  // A growth of 350 % that is shown so is a fraction, however large.
  expect(unitOf('Crecimiento', [3.5, 2.4, 8], 'growth', times(3, true))).toEqual({ unit: 'fraction', doubt: null });
  expect(unitOf('Crecimiento', [3.5, 2.4, 8], 'growth').unit).toBe('percent');
});

test('too few cells, or as many on either side, keep fractions and ask', () => {
  expect(unitOf('Cuota', [45, 30], 'share')).toEqual({ unit: 'fraction', doubt: 'few' });
  expect(unitOf('Cuota', [0.45, 0.3], 'share')).toEqual({ unit: 'fraction', doubt: null });
  expect(unitOf('Cuota', [60, 0.3, 0.15, 5, 0.45, 0.02, 22, 7], 'share')).toEqual({ unit: 'fraction', doubt: 'mixed' });
  expect(unitOf('Margen', [25, 12, 90], 'margin')).toEqual({ unit: 'number', doubt: 'amount' });
});

const fractions = fc.double({ min: 0.001, max: 1, noNaN: true });
const hundreds = fc.double({ min: 2.1, max: 100, noNaN: true });

test('the order of rows decides nothing, and cells in the minority never move the others', () => {
  fc.assert(
    fc.property(
      fc.array(fractions, { minLength: 3, maxLength: 40 }),
      fc.array(hundreds, { minLength: 3, maxLength: 40 }),
      fc.constantFrom<PartOfWhole>('share', 'growth'),
      (few, many, what) => {
        const values = [...few, ...many];
        const expected = many.length > few.length ? 'percent' : 'fraction';
        expect(unitOf('Cuota', values, what).unit).toBe(expected);
        expect(unitOf('Cuota', [...values].reverse(), what)).toEqual(unitOf('Cuota', values, what));
      },
    ),
  );
});

test.each([
  ['0%', true],
  ['0.00%', true],
  ['#,##0.0 %;[Red]-0.0 %', true],
  ['General', false],
  ['0" % del total"', false],
  ['0\\%', false],
])('a number format: %s shows percentages: %s', (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});
