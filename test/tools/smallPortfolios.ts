import fc from 'fast-check';
import { buildScheme, columnSource, criterion, type Scheme, segmentation } from '../../src/method';
import { type Portfolio, portfolioFromColumns } from '../../src/portfolio';

export type Columns = Record<'turnover' | 'total' | 'share' | 'margin' | 'unpaid', number[]>;

/** Steps up to which a label's change is looked for: the numbers are small, so that each can be tried out. */
export const MOST = 260;
const amount = fc.integer({ min: -50, max: 300 }).map((cents) => cents / 100);
export const client = fc.record({
  turnover: fc.oneof(amount, fc.constantFrom(1, 1.0000000001, 1.5, 0.99, 0, NaN)),
  total: fc.oneof(
    fc.integer({ min: 1, max: 600 }).map((cents) => cents / 100),
    fc.constant(NaN),
  ),
  share: fc.oneof(
    fc.integer({ min: 0, max: 200 }).map((part) => part / 10_000),
    fc.constantFrom(0.01, 0.0100000000001, 1, NaN),
  ),
  margin: fc.integer({ min: -100, max: 100 }).map((cents) => cents / 100),
  unpaid: fc.nat(6),
});
export const portfolios = fc
  .array(client, { minLength: 1, maxLength: 12 })
  .map(
    (clients): Columns =>
      Object.fromEntries(
        (['turnover', 'total', 'share', 'margin', 'unpaid'] as const).map((key) => [
          key,
          clients.map((each) => each[key]),
        ]),
      ) as Columns,
  );

export function schemeWith(computedShare: boolean, reading: 'amount' | 'digit'): Scheme {
  const share = computedShare
    ? { kind: 'share' as const, ours: columnSource('turnover'), total: columnSource('total') }
    : columnSource('share');
  const cuts = (a: number, b: number, c: number) => [a, b, c] as [number, number, number];
  return buildScheme({
    id: 's',
    name: 'S',
    language: 'en',
    criteria: [
      criterion('turnover', columnSource('turnover'), {
        bands: { direction: 'high', boundary: 'gt', cuts: cuts(0.5, 1, 1.5) },
      }),
      criterion('share', share, { bands: { direction: 'high', boundary: 'gte', cuts: cuts(0.005, 0.01, 0.015) } }),
      criterion('margin', columnSource('margin'), {
        bands: { direction: 'low', boundary: 'lt', cuts: cuts(-0.1, 0, 0.2) },
      }),
      criterion('unpaid', columnSource('unpaid')),
    ],
    segmentation: {
      ...segmentation(share, columnSource('turnover')),
      reading,
      shareCut: computedShare ? 0.2 : 0.01,
      amounts: [{ family: null, amount: 1 }],
    },
  });
}

export const portfolioOf = (columns: Columns): Portfolio => {
  const { total, ...rest } = columns;
  return portfolioFromColumns({ numeric: { ...rest, total } });
};
export const moved = (values: readonly number[], by: number): number[] => values.map((value) => value + by);
