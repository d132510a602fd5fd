import fc from 'fast-check';
import {
  type Bands,
  type Boundary,
  buildScheme,
  columnSource,
  criterion,
  type Criterion,
  type Scheme,
  segmentation,
} from '../../src/method';
import { CLIENT_KINDS } from '../../src/portfolio';
import { type PlainClient, portfolioOf } from './portfolios';

export const amount = fc.oneof(
  fc.integer({ min: -2_000, max: 500_000 }),
  fc.double({ min: -100, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 10_000, 50_000, 150_000),
);
const orEmpty = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 6, nil: null });

const client: fc.Arbitrary<PlainClient> = fc.record({
  id: fc.integer({ min: 0, max: 40 }).map((n) => `C${n}`),
  kind: fc.constantFrom(...CLIENT_KINDS),
  family: fc.constantFrom('', 'Norte', 'Sur'),
  values: fc.record({
    turnover: orEmpty(amount),
    share: orEmpty(fc.oneof(fc.double({ min: 0, max: 1.3, noNaN: true }), fc.constantFrom(0.1, 0.2, 0.25, 0.5))),
    families: orEmpty(fc.integer({ min: 0, max: 7 })),
    years: orEmpty(fc.double({ min: 0, max: 30, noNaN: true })),
    unpaid: orEmpty(fc.integer({ min: 0, max: 6 })),
  }),
});
/** Portfolios of up to forty clients, with gaps, ids that occur twice and figures at the edges of bands. */
export const portfolio = fc.array(client, { minLength: 1, maxLength: 40 }).map((clients) => portfolioOf(clients));

const cuts = (direction: 'high' | 'low'): fc.Arbitrary<Bands['cuts']> =>
  fc.tuple(fc.array(amount, { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 3 })).map(([values, open]) => {
    const sorted: (number | null)[] = values.map((value) => value + 0).sort((a, b) => a - b);
    for (let k = 0; k < open; k++) sorted[direction === 'high' ? k : 2 - k] = null;
    return sorted as unknown as Bands['cuts'];
  });
export const bands: fc.Arbitrary<Bands> = fc.constantFrom('high' as const, 'low' as const).chain((direction) =>
  fc.record({
    direction: fc.constant(direction),
    boundary: fc.constantFrom<Boundary>(
      ...(direction === 'high' ? (['gt', 'gte'] as const) : (['lte', 'lt'] as const)),
    ),
    cuts: cuts(direction),
  }),
);

const weights = fc
  .tuple(fc.nat(10), fc.nat(10), fc.nat(10), fc.nat(10))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => parts.map((part) => part / parts.reduce((a, b) => a + b)) as [number, number, number, number]);

/** Schemes over those portfolios: with and without weights, loyalty, typed bands and a second profile. */
export const scheme: fc.Arbitrary<Scheme> = fc
  .record({
    weights: fc.option(weights, { nil: null }),
    loyal: fc.boolean(),
    reading: fc.constantFrom(
      'cumulative' as const,
      'individual' as const,
      'maximum' as const,
      'percentile' as const,
      'digit' as const,
    ),
    base: fc.constantFrom('portfolio' as const, 'family' as const),
    missing: fc.constantFrom('blank' as const, 'worst' as const, 'neutral' as const),
    ranking: fc.constantFrom('auto' as const, 'total' as const, 'weighted' as const, 'loyalty' as const),
    turnoverBands: fc.option(
      bands.filter(({ direction }) => direction === 'high'),
      { nil: null },
    ),
    second: fc.boolean(),
  })
  .map(({ weights: values, loyal, reading, base, missing, ranking, turnoverBands, second }) => {
    const typed: Partial<Criterion> = turnoverBands
      ? { bands: { ...turnoverBands, cuts: [...turnoverBands.cuts] }, origin: { kind: 'typed' } }
      : {};
    const criteria = [
      criterion('turnover', columnSource('turnover'), typed),
      criterion('share', columnSource('share')),
      criterion('families', columnSource('families')),
      criterion('unpaid', columnSource('unpaid')),
    ];
    const built = buildScheme(
      {
        id: 's',
        name: 'S',
        language: 'es',
        criteria,
        segmentation: { ...segmentation(columnSource('share'), columnSource('turnover')), reading, base },
      },
      { missing, ranking, catalogueSize: 5 },
    );
    const profile = {
      ...built.profiles[0]!,
      weights: values && { values, validUntil: null },
      loyalty: loyal
        ? {
            source: columnSource('years'),
            mode: 'strict' as const,
            factors: [0.1, 0.2, 0.3] as [number, number, number],
            relative: false,
          }
        : null,
    };
    const profiles = second
      ? [
          profile,
          { ...profile, id: 'norte', family: 'Norte', criteria: [...criteria].reverse() as typeof profile.criteria },
        ]
      : [profile];
    return { ...built, profiles };
  });
