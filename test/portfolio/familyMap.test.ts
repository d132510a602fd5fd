import { familyMapping, PortfolioProblem, readPortfolio } from '../../src/portfolio';

const CELLS = [
  ['Cliente', 'Sector', 'Facturación'],
  ['A', 'Industria', 100],
  ['B', ' industria ', 200],
  ['C', 'Comercio', 300],
  ['D', '', 400],
  ['E', 'Pesca', 500],
];

test('values and families side by side, whatever stands around them; a heading is a value that nobody has', () => {
  const pairs = familyMapping([
    ['', 'Sector', '', 'Familia'],
    ['', 'industria', '', 'Fabricantes'],
    ['', 'Comercio', '', 'Tiendas'],
    ['', '', '', 'sin valor'],
    ['', 'Comercio ', '', 'Tiendas'],
    ['', 4711, '', 'Tiendas'],
  ]);
  expect(pairs.map(({ value }) => value)).toEqual(['Sector', 'industria', 'Comercio', '4711']);
  const { portfolio, observations } = readPortfolio(
    { cells: CELLS, firstRow: 0, firstColumn: 0 },
    { overrides: { family: 'Sector' }, familyMap: pairs },
  );
  expect(portfolio.families).toEqual(['Fabricantes', 'Fabricantes', 'Tiendas', '', '']);
  expect(observations.find(({ id }) => id === 'unmappedFamilies')).toMatchObject({
    params: { column: 'Sector', count: 1, values: 1, sample: 'Pesca' },
    rows: [5],
  });
});

test('a value with two families and a sheet without two columns are refused by name', () => {
  const twice = (): unknown =>
    familyMapping([
      ['Norte', 'Zona 1'],
      ['NORTE', 'Zona 2'],
    ]);
  expect(twice).toThrow(PortfolioProblem);
  try {
    twice();
  } catch (error) {
    expect(error).toMatchObject({
      id: 'familyMapTwice',
      params: { value: 'NORTE', first: 'Zona 1', second: 'Zona 2' },
    });
  }
  expect(() => familyMapping([['solo'], ['una']])).toThrow(PortfolioProblem);
  expect(() => familyMapping([])).toThrow(PortfolioProblem);
});
