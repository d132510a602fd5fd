import { formulaWords } from '../../../src/locales';
import {
  defaultColumns,
  formulaColumns,
  liveFormulas,
  parameterNames,
  plainFormulas,
  type Scheme,
} from '../../../src/method';
import { kindFormula } from '../../../src/method/formulas/clientFormulas';
import { FORMULA_SCHEMES } from '../../support/formulaCases';

const example = FORMULA_SCHEMES['the worked example with weights and loyalty']!;
const settled = (): Scheme => {
  const scheme = example();
  return { ...scheme, segmentation: { ...scheme.segmentation, amounts: [{ family: null, amount: 50_000 }] } };
};
const HEADERS = ['Familias compradas', 'Cuota', 'Facturación', 'Impagados', 'Años de relación'];

function table(scheme: Scheme) {
  return {
    sources: new Map(HEADERS.map((header, k) => [header, String.fromCharCode(65 + k)])),
    results: new Map(
      formulaColumns(scheme, ['segment', 'strategy', 'remarks']).map((column, k) => [
        column,
        `B${String.fromCharCode(65 + k)}`,
      ]),
    ),
    firstRow: 2,
    lastRow: 9,
    roles: new Map(),
    kind: null,
    family: null,
    agreement: null,
    kinds: [],
  };
}

test('functions answer in the language of the words around them, whatever the scheme’s', () => {
  const scheme = settled();
  expect(scheme.language).toBe('es');
  const formulas = liveFormulas(scheme, { asked: ['segment', 'strategy'] }, table(scheme), formulaWords(scheme, 'en'));
  expect(formulas.get('segment')).toContain(',"en","number")');
  expect(formulas.get('strategy')).toContain('"Promising"');
});

test('a name longer than Excel takes in a formula is refused by its beginning', () => {
  const scheme = settled();
  const profile = scheme.profiles[0]!;
  const label = `Satisfacción ${'x'.repeat(260)}`;
  const [first, ...rest] = profile.criteria;
  const criteria = [{ ...first, label }, ...rest] as typeof profile.criteria;
  const long = { ...scheme, profiles: [{ ...profile, criteria }] };
  expect(() => plainFormulas(long, ['remarks'], table(long), formulaWords(long, 'es'))).toThrow(
    expect.objectContaining({ id: 'formulaTextTooLong', params: { text: expect.stringMatching(/; Satisfacción x+/) } }),
  );
});

test('a profile called like the scheme’s own band gets names of its own', () => {
  const scheme = settled();
  const names = parameterNames({ ...scheme, profiles: [{ ...scheme.profiles[0]!, id: 'block' }] });
  expect(names.profile(0, 'state')).not.toBe(names.band(null, 'block', 'state'));
});

test('what the whole table lacks is in no row’s remarks, and no wholly empty columns are among the usual ones', () => {
  const scheme = settled();
  const without = { ...scheme, segmentation: { ...scheme.segmentation, share: null } };
  const remarks = plainFormulas(without, ['remarks'], table(without), formulaWords(without, 'es')).get('remarks');
  expect(remarks).not.toContain('Sin segmento');
  expect(plainFormulas(scheme, ['remarks'], table(scheme), formulaWords(scheme, 'es')).get('remarks')).toContain(
    'Sin segmento: falta la cuota',
  );
  expect(defaultColumns(scheme)).toEqual(expect.arrayContaining(['segment', 'strategy']));
  expect(defaultColumns(without)).not.toEqual(expect.arrayContaining(['segment']));
  expect(defaultColumns(without)).not.toEqual(expect.arrayContaining(['strategy']));
});

test('whoever multiplies by the years has the factor and the score by it, whether or not it orders the list', () => {
  const base = settled();
  const [only] = base.profiles;
  const written = (profile: object, ranking: 'auto' | 'loyalty'): string[] =>
    defaultColumns({ ...base, ranking, profiles: [{ ...only!, ...profile }] }).filter((column) =>
      /oyalty/.test(column),
    );
  for (const ranking of ['auto', 'loyalty'] as const) {
    expect(written({}, ranking)).toEqual(['loyalty', 'weightedLoyalty']);
    expect(written({ weights: null }, ranking)).toEqual(['loyalty', 'totalLoyalty']);
  }
  expect(written({ loyalty: null }, 'auto')).toEqual([]);
});

test('a score that orders the list is among the usual columns, with its factor, beside the total', () => {
  const scheme = settled();
  const usual = defaultColumns({ ...scheme, ranking: 'loyalty' });
  expect(usual.slice(usual.indexOf('total'), usual.indexOf('rank'))).toEqual([
    'total',
    'weighted',
    'loyalty',
    'weightedLoyalty',
  ]);
  const plain = { ...scheme, profiles: scheme.profiles.map((profile) => ({ ...profile, weights: null })) };
  expect(defaultColumns({ ...plain, ranking: 'loyalty' })).toEqual(expect.arrayContaining(['loyalty', 'totalLoyalty']));
});

test('a word of which the user has said what it means is read in cells that nobody has yet, and once', () => {
  const kinds = [
    { word: 'Por  ver', kind: 'potential' as const },
    { word: 'BAJA', kind: 'current' as const },
  ];
  const scheme: Scheme = { ...settled(), readAs: { kinds } };
  const cells = { ...table(scheme), kind: 'Cuota', kinds: [{ text: 'Baja', kind: 'current' as const }] };
  const formula = kindFormula({ scheme, table: cells } as unknown as Parameters<typeof kindFormula>[0]);
  expect(formula!.replaceAll('\u0001', '2')).toBe('IFERROR(IF(TRIM(B2)="por ver",2,1),1)');
});
