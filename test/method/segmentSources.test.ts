import {
  columnSource,
  openOf,
  type OpenScheme,
  proposeDraft,
  type Source,
  withCriterionAt,
  withSegmentSource,
} from '../../src/method';
import { readPortfolio } from '../../src/portfolio';

const HEADERS = ['Código', 'Ventas 2024', 'Ventas 2025', 'Compras totales', 'Margen %', 'Años'];
const { portfolio } = readPortfolio({
  cells: [HEADERS, ...Array.from({ length: 12 }, (_, i) => [`C${i}`, 900 + i, 1000 + 90 * i, 4000 + i, 0.2, i % 5])],
  firstRow: 0,
  firstColumn: 0,
});
const proposed = openOf(proposeDraft(portfolio, { id: 'p', name: 'p', language: 'es', today: '2026-01-31' }));

/** What the pane does when another column is chosen for a criterion. */
function reading(scheme: OpenScheme, key: string, source: Source): OpenScheme {
  const { criteria } = scheme.profiles[0]!;
  const place = criteria.findIndex((each) => each?.key === key);
  const before = criteria[place]!;
  const now = { ...before, source };
  return withSegmentSource(withCriterionAt(scheme, 0, place, now), now, before);
}
const shareOf = ({ profiles }: OpenScheme) => profiles[0]!.criteria.find((each) => each?.key === 'share')!.source;
const former = columnSource('Ventas 2024');

test('segments and share follow the turnover that they were of, and what is high is found anew', () => {
  expect(proposed.segmentation.turnover).toMatchObject({ header: 'Ventas 2025' });
  const found = { ...proposed, segmentation: { ...proposed.segmentation, amounts: [{ family: null, amount: 1500 }] } };
  const next = reading(found, 'turnover', former);
  expect(next.segmentation).toMatchObject({ turnover: { header: 'Ventas 2024' }, amounts: 'propose' });
  expect(next.segmentation.share).toMatchObject({
    ours: { header: 'Ventas 2024' },
    total: { header: 'Compras totales' },
  });
  expect(shareOf(next)).toEqual(next.segmentation.share);
});

test('an estimate of the share follows, a share of the user’s own stays', () => {
  const estimate: Source = {
    kind: 'estimate',
    by: 'declared',
    ours: columnSource('Ventas 2025'),
    from: columnSource('Compras totales'),
    known: null,
  };
  const own = columnSource('Margen %');
  const [first, ...rest] = proposed.profiles;
  const criteria = first!.criteria.map((each) => (each?.key === 'share' ? { ...each, source: own } : each));
  const scheme: OpenScheme = {
    ...proposed,
    segmentation: { ...proposed.segmentation, share: estimate },
    profiles: [{ ...first!, criteria: criteria as never }, ...rest],
  };
  const next = reading(scheme, 'turnover', former);
  expect(next.segmentation.share).toMatchObject({ kind: 'estimate', ours: { header: 'Ventas 2024' } });
  expect(shareOf(next)).toEqual(own);
});

test('an amount that the user gave stays', () => {
  const amounts = [{ family: null, amount: 1500 }];
  const given = { ...proposed, segmentation: { ...proposed.segmentation, reading: 'amount' as const, amounts } };
  expect(reading(given, 'turnover', former).segmentation.amounts).toEqual(amounts);
});

test('what segments and share were told apart from the criterion stays', () => {
  const apart: OpenScheme = { ...proposed, segmentation: { ...proposed.segmentation, turnover: former } };
  const next = reading(apart, 'turnover', columnSource('Margen %'));
  expect(next.segmentation).toEqual(apart.segmentation);
  expect(shareOf(next)).toEqual(shareOf(proposed));
});
