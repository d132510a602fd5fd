import { readPortfolio, type ReadingChoices } from '../../src/portfolio';
import { reasonsOf, said, valuesOf } from './readings';
import { table } from './tables';

/** One numeric column under `header` beside an id. */
const one = (header: string, cells: readonly unknown[], choices: ReadingChoices = {}) =>
  readPortfolio(table([['Id', header], ...cells.map((cell, i) => [`C${i}`, cell])]), choices);

describe('cells of a numeric column', () => {
  const cells = [12.5, 0, '', null, '  ', 'n/d', '1.234,56', '#N/A', '#¡DIV/0!', '#N/D', '#¿NOMBRE?', true, -3];

  test('are a number, or missing for a reason; text is never parsed', () => {
    const reading = one('Ventas', cells, { overrides: { turnover: 'Ventas' } });
    expect(reasonsOf(reading, 'turnover')).toEqual([
      'none',
      'none',
      'empty',
      'empty',
      'empty',
      'text',
      'text',
      'error',
      'error',
      'error',
      'error',
      'boolean',
      'none',
    ]);
    expect(valuesOf(reading, 'turnover')).toEqual([12.5, 0, ...new Array<number>(10).fill(NaN), -3]);
  });

  test('and what is wrong with them is said with its rows', () => {
    const reading = one('Ventas', cells, { overrides: { turnover: 'Ventas' } });
    expect(said(reading, 'textNumbers')).toEqual([
      {
        id: 'textNumbers',
        params: { column: 'Ventas', count: 1, sample: '1.234,56', decimal: ',', parsed: 1234.56 },
        rows: [7],
        sourceColumn: 1,
      },
    ]);
    expect(said(reading, 'textCells')[0]).toMatchObject({ params: { count: 1, sample: 'n/d' }, rows: [6] });
    expect(said(reading, 'errorCells')[0]).toMatchObject({
      params: { count: 4, sample: '#N/A' },
      rows: [8, 9, 10, 11],
    });
    expect(said(reading, 'booleanCells')[0]).toMatchObject({ params: { count: 1 }, rows: [12] });
    expect(said(reading, 'negativeTurnover')[0]).toMatchObject({ params: { count: 1, sample: '-3' }, rows: [13] });
  });

  test('text numbers that leave the decimal mark open get no parsed sample', () => {
    const reading = one('Ventas', ['1.234', '5.678', 7]);
    expect(said(reading, 'textNumbers')[0]!.params).toEqual({
      column: 'Ventas',
      count: 2,
      sample: '1.234',
      decimal: 'unclear',
    });
  });

  test('a column of text numbers only is still the turnover, so that the clean-up can be offered', () => {
    const reading = one('Facturación', ['1.234,56', '(500)', '12 %']);
    expect(reasonsOf(reading, 'turnover')).toEqual(['text', 'text', 'text']);
    expect(said(reading, 'textNumbers')[0]!.params).toMatchObject({ count: 3, decimal: ',' });
  });

  test('rows of an observation are capped, the count is not', () => {
    const reading = one('Ventas', [...new Array<unknown>(150).fill('#N/A'), ...new Array<number>(150).fill(1)]);
    const [observation] = said(reading, 'errorCells');
    expect([observation!.params.count, observation!.rows!.length]).toEqual([150, 100]);
  });
});

describe('what a role’s numbers may be', () => {
  test.each(['Impagados', 'Familias compradas', 'Empleados', 'Competidores'])('%s: whole, from zero', (header) => {
    const reading = one(header, [0, 3, 2.5, -1, 7]);
    const role = reading.matches.find((match) => match.header === header)!.role;
    expect(reasonsOf(reading, role)).toEqual(['none', 'none', 'notWhole', 'notWhole', 'none']);
    expect(said(reading, 'notWholeCells')[0]).toMatchObject({ params: { column: header, count: 2, sample: '2.5' } });
  });

  test('orders may be averages, but not below zero', () => {
    expect(reasonsOf(one('Pedidos', [0, 3.5, -1]), 'orders')).toEqual(['none', 'none', 'outOfRange']);
  });

  test('years below zero and images outside their scale are out of range', () => {
    expect(reasonsOf(one('Años de relación', [0, 0.5, -1]), 'years')).toEqual(['none', 'none', 'outOfRange']);
    const image = one('Imagen', [0, 4, 10, 11]);
    expect(reasonsOf(image, 'image')).toEqual(['none', 'none', 'none', 'outOfRange']);
    expect(said(image, 'outOfRangeCells')[0]).toMatchObject({ params: { count: 1, sample: '11' } });
  });
});

describe('empty cells', () => {
  const cells = [0, '', 2, null];

  test('are missing unless the user says zero, and a count column asks', () => {
    const reading = one('Impagados', cells);
    expect(valuesOf(reading, 'unpaid')).toEqual([0, NaN, 2, NaN]);
    expect(said(reading, 'emptyCellsInCount')).toEqual([
      {
        id: 'emptyCellsInCount',
        params: { column: 'Impagados', role: 'unpaid', count: 2, rule: 'missing' },
        sourceColumn: 1,
      },
    ]);
  });

  test.each(['Impagados', 'unpaid'])('are zero where the user says so for %s', (key) => {
    const reading = one('Impagados', cells, { emptyCells: { [key]: 'zero' } });
    expect(valuesOf(reading, 'unpaid')).toEqual([0, 0, 2, 0]);
    expect(said(reading, 'emptyCellsInCount')[0]!.params).toMatchObject({ count: 2, rule: 'zero' });
  });

  test('zero means empty cells only, never text or errors', () => {
    const reading = one('Impagados', [1, 'x', '#N/A', 2, 3], { emptyCells: { unpaid: 'zero' } });
    expect(valuesOf(reading, 'unpaid')).toEqual([1, NaN, NaN, 2, 3]);
  });

  test('of an amount are not asked about', () => {
    expect(said(one('Ventas', [1, '', 3]), 'emptyCellsInCount')).toEqual([]);
  });
});
