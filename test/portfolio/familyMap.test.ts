import { observationSentence } from '../../src/locales';
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

test.each([
  [['Pesca'], '1 cliente sin familia: la hoja de correspondencias no tiene «Pesca», de «Sector».'],
  [['Pesca', 'Pesca'], '2 clientes sin familia: la hoja de correspondencias no tiene «Pesca», de «Sector».'],
  [
    ['Pesca', 'Caza'],
    '2 clientes sin familia: la hoja de correspondencias no tiene 2 valores de «Sector» (Pesca, Caza).',
  ],
])('what the mapping does not know is said in the number of its values: %j', (words, said) => {
  const rows = words.map((word, k) => [`X${k}`, word, 1]);
  const { observations } = readPortfolio(
    { cells: [...CELLS.slice(0, 5), ...rows], firstRow: 0, firstColumn: 0 },
    { overrides: { family: 'Sector' }, familyMap: familyMapping(CELLS.slice(1, 5).map((row) => [row[1], 'F'])) },
  );
  const found = observations.find(({ id }) => id === 'unmappedFamilies');
  expect(observationSentence(found!, 'es')).toBe(said);
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

test('a mapping with none of the clients’ values is none of theirs', () => {
  const clients = { column: 'Zona', values: ['Norte', 'Sur'] };
  const cells = [
    ['Zona', 'Familia'],
    ['norte ', 'Costa'],
  ];
  expect(familyMapping(cells, clients)).toHaveLength(2);
  expect(() => familyMapping([['Este', 'Costa']], clients)).toThrow(
    new PortfolioProblem('familyMapNone', { column: 'Zona', values: 'Norte, Sur' }),
  );
});
