import { emptyInForce, readPortfolio } from '../../src/portfolio';
import {
  buildScheme,
  classify,
  columnSource,
  criterion,
  segmentation,
  type Criterion,
  withEmptyAs,
} from '../../src/method';
import { observationSentence } from '../../src/locales';

const FAMILIES = ['Frescos', 'Lácteos', 'Bebidas', 'Congelados'];
const amount = (i: number, k: number): number | string => ((i + k) % 3 ? (i + 1) * (k + 2) * 130 : i < 4 ? '' : 0);
const cells = [
  ['Cliente', ...FAMILIES],
  ...Array.from({ length: 10 }, (_, i) => [`C${i}`, ...FAMILIES.map((_f, k) => amount(i, k))]),
];
const { portfolio, observations } = readPortfolio({ cells, firstRow: 0, firstColumn: 0 });
const asked = observations.find(({ id }) => id === 'emptyCellsInFamilies')!;

test('empty cells of family columns are counted and asked about, once for the group', () => {
  expect(asked).toEqual({
    id: 'emptyCellsInFamilies',
    params: { count: 6, clients: 4, columns: 4, first: 'Frescos', last: 'Congelados' },
    headers: FAMILIES,
    rows: [1, 2, 3, 4],
  });
  expect(observationSentence(asked, 'es')).toMatch(/^6 celdas vacías en las 4 columnas de «Frescos» a «Congelados»/);
  const full = cells.map((row) => row.map((cell) => (cell === '' ? 0 : cell)));
  const none = readPortfolio({ cells: full, firstRow: 0, firstColumn: 0 });
  expect(none.observations.map(({ id }) => id)).not.toContain('emptyCellsInFamilies');
});

test('they are missing until the user says that they mean none, for all of them at once', () => {
  const columns = FAMILIES.map((header) => columnSource(header));
  const criteria: Criterion[] = [
    criterion('families', { kind: 'count', columns }),
    ...FAMILIES.slice(0, 3).map((header) => criterion(`custom:${header}`, columnSource(header))),
  ];
  const scheme = buildScheme({ id: 's', name: 's', language: 'es', criteria, segmentation: segmentation(null, null) });
  const counts = (of: typeof scheme): number[] => [...classify(portfolio, of).inputs[0]![0].values].slice(0, 4);
  expect(counts(scheme)).toEqual([NaN, NaN, NaN, NaN]);
  const zero = withEmptyAs(scheme, asked.headers!, 'zero');
  expect(counts(zero as typeof scheme)).toEqual([2, 3, 3, 2]);
  expect(counts(withEmptyAs(zero, asked.headers!, 'missing') as typeof scheme)).toEqual([NaN, NaN, NaN, NaN]);
  const [inForce] = emptyInForce([asked], new Set(asked.headers));
  expect(observationSentence(inForce!, 'es')).toMatch(/: vacío equivale a cero\.$/);
  expect(emptyInForce([asked], new Set(asked.headers!.slice(1)))).toEqual([asked]);
});
