import { classify, remarksOf, type Scheme } from '../../src/method';
import { inputsOf } from '../tools/support';

/* A remark is about a client, and something that somebody would do something about. */

const { classification } = inputsOf([
  ['Código', 'Situación', 'Sector', 'Facturación', 'Cuota', 'Margen %', 'Años'],
  ['A1', 'Actual', 'Norte', 1000, 0.4, 0.2, 5],
  ['A2', 'Actual', 'Sur', 800, 0.2, '', 4],
  ['A3', 'Actual', 'Sur', 400, 0.2, 0.3, 4],
  ['P1', 'Potencial', 'Sur', '', '', '', ''],
  ['L1', 'Perdido', 'Norte', '', '', '', 3],
]);
const { portfolio, scheme } = classification;
const [general] = scheme.profiles;
const withProfiles = (...more: Partial<Scheme['profiles'][number]>[]): Scheme => ({
  ...scheme,
  profiles: [general!, ...more.map((one, k) => ({ ...general!, id: `p${k}`, ...one }))],
});
const said = (of: Scheme) => {
  const judged = classify(portfolio, of);
  return portfolio.ids.map((_, client) => remarksOf(judged, client).map(({ id }) => id));
};

test('nobody is left without a code and without a word why, potential and lost clients neither', () => {
  expect(portfolio.kinds.filter((kind) => kind > 0)).toHaveLength(2);
  const remarks = said(scheme);
  expect(remarks).toEqual([
    [],
    ['missing'],
    [],
    ['missing', 'missing', 'missing', 'missing'],
    ['missing', 'missing', 'missing'],
  ]);
  classification.code.forEach((code, client) => expect(code > 0 || remarks[client]!.length > 0).toBe(true));
});

test('a profile is said where it is another than the general one', () => {
  expect(said(withProfiles({ name: 'Los perdidos', kind: 'lost' })).map((ids) => ids.includes('profile'))).toEqual([
    ...[false, false, false, false, true],
  ]);
});
