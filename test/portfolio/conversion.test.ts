import fc from 'fast-check';
import { convertColumn, readPortfolio, serialOf, withConverted } from '../../src/portfolio';
import { table } from './tables';

const column = (...cells: unknown[]) => table([['Id', 'Ventas'], ...cells.map((cell, i) => [`C${i}`, cell])]);
const rowsOf = (raw: ReturnType<typeof table>): number[] => raw.cells.map((_, row) => row).slice(1);
const convert = (cells: readonly unknown[], choice = {}) => {
  const raw = column(...cells);
  return convertColumn(raw, 1, rowsOf(raw), choice);
};

test('one rule for the whole column: decimal comma, thousands, currency, brackets, a minus behind', () => {
  const found = convert(['1.234,56 €', '(500,00)', '7,5-', 'n/d', 12, '', '3.000']);
  expect(found).toMatchObject({ kind: 'numbers', decimal: ',', thousands: true, currency: true, negative: true });
  expect(found.cells.map(({ row, before, after }) => [row, before, after])).toEqual([
    [1, '1.234,56 €', 1234.56],
    [2, '(500,00)', -500],
    [3, '7,5-', -7.5],
    [7, '3.000', 3000],
  ]);
  expect(found.refused).toEqual([4]);
});

test('what the texts leave open is asked, never guessed', () => {
  const open = convert(['1.234', '5.678']);
  expect(open).toMatchObject({ decimal: null, decimals: [',', '.'], cells: [], refused: [] });
  expect(convert(['1.234', '5.678'], { decimal: '.' }).cells.map(({ after }) => after)).toEqual([1.234, 5.678]);
  expect(convert(['12,5', '12.5'])).toMatchObject({ decimal: null, cells: [] });
  expect(convert(['500', '(70)']).cells.map(({ after }) => after)).toEqual([500, -70]);
  expect(convert(['03/04/2021', '05/06/2020'])).toMatchObject({
    ...{ kind: 'dates', order: null, cells: [], orders: ['dd/mm/yyyy', 'mm/dd/yyyy'] },
  });
});

test('a percentage becomes what Excel keeps, or loses its sign where the column is in 0–100', () => {
  const fractions = convert(['12,3 %', 0.4, 0.2]);
  expect(fractions.cells).toEqual([{ row: 1, column: 1, before: '12,3 %', after: 0.123, numberFormat: '0.0%' }]);
  const hundreds = convert(['12,3 %', 40, '25,5']);
  expect(hundreds.percent).toBe('hundred');
  expect(hundreds.cells.map(({ after, numberFormat }) => [after, numberFormat])).toEqual([
    [12.3, undefined],
    [25.5, undefined],
  ]);
});

test('dates become day numbers, shown in their own order', () => {
  const found = convert(['31/12/2020', '01/02/2021', 'antiguo']);
  expect(found.cells.map(({ after, numberFormat }) => [after, numberFormat])).toEqual([
    [serialOf(2020, 12, 31), 'dd/mm/yyyy'],
    [serialOf(2021, 2, 1), 'dd/mm/yyyy'],
  ]);
  expect(found.refused).toEqual([3]);
});

test('whatever the marks, converting gives back the numbers that were written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 }),
      fc.constantFrom<[string, ',' | '.']>(['es-ES', ','], ['en-US', '.'], ['fr-FR', ',']),
      (cents, [locale, decimal]) => {
        const texts = cents.map((each) => (each / 100).toLocaleString(locale, { minimumFractionDigits: 2 }));
        const raw = column(...texts);
        const { cells } = convertColumn(raw, 1, rowsOf(raw), { decimal });
        const converted = withConverted(raw, cells);
        expect(converted.cells.slice(1).map((row) => row[1])).toEqual(cents.map((each) => each / 100 || 0));
        expect(raw.cells.slice(1).map((row) => row[1])).toEqual(texts);
      },
    ),
  );
});

test('dates kept as text are said where years could be counted from them', () => {
  const raw = table([
    ['Id', 'Fecha de alta', 'Vence'],
    ...[1, 2, 3].map((n) => [`C${n}`, `1${n}/05/2019`, `1${n}/05/2019`]),
  ]);
  const said = readPortfolio(raw).observations.filter(({ id }) => id === 'textDates');
  expect(said).toEqual([
    {
      id: 'textDates',
      params: { column: 'Fecha de alta', count: 3, sample: '11/05/2019' },
      rows: [1, 2, 3],
      sourceColumn: 1,
    },
  ]);
});

test('a few dates kept as text among dates are said, and what is no day of the calendar apart', () => {
  const cells = [40000, '06/01/2015', 41000, 42000, '30/02/2020', 43000, 44000, '16/05/2011', 'pendiente', '', 45000];
  const more = [45100, 45200, 45300].map((serial, n) => [`D${n}`, serial]);
  const raw = table([['Id', 'Fecha de alta'], ...cells.map((cell, n) => [`C${n}`, cell]), ...more]);
  const { observations, besides } = readPortfolio(raw);
  const said = [...observations, ...besides].filter(({ sourceColumn }) => sourceColumn === 1);
  const column = 'Fecha de alta';
  expect(said).toEqual([
    { id: 'textDates', params: { column, count: 2, sample: '06/01/2015' }, rows: [2, 8], sourceColumn: 1 },
    { id: 'noDateCells', params: { column, count: 2, sample: '30/02/2020' }, rows: [5, 9], sourceColumn: 1 },
  ]);
});

test('only columns that say since when are read for dates', () => {
  const raw = table([['Id', 'Próxima visita', 'Ventas'], ['C1', 45000, 5], ['C2', '06/01/2015', 6], ['C3', 45001, 7]]); // prettier-ignore
  expect(readPortfolio(raw).observations.filter(({ id }) => /Date/.test(id))).toEqual([]);
});

describe('a unit behind every number of a column', () => {
  test('goes where all texts share it, in one or in many', () => {
    const found = convert(['1 año', '2,5 años', 12, '', '30 años']);
    expect(found).toMatchObject({ kind: 'numbers', decimal: ',', unit: 'año', refused: [] });
    expect(found.cells.map(({ before, after }) => [before, after])).toEqual([
      ['1 año', 1],
      ['2,5 años', 2.5],
      ['30 años', 30],
    ]);
    expect(convert(['12 pedidos', '1.250 pedidos'])).toMatchObject({ decimal: null, cells: [] });
  });

  test.each([
    ['another word in one text', ['1 años', '2 años', '3 visitas']],
    ['a text without one', ['1 años', '2']],
    ['a word that says how much one is', ['3 miles', '4 miles']],
    ['a time that is no year', ['3 meses', '1 mes']],
    ['codes', ['4400 BCN', '4410 BCN']],
  ])('stays with %s', (_, cells) => {
    const found = convert(cells);
    expect(found.unit).toBeNull();
    expect(found.cells.filter(({ before }) => /[a-zñ]/i.test(before))).toEqual([]);
  });

  test('is no text to the reading: the column plays its role and its texts are offered for converting', () => {
    const years = (word: string) =>
      readPortfolio(
        table([
          ['Cliente', 'Facturación', 'Antigüedad'],
          ...Array.from({ length: 8 }, (_, i) => [`C${i}`, 100 * (i + 1), `${i + 1} ${word}`]),
        ]),
      ).observations.filter(({ id }) => id === 'textNumbers');
    expect(years('años')).toMatchObject([
      { params: { column: 'Antigüedad', count: 8, sample: '1 años', decimal: 'unclear' }, sourceColumn: 2 },
    ]);
    expect(years('meses')).toEqual([]);
  });
});
