import fc from 'fast-check';
import { classify, segmentFlips, smallestChange } from '../../src/method';
import { digitFlips } from '../../src/tools/certainty/compute';
import { client, type Columns, MOST, moved, portfolioOf, portfolios, schemeWith } from './smallPortfolios';

/** The first step at which each client's label is another one, by judging everybody again at every step. */
function firstSteps(
  size: number,
  judged: (step: number) => ArrayLike<number>,
  possible: (client: number, step: number) => boolean,
): number[] {
  const before = judged(0);
  const first = new Array<number>(size).fill(NaN);
  const closed = new Array<boolean>(size).fill(false);
  for (let step = 1; step <= MOST; step++) {
    const now = judged(step);
    for (let i = 0; i < size; i++) {
      if (closed[i] || now[i] === before[i]) continue;
      closed[i] = true;
      if (before[i] !== 0 && possible(i, step)) first[i] = step;
    }
  }
  return first;
}

function expectSteps(found: Float64Array, perOne: number, expected: readonly number[]): void {
  const steps = Array.from(found, (by) => Math.round(Math.abs(by) * perOne)).map((step) => (step > MOST ? NaN : step));
  expect(steps).toEqual(expected);
}

describe('the smallest change of a segment equals trying every step', () => {
  test.each([
    ['a share of its own', false, 'amount'],
    ['a share worked out of turnover and total purchases', true, 'amount'],
    ['turnover read by its digit', false, 'digit'],
  ] as const)('%s', (_, computedShare, reading) => {
    const scheme = schemeWith(computedShare, reading);
    fc.assert(
      fc.property(portfolios, (columns) => {
        const size = columns.turnover.length;
        const portfolio = portfolioOf(columns);
        const flips = segmentFlips(classify(portfolio, scheme));
        const computed = (changed: Partial<Columns>): Uint8Array =>
          classify(portfolioOf({ ...columns, ...changed }), scheme).computed;
        for (const [move, direction] of [
          ['turnoverUp', 1],
          ['turnoverDown', -1],
        ] as const) {
          const at = (i: number, step: number): number =>
            Math.max(0, columns.turnover[i]! + (direction * step) / 100) / columns.total[i]!;
          const expected = firstSteps(
            size,
            (step) => computed({ turnover: moved(columns.turnover, (direction * step) / 100) }),
            (i, step) => !computedShare || at(i, step) <= Math.max(1, at(i, 0)),
          );
          expectSteps(flips.change[move], 100, expected);
        }
        if (computedShare) return;
        for (const [move, direction] of [
          ['shareUp', 1],
          ['shareDown', -1],
        ] as const) {
          const expected = firstSteps(
            size,
            (step) => computed({ share: moved(columns.share, (direction * step) / 10_000) }),
            (i, step) => {
              const share = columns.share[i]! + (direction * step) / 10_000;
              return share >= 0 && share <= Math.max(1, columns.share[i]!);
            },
          );
          expectSteps(flips.change[move], 10_000, expected);
        }
      }),
      { numRuns: 3, seed: 4444 },
    );
  });

  test('each frozen cut alone', () => {
    const scheme = schemeWith(false, 'amount');
    fc.assert(
      fc.property(portfolios, (columns) => {
        const portfolio = portfolioOf(columns);
        const flips = segmentFlips(classify(portfolio, scheme));
        const withCuts = (amount: number, shareCut: number): Uint8Array =>
          classify(portfolio, {
            ...scheme,
            segmentation: { ...scheme.segmentation, shareCut, amounts: [{ family: null, amount }] },
          }).computed;
        const nearest = (perOne: number, judged: (by: number) => Uint8Array, at: (by: number) => boolean): number[] => {
          const [up, down] = ([1, -1] as const).map((direction) =>
            firstSteps(
              columns.turnover.length,
              (step) => judged((direction * step) / perOne),
              (_, step) => at((direction * step) / perOne),
            ),
          ) as [number[], number[]];
          // A cut that moves one way reaches a client, or the other, never both.
          return up.map((step, i) => (Number.isNaN(step) ? down[i]! : step));
        };
        const amounts = nearest(
          100,
          (by) => withCuts(1 + by, 0.01),
          (by) => 1 + by >= 0,
        );
        const shares = nearest(
          10_000,
          (by) => withCuts(1, 0.01 + by),
          (by) => 0.01 + by >= 0,
        );
        expectSteps(flips.change.turnoverCut, 100, amounts);
        expectSteps(flips.change.shareCut, 10_000, shares);
      }),
      { numRuns: 3, seed: 4444 },
    );
  });

  test('the segment that is named is the one that comes of the change', () => {
    const scheme = schemeWith(true, 'amount');
    fc.assert(
      fc.property(portfolios, (columns) => {
        const portfolio = portfolioOf(columns);
        const flips = segmentFlips(classify(portfolio, scheme));
        for (const move of ['turnoverUp', 'turnoverDown'] as const) {
          const turnover = columns.turnover.map((value, i) => value + (flips.change[move][i]! || 0));
          const { computed } = classify(portfolioOf({ ...columns, turnover }), scheme);
          flips.to[move].forEach((code, i) => code > 0 && expect(computed[i]).toBe(code));
        }
      }),
      { numRuns: 40, seed: 4444 },
    );
  });
});

test('a cut far beyond the one that changes the label is not walked back from, cent by cent', () => {
  let asked = 0;
  const changed = (at: number): boolean => {
    asked++;
    return at > 150_000;
  };
  const far = { from: 20_000, perOne: 100, direction: 1, changed, possible: () => true } as const;
  // Both say the nearer cut, the farther one in a few questions.
  expect(smallestChange({ ...far, cut: 150_000 })).toBe(130_000.01);
  expect(smallestChange({ ...far, cut: 900_000_000 })).toBe(130_000.01);
  expect(asked).toBeLessThan(100);
});

test('the smallest change of each digit equals trying every step', () => {
  const scheme = schemeWith(false, 'amount');
  fc.assert(
    fc.property(portfolios, (columns) => {
      const portfolio = portfolioOf(columns);
      const flips = digitFlips(classify(portfolio, scheme));
      (['turnover', 'share', 'margin', 'unpaid'] as const).forEach((key, k) => {
        const perOne = { turnover: 100, share: 10_000, margin: 100, unpaid: 1 }[key];
        for (const [side, direction] of [
          [flips.up, 1],
          [flips.down, -1],
        ] as const) {
          const at = (i: number, step: number): number => columns[key][i]! + (direction * step) / perOne;
          const expected = firstSteps(
            columns.turnover.length,
            (step) =>
              classify(portfolioOf({ ...columns, [key]: moved(columns[key], (direction * step) / perOne) }), scheme)
                .digits[k]!,
            (i, step) => {
              if (key === 'unpaid') return at(i, step) >= 0;
              return key !== 'share' || (at(i, step) >= 0 && at(i, step) <= Math.max(1, columns.share[i]!));
            },
          );
          expectSteps(side[k]!, perOne, expected);
        }
      });
    }),
    { numRuns: 2, seed: 4444 },
  );
});

/**
 * Cuts are frozen, so that every client is judged by itself: all steps of all changes of all clients of a portfolio stand
 * in one table and are judged at once, and a thousand portfolios take seconds.
 */
test('segments and digits equal trying every step on a thousand portfolios', () => {
  const STEPS = 60;
  const KEYS = ['turnover', 'share', 'margin', 'unpaid'] as const;
  const PER_ONE = { turnover: 100, share: 10_000, margin: 100, unpaid: 1 };
  const small = fc.array(client, { minLength: 1, maxLength: 2 });
  const kinds = fc.constantFrom<[boolean, 'amount' | 'digit'][]>([false, 'amount'], [true, 'amount'], [false, 'digit']);
  const tried = { portfolios: 0, flips: 0 };
  fc.assert(
    fc.property(small, kinds, (clients, [computedShare, reading]) => {
      tried.portfolios++;
      const scheme = schemeWith(computedShare, reading);
      const changes = KEYS.flatMap((key) => [1, -1].map((direction) => ({ key, direction })));
      const rows = clients.flatMap((each) =>
        changes.flatMap(({ key, direction }) =>
          Array.from({ length: STEPS + 1 }, (_, step) => ({
            ...each,
            [key]: each[key] + (direction * step) / PER_ONE[key],
          })),
        ),
      );
      const columnsOfRows = (list: typeof rows): Columns =>
        Object.fromEntries(
          [...KEYS, 'total' as const].map((key) => [key, list.map((each) => each[key])]),
        ) as unknown as Columns;
      const all = classify(portfolioOf(columnsOfRows(rows)), scheme);
      const judged = classify(portfolioOf(columnsOfRows(clients)), scheme);
      const flips = segmentFlips(judged);
      const digits = digitFlips(judged);
      clients.forEach((each, i) =>
        changes.forEach(({ key, direction }, c) => {
          const start = (i * changes.length + c) * (STEPS + 1);
          const possible = (step: number, ofSegment: boolean): boolean => {
            const now = rows[start + step]!;
            if (key === 'unpaid') return now.unpaid >= 0;
            if (key === 'share') return now.share >= 0 && now.share <= Math.max(1, each.share);
            if (!ofSegment || key !== 'turnover' || !computedShare) return true;
            return Math.max(0, now.turnover) / now.total <= Math.max(1, Math.max(0, each.turnover) / each.total);
          };
          const first = (labels: ArrayLike<number>): number => {
            const ofSegment = labels === all.computed;
            if (labels[start] === 0) return NaN;
            for (let step = 1; step <= STEPS; step++) {
              if (labels[start + step] !== labels[start]) return possible(step, ofSegment) ? step : NaN;
            }
            return NaN;
          };
          const expectFirst = (by: number, labels: ArrayLike<number>): void => {
            const steps = Math.round(Math.abs(by) * PER_ONE[key]);
            const expected = first(labels);
            if (!Number.isNaN(expected)) tried.flips++;
            expect([key, direction, steps > STEPS ? NaN : steps]).toEqual([key, direction, expected]);
          };
          // A share that is worked out moves with turnover, not by itself.
          if (!computedShare || key !== 'share') {
            const side = direction > 0 ? digits.up : digits.down;
            const own = KEYS.indexOf(key);
            expectFirst(side[own]![i]!, all.digits[own]!);
          }
          if (key === 'turnover') {
            expectFirst(flips.change[direction > 0 ? 'turnoverUp' : 'turnoverDown'][i]!, all.computed);
          }
          if (key === 'share' && !computedShare) {
            expectFirst(flips.change[direction > 0 ? 'shareUp' : 'shareDown'][i]!, all.computed);
          }
        }),
      );
    }),
    { numRuns: 1000, seed: 4444 },
  );
  expect(tried.portfolios).toBe(1000);
  expect(tried.flips).toBeGreaterThan(2000);
});
