import { classifyTable } from '../../src/functions/classify/classifyTable';

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
