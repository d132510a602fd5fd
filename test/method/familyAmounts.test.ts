import { classify, proposeScheme, SEGMENT_LABELS, turnoverCutOf, type Scheme } from '../../src/method';
import { readPortfolio } from '../../src/portfolio';

const TABLE = [
  ['Cliente', 'Familia', 'Facturación', 'Compras totales', 'Años de relación', 'Impagados'],
  ['A1', 'Norte', 900, 1000, 3, 0],
  ['A2', 'Norte', 300, 1000, 3, 0],
  ['A3', 'Norte', 200, 1000, 3, 0],
  ['B1', 'Sur', 50, 100, 3, 0],
];

/** A family's own amount, where its turnovers are read by themselves. */
test('the only client of a family is above its family’s cut, whatever the others turn over', () => {
  const { portfolio } = readPortfolio({ cells: TABLE, firstRow: 0, firstColumn: 0 });
  const first = proposeScheme(portfolio, { id: 's', name: 'S', language: 'es' });
  const scheme: Scheme = { ...first, segmentation: { ...first.segmentation, base: 'family' } };
  const { segment, scheme: settled } = classify(portfolio, scheme);
  expect(settled.segmentation.amounts).toContainEqual({ family: 'Sur', amount: null });
  expect(Array.from(segment, (code) => SEGMENT_LABELS[code - 1])).toEqual([
    'vital',
    'lacklustre',
    'dispensable',
    'vital',
  ]);
  const cut = turnoverCutOf(portfolio, settled);
  expect([0, 1, 2, 3].map(cut)).toEqual([300, 300, 300, null]);
});
