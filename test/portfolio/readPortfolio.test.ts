import { familyMapping, OBSERVATION_IDS, readPortfolio } from '../../src/portfolio';
import { ONCE, ORDERS } from './purchaseLists';
import { reasonsOf, said, valuesOf } from './readings';
import { table } from './tables';

describe('the portfolio', () => {
  test('holds every column in sheet order, text where most cells are text', () => {
    const raw = table([['Id', 'Zona', 'Ventas', 'Visitas'], ['A', 'Norte', 10, 3], ['B', 'Sur', 20, 'n/d'], ['C', '', 30, 4]]); // prettier-ignore
    const { portfolio } = readPortfolio(raw);
    expect(portfolio.columns.map(({ header, kind, sourceColumn }) => [header, kind, sourceColumn])).toEqual([
      ['Id', 'text', 0],
      ['Zona', 'text', 1],
      ['Ventas', 'number', 2],
      ['Visitas', 'number', 3],
    ]);
    expect(Array.from(portfolio.sourceRows)).toEqual([1, 2, 3]);
    expect(portfolio.roles.get('turnover')).toBe(2);
  });

  test('has a computed share where turnover and total purchases are there and share is not', () => {
    const raw = table([['Id', 'Ventas', 'Compras totales'], ['A', 50, 100], ['B', 50, 0], ['C', '', 100], ['D', 5, '']]); // prettier-ignore
    const reading = readPortfolio(raw);
    expect(valuesOf(reading, 'share')).toEqual([0.5, NaN, NaN, NaN]);
    expect(reasonsOf(reading, 'share')).toEqual(['none', 'zeroDenominator', 'empty', 'zeroDenominator']);
    expect(reading.matches.find(({ role }) => role === 'share')).toMatchObject({ column: 3, why: { id: 'computed' } });
    expect(said(reading, 'shareComputed')[0]!.params).toEqual({
      turnover: 'Ventas',
      totalPurchases: 'Compras totales',
    });
    expect(readPortfolio(raw, { overrides: { share: null } }).portfolio.roles.has('share')).toBe(false);
  });

  test('leaves columns of an earlier run alone and says so', () => {
    const raw = table([['Id', 'Ventas', 'Código CEC', 'Dígito Ventas'], ['A', 1, 4444, 4], ['B', 2, 1111, 1]]); // prettier-ignore
    const reading = readPortfolio(raw);
    expect(said(reading, 'ownColumns')[0]!.params).toEqual({ count: 2, sample: 'Código CEC' });
    expect([...reading.portfolio.roles.keys()].sort()).toEqual(['id', 'turnover']);
  });
});

test('every id that can be said is said by some test of this room', () => {
  // The list is what locales translate; an id that nothing emits would be a sentence that nobody ever reads.
  const emitted = new Set<string>();
  const cells = [
    ['Título'],
    ['Id', 'Nombre', 'Ventas', '', 'Impagados', '', 'Cuota', 'Compras', 'Tipo', 'Código CEC'],
    ['', '', 2024, 2025, '', '', '', '', '', ''],
    ['A', 'Uno SL', 1, -2, 1.5, 'x', 70, 5, 'actual', 1],
    ['A', 'Dos SL', 1, '1,5', true, 'y', 60, 5, 'raro', 1],
    ['', 'Tres SL', 1, '#N/A', '', 'z', 50, 5, 'perdido', 1],
    ['D', 'Total Energies', 1, 'n/d', 1, 'w', 50, 5, 'perdido', 1],
  ];
  const merged = [
    { row: 1, column: 2, rowCount: 1, columnCount: 2 },
    { row: 3, column: 5, rowCount: 2, columnCount: 1 },
  ];
  const readings = [
    readPortfolio(table(cells, { merged, hiddenRows: [3] }), { overrides: { turnover: 'Ventas / 2025' } }),
    readPortfolio(table([['Id', 'Ventas', 'Ventas', 'Compras totales', 'Años'], ['A', 1, 2, 4, -1], ['B', 1, 2, 4, 1]])), // prettier-ignore
    readPortfolio(table([['Cliente', 'Ventas'], ['Uno SL', 1], ['Total Energies', 7]])), // prettier-ignore
    readPortfolio(table([['Ventas', 'Pedidos'], [1, 2], [3, 4]])), // prettier-ignore
    readPortfolio(table([['Id', 'Ventas', 'Tipo'], ['A', 1, 'potencial'], ['B', 2, 'perdido']])), // prettier-ignore
    readPortfolio(table([['Id', 'Ventas', 'Fecha de alta'], ['A', 1, '2020-01-31'], ['B', 2, '2021-02-30'], ['C', 3, '2021-03-01']])), // prettier-ignore
    readPortfolio(table([['Id', 'Frescos', 'Bebidas', 'Hogar'], ['A', 900, '', 800], ['B', 700, 600, 500]])), // prettier-ignore
    readPortfolio(table([['Id', 'Ventas', 'Sector'], ['A', 1, 'Industria'], ['B', 2, 'Pesca']]), // prettier-ignore
      { overrides: { family: 'Sector' }, familyMap: familyMapping([['Industria', 'Fabricantes'], ['Comercio', 'Tiendas']]) }), // prettier-ignore
  ];
  readings.push(readPortfolio(table(ORDERS)), readPortfolio(table(ONCE)));
  for (const { observations } of readings) for (const { id } of observations) emitted.add(id);
  expect(OBSERVATION_IDS.filter((id) => !emitted.has(id))).toEqual([]);
});
