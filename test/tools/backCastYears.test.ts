import { backCast } from '../../src/tools/watching/backCast';
import { readPurchases } from '../../src/value';
import { classify, type Scheme } from '../../src/method';
import { inputsOf, schemeOf } from './support';

/** A list of invoices knows a relation from its first invoice on; a table may know that it began long before. */
const CELLS = [
  ['Código', 'Cliente', 'Facturación', 'Cuota', 'Años de relación', 'B'],
  ['A', 'Old', 1_000, 0.5, 12, 1],
  ['B', 'New', 800, 0.4, 1, 2],
  ['C', 'Unsaid', 500, 0.3, '', 3],
];
const { classification } = inputsOf(CELLS, () =>
  schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Años de relación', 'B'] }),
);
const scheme: Scheme = {
  ...classification.scheme,
  profiles: classification.scheme.profiles.map((profile) => ({
    ...profile,
    criteria: profile.criteria.map((one) =>
      one.key === 'custom:Años de relación' ? { ...one, key: 'years' as const } : one,
    ),
  })) as unknown as Scheme['profiles'],
};
const reading = readPurchases(
  [
    ...['A', 'B', 'C'].flatMap((id) => [
      [id, '2024-11-10', 100],
      [id, '2025-12-30', 100],
    ]),
  ],
  { client: 0, date: 1, amount: 2 },
);

test('years of relation are those of the table less the time since, and no fewer than since the first invoice', () => {
  const judged = classify(classification.portfolio, scheme);
  const [first, ...rest] = backCast(judged, reading, { hold: false, language: 'es', today: '2025-12-31' });
  expect([first!.date, rest.length]).toEqual(['2024-12-31', 3]);
  const years = first!.columns.get('Años de relación')!.values;
  expect(years[0]).toBeCloseTo(11, 2);
  // The table's year is over by then: the list knows an invoice of November all the same.
  expect(years[1]).toBeCloseTo(51 / 365, 2);
  expect(years[2]).toBeCloseTo(51 / 365, 2);
});
