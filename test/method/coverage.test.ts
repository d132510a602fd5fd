import { classify, proposedCriteria, proposeScheme } from '../../src/method';
import { type Portfolio, readPortfolio, sampleTable } from '../../src/portfolio';

const names = { id: 'p', name: 'p', language: 'es', today: '2026-06-30' } as const;
const FAMILIES = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'];
const HEADERS = ['Cliente', 'Facturación', 'Margen (%)', 'Fecha alta', ...FAMILIES, 'Pedidos'];

/** Thirty clients, so many of whom have an empty cell among their families, and so many without a margin. */
function table(gaps: { readonly families?: number; readonly margin?: number }): Portfolio {
  const rows = Array.from({ length: 30 }, (_, i) => [
    `Cliente ${i}`,
    1000 + 137 * i,
    i < (gaps.margin ?? 0) ? '' : ((i * 7) % 40) / 100,
    36000 + 200 * i,
    ...FAMILIES.map((_name, k) => (k === 2 && i < (gaps.families ?? 0) ? '' : ((i + k) * 13) % 150)),
    1 + (i % 9),
  ]);
  return readPortfolio({ cells: [HEADERS, ...rows], firstRow: 0, firstColumn: 0 }).portfolio;
}
const keysOf = (portfolio: Portfolio, emptyIsZero: readonly string[] = []): string[] =>
  proposedCriteria(portfolio, { today: names.today, emptyIsZero }).taken.map(({ key }) => key);

test('a criterion that would leave many clients without a code is put aside for one that does not', () => {
  const portfolio = table({ families: 22 });
  expect(keysOf(portfolio)).toEqual(['turnover', 'margin', 'years', 'orders']);
  const { code } = classify(portfolio, proposeScheme(portfolio, names));
  expect(code.every((each) => each > 0)).toBe(true);
});

test('it is said with the clients who lack it, and with the way to take it', () => {
  const [aside, ...others] = proposedCriteria(table({ families: 22 }), { today: names.today }).aside;
  expect(others).toEqual([]);
  expect([aside!.criterion.key, aside!.without, aside!.clients]).toEqual(['families', 22, 30]);
  expect(aside!.withZero!.source).toMatchObject({ kind: 'count', columns: FAMILIES.map(() => ({ empty: 'zero' })) });
});

test('known to be zero, its empty cells are no gaps', () => {
  expect(keysOf(table({ families: 22 }), FAMILIES)).toEqual(['turnover', 'margin', 'years', 'families']);
});

test('a few gaps change nothing, up to a quarter of the clients', () => {
  expect(keysOf(table({ families: 7 }))).toEqual(['turnover', 'margin', 'years', 'families']);
  expect(keysOf(table({ families: 8 }))).toEqual(['turnover', 'margin', 'years', 'orders']);
});

test('of criteria that all have gaps, the one with the fewest completes the four; no margin is not a margin of zero', () => {
  const portfolio = table({ families: 22, margin: 12 });
  const { taken, aside } = proposedCriteria(portfolio, { today: names.today });
  expect(taken.map(({ key }) => key)).toEqual(['turnover', 'margin', 'years', 'orders']);
  expect(aside.map(({ criterion }) => criterion.key)).toEqual(['families']);
  const other = proposedCriteria(table({ families: 4, margin: 12 }), { today: names.today });
  expect(other.taken.map(({ key }) => key)).toEqual(['turnover', 'years', 'families', 'orders']);
  expect(other.aside.map(({ criterion, withZero }) => [criterion.key, withZero])).toEqual([['margin', null]]);
});

test('the sample is proposed as ever, and nothing of it is put aside', () => {
  const { portfolio } = readPortfolio({
    ...sampleTable({ clients: 240, language: 'es' }),
    firstRow: 0,
    firstColumn: 0,
  });
  const { taken, aside } = proposedCriteria(portfolio, { today: names.today });
  expect([taken.map(({ key }) => key), aside]).toEqual([['turnover', 'share', 'margin', 'years'], []]);
});
