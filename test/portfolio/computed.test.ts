import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  computeShare,
  MISSING_REASONS,
  numericColumn,
  PortfolioProblem,
  portfolioFromColumns,
} from '../../src/portfolio';

interface Vectors {
  readonly growth: readonly {
    y1: number;
    y3: number;
    literal: number | null;
    cagr: number | null;
    digitLiteral: number;
  }[];
  readonly customerShare: readonly { purchasesFromUs: number; totalPurchases: number; expected: number | string }[];
}
const vectors = JSON.parse(readFileSync(join(process.cwd(), 'test/vectors/method.json'), 'utf8')) as Vectors;

describe('share of customer', () => {
  test.each(vectors.customerShare.map((entry) => [entry] as const))(
    '%j',
    ({ purchasesFromUs, totalPurchases, expected }) => {
      const numeric = { turnover: [purchasesFromUs], totalPurchases: [totalPurchases] };
      const share = computeShare(portfolioFromColumns({ numeric }))!;
      if (typeof expected === 'number') expect(share.values[0]).toBeCloseTo(expected, 12);
      else expect([share.values[0], MISSING_REASONS[share.reasons[0]!]]).toEqual([NaN, 'zeroDenominator']);
      expect(share.sourceColumn).toBe(-1);
    },
  );

  test('keeps the reason of a missing turnover and refuses a negative denominator', () => {
    const numeric = { turnover: [NaN, 5, 5], totalPurchases: [10, NaN, -10] };
    const share = computeShare(portfolioFromColumns({ numeric }))!;
    expect(Array.from(share.reasons, (code) => MISSING_REASONS[code])).toEqual([
      'empty',
      'zeroDenominator',
      'outOfRange',
    ]);
  });

  test('is null without both columns', () => {
    expect(computeShare(portfolioFromColumns({ numeric: { turnover: [1] } }))).toBeNull();
  });
});

describe('a portfolio from arrays', () => {
  test('takes columns as they are; NaN is missing', () => {
    const turnover = Float64Array.of(1, NaN, 3);
    const portfolio = portfolioFromColumns({
      ids: ['A', 'B', 'C'],
      kinds: ['current', 'lost', 'potential'],
      numeric: { turnover, 'My score': [1, 2, 3] },
      text: { position: ['weak', '', 'strong'] },
    });
    expect(numericColumn(portfolio, 'turnover')!.values).toBe(turnover);
    expect(Array.from(numericColumn(portfolio, 'turnover')!.reasons)).toEqual([0, 1, 0]);
    expect([...portfolio.roles]).toEqual([
      ['turnover', 0],
      ['position', 2],
    ]);
    expect([portfolio.names, Array.from(portfolio.kinds)]).toEqual([
      ['A', 'B', 'C'],
      [0, 3, 1],
    ]);
  });

  test('has ids, current clients and no families by default', () => {
    const portfolio = portfolioFromColumns({ numeric: { turnover: [1, 2] } });
    expect([portfolio.ids, portfolio.names, Array.from(portfolio.kinds), portfolio.families]).toEqual([
      ['1', '2'],
      ['1', '2'],
      [0, 0],
      ['', ''],
    ]);
  });

  test('refuses arrays of different lengths', () => {
    expect(() => portfolioFromColumns({ numeric: { turnover: [1, 2], margin: [1] } })).toThrow(PortfolioProblem);
    expect(() => portfolioFromColumns({ ids: ['A'], numeric: { turnover: [1, 2] } })).toThrow(
      expect.objectContaining({ id: 'lengthsDiffer', params: { column: 'ids', expected: 2, found: 1 } }),
    );
  });
});
