import { backCast } from '../../src/tools/watching/backCast';
import { backCastPlan } from '../../src/tools/watching/backCastPlan';
import { readPurchases } from '../../src/value';
import { classify, type Scheme } from '../../src/method';
import { inputsOf, schemeOf } from './support';

const NO_HISTORY = { history: null, schemes: null };

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

test('a list and a table of other turnovers are said before snapshots of the list are kept', () => {
  const judged = classify(classification.portfolio, scheme);
  const plan = (lines: readonly (readonly unknown[])[]): unknown => {
    const found = backCastPlan(judged, readPurchases(lines, { client: 0, date: 1, amount: 2 }), NO_HISTORY, {
      ...{ hold: false, language: 'es', today: '2025-12-31' },
    });
    return 'warnings' in found ? found.warnings : found;
  };
  const lines = (a: number): unknown[][] => [
    ['A', '2024-11-10', 100],
    ['A', '2025-12-30', a],
    ['B', '2025-12-30', 790],
    ['C', '2025-12-30', 510],
    ['Z', '2025-12-31', 9_999],
  ];
  expect(plan(lines(950))).toEqual([]);
  expect(plan(lines(700))).toEqual([
    'En los doce meses hasta el 31/12/2025 la lista suma 2.000 y «Facturación», de los mismos clientes, 2.300: no es la misma facturación. Una foto hecha de la lista, comparada con la tabla, mostrará cambios que no hubo; compare entre sí las de la lista, o ponga en la tabla esos mismos doce meses.',
  ]);
});
