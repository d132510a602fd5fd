import vectors from '../vectors/method.json';
import { classify, namedCriterion, proposeScheme, sourceText, yearsApart, type Scheme } from '../../src/method';
import { readPortfolio } from '../../src/portfolio';

/** The vectors' clients with three yearly columns, and what a proposal needs besides. */
const portfolio = readPortfolio({
  cells: [
    ['Cliente', 'Ventas 2023', 'Ventas 2024', 'Ventas 2025', 'Margen %', 'Años de relación', 'Impagados'],
    ...vectors.growth.map(({ y1, y2, y3 }, k) => [`C${k}`, y1, y2, y3, 0.1, 2, 0]),
  ],
  firstRow: 0,
  firstColumn: 0,
}).portfolio;
const naming = {
  referenceDate: null,
  catalogue: (text: string) => (text === 'crecimiento' ? ('growth' as const) : null),
};

const digitsBy = (name: string): number[] => {
  const base = proposeScheme(portfolio, { id: 's', name: 'Modelo', language: 'es' });
  const [profile] = base.profiles;
  const others = profile!.criteria.filter(({ key }) => key !== 'growth').slice(0, 3);
  const criteria = [{ ...namedCriterion(name, portfolio, naming), key: 'growth' }, ...others];
  return [...classify(portfolio, { ...base, profiles: [{ ...profile!, criteria }] } as unknown as Scheme).digits[0]];
};

test('growth of three yearly columns gives the digits of the vectors, also from nothing', () => {
  const digits = vectors.growth.map(({ digitLiteral }) => digitLiteral);
  expect(digitsBy('growth(Ventas 2023;Ventas 2025) > -5% 5% 20%')).toEqual(digits);
  // Proposed by itself: the first and the last of the three years.
  expect(sourceText(namedCriterion('crecimiento', portfolio, naming).source)).toBe('growth(Ventas 2023;Ventas 2025)');
});

test('its yearly rate counts the years that the headers name, or those that are said', () => {
  const { source } = namedCriterion('cagr(Ventas 2023;Ventas 2025)', portfolio, naming);
  expect(source).toMatchObject({ kind: 'growth', formula: 'cagr', periods: 2 });
  expect(sourceText(source)).toBe('cagr(Ventas 2023;Ventas 2025;2)');
  expect(namedCriterion('cagr(Ventas 2023;Ventas 2025;4)', portfolio, naming).source).toMatchObject({ periods: 4 });
  expect(namedCriterion(sourceText(source), portfolio, naming).source).toEqual(source);
  expect([yearsApart('Ventas 2020', 'Ventas 2025'), yearsApart('Antes', 'Ahora')]).toEqual([5, 2]);
});
