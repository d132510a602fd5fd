import { warningSentence } from '../../src/locales';
import {
  type OpenScheme,
  presetProfile,
  proposeScheme,
  type Scheme,
  warningsOf,
  withNewProfile,
  withWeights,
} from '../../src/method';
import { readPortfolio } from '../../src/portfolio';
import { clientCells, HEADER } from '../excel/support/book';

const { portfolio } = readPortfolio({ cells: [HEADER, ...clientCells(12)], firstRow: 0, firstColumn: 0 } as never);
const plain = proposeScheme(portfolio, { id: 's', name: 'Modelo', language: 'es' });
const own = (name: string) => ({ ...plain.profiles[0]!, id: name, name, kind: 'lost' as const });
const asides = (scheme: Scheme): string[] =>
  warningsOf(scheme, '2026-11-28', 12).flatMap((one) =>
    one.id === 'weightsAside' ? [warningSentence(one, 'es'), warningSentence(one, 'en')] : [],
  );

test('weights that do not count because another profile has none are said, with the profile and the way on', () => {
  const weighted = withWeights(plain, 0, [0.7, 0.1, 0.1, 0.1]) as Scheme;
  expect([asides(plain), asides(weighted)]).toEqual([[], []]);
  const mixed: Scheme = { ...weighted, profiles: [...weighted.profiles, own('Perdidos')] };
  expect(asides(mixed)).toEqual([
    'La lista se ordena por la puntuación total, sin los pesos: el perfil «Perdidos» no los tiene, y con pesos y sin ellos las puntuaciones no se comparan. Dé pesos también a ese perfil y se ordenará por la ponderada.',
    expect.stringContaining('the profile “Perdidos” has none'),
  ]);
  const two: Scheme = { ...mixed, profiles: [...mixed.profiles, { ...own('Otros'), kind: 'potential' }] };
  expect(asides(two)[0]).toContain('los perfiles «Perdidos» y «Otros» no los tienen');
  // Who chose the total knows it, and once all have weights they count.
  expect(asides({ ...mixed, ranking: 'total' })).toEqual([]);
  expect(asides(withWeights(mixed, 1, [0.25, 0.25, 0.25, 0.25]) as Scheme)).toEqual([]);
});

test('a profile begins with equal weights beside others that have them, and with none beside others without', () => {
  const weighted = withWeights(plain, 0, [0.7, 0.1, 0.1, 0.1]) as Scheme;
  const added = (scheme: Scheme) => {
    const [base] = scheme.profiles;
    const preset = presetProfile(portfolio, { preset: 'lost', base: base!.criteria, referenceDate: null });
    const wanted = { family: null, kind: 'lost' as const };
    return withNewProfile(scheme as OpenScheme, base!, { name: 'Perdidos', wanted, preset }).profiles[1]!.weights;
  };
  expect(added(weighted)).toEqual({ values: [0.25, 0.25, 0.25, 0.25], validUntil: null });
  expect(added(plain)).toBeNull();
});
