import { columnHeader, LANGUAGES } from '../../src/locales';
import { buildScheme, columnSource, criterion, OUTPUT_COLUMNS, type Scheme, segmentation } from '../../src/method';

type CustomKey = `custom:${string}`;
const schemeOf = (...keys: string[][]): Scheme => {
  const of = (four: string[]) =>
    four.map((key) => criterion(key as CustomKey, columnSource(key.replace('custom:', ''))));
  const scheme = buildScheme({
    id: 'x',
    name: 'x',
    language: 'es',
    criteria: of(keys[0]!),
    segmentation: segmentation(null, null),
  });
  const [first] = scheme.profiles;
  return { ...scheme, profiles: keys.map((four, p) => ({ ...first!, name: `P${p}`, criteria: of(four) })) as never };
};
const digits = (scheme: Scheme, language: 'es' | 'en' = 'es'): string[] =>
  ([1, 2, 3, 4] as const).map((k) => columnHeader(`digit${k}`, scheme, language));

test('a criterion that is called as one of the catalogue is told from it by its position', () => {
  const scheme = schemeOf(['margin', 'custom:Margen', 'turnover', 'custom:MARGIN']);
  expect(digits(scheme)).toEqual(['Dígito Margen (1)', 'Dígito Margen (2)', 'Dígito Facturación', 'Dígito MARGIN']);
  expect(digits(scheme, 'en')).toEqual(['Digit margin (1)', 'Digit Margen', 'Digit turnover', 'Digit MARGIN (4)']);
});

test('names that differ alone stay as they are', () => {
  expect(digits(schemeOf(['margin', 'custom:Notas', 'turnover', 'share']))).toEqual([
    'Dígito Margen',
    'Dígito Notas',
    'Dígito Facturación',
    'Dígito Cuota',
  ]);
});

test.each([
  [['margin', 'custom:Margen', 'custom:Margen (1)', 'custom:margen (2)']],
  [['custom:Margen (2)', 'custom:Margen', 'margin', 'custom:Margen (3)']],
  [['custom:Margen ', 'custom:margen', 'custom:Margen', 'margin']],
])('headers are distinct whatever the criteria are called: %j', (keys) => {
  for (const language of LANGUAGES) {
    const headers = OUTPUT_COLUMNS.map((column) => columnHeader(column, schemeOf(keys), language));
    expect(new Set(headers.map((header) => header.trim().toLowerCase())).size).toBe(OUTPUT_COLUMNS.length);
  }
});

test('a criterion called as the number of a position that profiles fill differently', () => {
  const scheme = schemeOf(['margin', 'custom:1', 'turnover', 'share'], ['years', 'custom:1', 'turnover', 'share']);
  expect(digits(scheme).slice(0, 2)).toEqual(['Dígito 1 (1)', 'Dígito 1 (2)']);
});
