import { classifyTable } from '../../src/functions/cec/classify/classifyTable';
import { findFunctions, type OwnScheme } from '../../src/functions';
import { functionOf, gridOf, sentenceOf } from './callables';

/** Functions see no number format: the unit of a column is what its values say, or what the call does. */
const shares = [5, 15, 30, 60, 0.5, 90, 20, 40];
const table = (header: string, values: readonly number[], own = 'Nota'): (string | number)[][] => [
  ['Cliente', 'Facturación', header, 'Años de relación', 'Familias', own],
  ...values.map((value, i) => [`C${i}`, 1000 * (i + 1), value, i, i % 5, value]),
];
const criteria = (share: string, column: string): string[][] => [
  ['Criterio', 'Facturación', share, 'Años', 'Familias'],
  ['Columna', '', column, '', ''],
];
const digits = (cells: (string | number)[][], scheme: (string | number)[][], column = 'Dígito 2') =>
  classifyTable(cells, [...scheme, ['Columnas', column]], 'es')
    .slice(1)
    .map(([digit]) => digit);

describe('CLASSIFY', () => {
  const judged = [1, 2, 3, 4, 1, 4, 2, 3];

  test('judges a column that the scheme names by its values, as one that is recognised', () => {
    const cells = table('Cuota de cliente', shares);
    expect(digits(cells, criteria('Cuota', ''))).toEqual(judged);
    expect(digits(cells, criteria('Cuota', 'Cuota de cliente'))).toEqual(judged);
    const fractions = shares.map((value) => value / 100);
    expect(digits(table('Cuota de cliente', fractions), criteria('Cuota', 'Cuota de cliente'))).toEqual(judged);
  });

  test('one number of another unit has no digit and changes no other', () => {
    const cells = table('Cuota de cliente', [0.05, 0.15, 0.3, 0.6, 160, 0.9, 0.2, 0.4]);
    expect(digits(cells, criteria('Cuota', 'Cuota de cliente'))).toEqual([1, 2, 3, 4, '', 4, 2, 3]);
  });

  test('takes the unit of each criterion from a row, in either language', () => {
    const cells = table('Cuota de cliente', [1, 1.5, 2, 0.5, 0.2, 1, 0.8, 0.9]);
    const unit = (word: string) => digits(cells, [...criteria('Cuota', ''), ['Unidad', '', word]]);
    expect(unit('')).toEqual([4, 4, 4, 3, 2, 4, 4, 4]);
    expect(unit('0–100')).toEqual(Array(8).fill(1));
    expect(unit('0-100')).toEqual(Array(8).fill(1));
    expect(unit('tanto por uno')).toEqual(unit(''));
    expect(digits(cells, [...criteria('Cuota', ''), ['Unit', '', 'fractions']])).toEqual(unit(''));
  });

  test('a column of one’s own with % in its header is judged too, and can be taken as it stands', () => {
    const scheme = [
      ['Criterio', 'Facturación', 'Margen', 'Familias', 'Nota %'],
      ['Columna', '', 'Margen', '', 'Nota %'],
      ['Límite 1', '', '', '', 0.1],
      ['Límite 2', '', '', '', 0.25],
      ['Límite 3', '', '', '', 0.5],
    ];
    const cells = table('Margen', shares, 'Nota %');
    expect(digits(cells, scheme, 'Dígito 4')).toEqual(judged);
    const asIs = [4, 4, 4, 4, 3, 4, 4, 4];
    expect(digits(cells, [...scheme, ['Unidad', '', '', '', 'tal como está']], 'Dígito 4')).toEqual(asIs);
  });

  test('the share of the segments is judged, and read as the row says', () => {
    const cells = table('Peso en compras', shares);
    const scheme = [
      ['Criterio', 'Facturación', 'Años', 'Familias', 'Nota'],
      ['Columna de cuota', 'Peso en compras'],
      ['Límite 1', '', '', '', 1],
      ['Límite 2', '', '', '', 2],
      ['Límite 3', '', '', '', 3],
      ['Importe del segmento', 1],
    ];
    const vital = shares.map((value) => (value > 20 ? 'Vital' : 'Con futuro'));
    expect(digits(cells, scheme, 'Segmento')).toEqual(vital);
    const fractions = table('Peso en compras', [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3]);
    expect(digits(fractions, scheme, 'Segmento')).toEqual(Array(8).fill('Vital'));
    expect(digits(fractions, [...scheme, ['Unidad de cuota', '0–100']], 'Segmento')).toEqual(
      Array(8).fill('Con futuro'),
    );
  });

  test('refuses a unit where a criterion has none, and a word that is none', () => {
    const cells = table('Cuota de cliente', shares);
    const told = (row: string[]) => () => classifyTable(cells, [...criteria('Cuota', ''), row], 'es');
    expect(told(['Unidad', '0–100'])).toThrow('schemeCell');
    expect(told(['Unidad', '', 'tal como está'])).toThrow('schemeCell');
    expect(told(['Unidad', '', 'por mil'])).toThrow('schemeCell');
    expect(told(['Unidad de cuota', 'tal como está'])).toThrow('schemeCell');
  });
});

describe('SEGMENT', () => {
  const segment = functionOf('SEGMENT');
  const of = async (values: readonly unknown[], ...more: unknown[]) => {
    const column = values.map((value) => [value]);
    return (await gridOf(segment, column, 2, 1, ...more)).map(([cell]) => cell);
  };

  test('judges a range of shares as a whole, and takes the unit', async () => {
    expect(await of([5, 15, 30, 60])).toEqual(['Con futuro', 'Con futuro', 'Vital', 'Vital']);
    expect(await of([0.05, 0.15, 0.3, 0.6])).toEqual(['Con futuro', 'Con futuro', 'Vital', 'Vital']);
    expect(await of([0.9, 1, 0.5, 0.6], null, null, '0-100')).toEqual(Array(4).fill('Con futuro'));
    expect(await of([15], null, null, 'percent')).toEqual(['Con futuro']);
  });

  test('a share of another unit is refused at its place', async () => {
    expect(await of([0.05, 160, 0.3, 0.6])).toEqual(['Con futuro', { error: '#NUM!' }, 'Vital', 'Vital']);
    expect(await of([45])).toEqual([{ error: '#NUM!' }]);
    expect(await of([2, '', 'n/d'])).toEqual(['Vital', { error: '#N/A' }, { error: '#VALUE!' }]);
    expect(await of([5, 30, 60], null, null, 'fractions')).toEqual(Array(3).fill({ error: '#NUM!' }));
  });
});

test('values read through bands stand as they are unless the call gives their unit', async () => {
  const cuts = [[0.1, 0.25, 0.5]];
  const values = shares.map((value) => [value]);
  const digitsOf = shares.map((value) => [1 + [10, 25, 50].filter((cut) => value > cut).length]);
  expect(await gridOf(functionOf('DIGIT'), values, cuts, null, null, '0–100')).toEqual(digitsOf);
  expect(await gridOf(functionOf('DIGIT'), values, [[10, 25, 50]])).toEqual(digitsOf);
  const all = [0.1, 0.25, 0.5].map((cut) => [cut, cut, cut, cut]);
  expect(await gridOf(functionOf('CODE'), [[5, 15, 30, 60]], all, null, null, 'percent')).toEqual([[1234]]);
  const mixed = [10, 25, 50].map((cut) => [cut, cut / 100, cut / 100, cut]);
  const units = [['', '0-100', 'fraction', 'number']];
  expect(await gridOf(functionOf('CODE'), [[30, 30, 0.3, 30]], mixed, null, null, units)).toEqual([[3333]]);
});

test('a share that was worked out is taken as it stands, however large', async () => {
  const segment = functionOf('SEGMENT');
  expect(await gridOf(segment, [[3]], 2, 1, null, null, 'tal como está')).toEqual([['Vital']]);
  expect(await gridOf(segment, [[3]], 2, 1, null, null, 'tanto por uno')).toEqual([[{ error: '#NUM!' }]]);
});

describe('the finder fills in what functions cannot see', () => {
  const high = { direction: 'high', boundary: 'gt' } as const;
  const own: OwnScheme = {
    criteria: [
      { key: 'turnover', unit: 'number', bands: { ...high, cuts: [null, 20000, 90000] } },
      { key: 'share', unit: 'percent', bands: { ...high, cuts: [0.1, 0.25, 0.5] } },
      { key: 'growth', unit: null, bands: { ...high, cuts: [0, 0.05, 0.2] } },
      { key: 'unpaid', unit: 'number', bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 2] } },
    ],
    shareUnit: 'percent',
  };
  const first = (id: string, scheme?: OwnScheme, language: 'es' | 'en' = 'es') =>
    findFunctions(`cec.${id.toLowerCase()}`, language, scheme)
      .flatMap(({ functions }) => functions)
      .find((found) => found.id === id)!.examples[0]!;

  test('the unit of the share, of a criterion, of all four', () => {
    expect(first('SEGMENT', own)).toMatchObject({
      formula: '=CEC.SEGMENT(15,180000,150000,,,"0–100")',
      gives: [['Con futuro']],
    });
    expect(first('SEGMENT', own, 'en')).toMatchObject({
      shown: '=CEC.SEGMENT(15,180000,150000,,"en","0–100")',
      gives: [['Promising']],
    });
    expect(first('SEGMENT', { ...own, shareUnit: 'fraction' }).shown).toBe(
      '=CEC.SEGMENT(0,15;180000;150000;;;"tanto por uno")',
    );
    expect(first('DIGIT', own)).toMatchObject({
      shown: '=CEC.DIGIT(25;{0,1\\0,25\\0,5};"alto";"más de";"0–100")',
      gives: [['2']],
    });
    expect(first('CODE', own)).toMatchObject({
      formula:
        '=CEC.CODE({20000,25,0.05,1},{"",0.1,0,0;20000,0.25,0.05,1;90000,0.5,0.2,2},{"high","high","high","low"},{"gt","gt","gt","lte"},{"number","percent","number","number"})',
      gives: [['2223']],
    });
  });

  test('and nothing where there is nothing to tell', () => {
    const plain: OwnScheme = { criteria: own.criteria.map((each) => ({ ...each, unit: null })), shareUnit: null };
    expect(first('SEGMENT', plain)).toEqual(first('SEGMENT'));
    expect(first('DIGIT', plain)).toEqual(first('DIGIT'));
    expect(first('CODE', { ...own, criteria: [] })).toEqual(first('CODE'));
  });
});

test('one share alone is refused for the unit that it is read in: there are no others', async () => {
  const both = [
    sentenceOf(functionOf('SEGMENT', 'es'), 30, 20000, 15000),
    sentenceOf(functionOf('SEGMENT', 'en'), 30, 20000, 15000),
  ];
  expect(await Promise.all(both)).toEqual([
    'El argumento «cuota»: una cuota de 30 no cuadra con la unidad en que se lee: corríjala o dé la unidad.',
    'The argument “share”: a share of 30 does not fit the unit that it is read in: correct it or give the unit.',
  ]);
});
