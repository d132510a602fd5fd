import fc from 'fast-check';
import { cutsBetween, digitReader, quantileCuts, type Cuts } from '../../src/method';

const round = (values: readonly number[]): Cuts => {
  const column = Float64Array.from(values);
  return cutsBetween(column, quantileCuts(column));
};
const digits = (values: readonly number[], cuts: Cuts): number[] =>
  values.map(digitReader({ direction: 'high', boundary: 'gt', cuts }));
const significant = (x: number): number =>
  Number(x.toPrecision(12))
    .toExponential()
    .replace(/e.*|[.-]/g, '').length;

describe('cuts that share clients out evenly, as a person would choose them (§1.3)', () => {
  test.each([
    ['amounts with decimals', [1000.5, 3738.196493, 5210.11, 9004.2], [2000, 4000, 6000]],
    [
      'never on a client, where a whole number lies between',
      [50_000, 52_000, 60_000, 61_000],
      [51_000, 53_000, 60_100],
    ],
    ['counts keep the count', [1, 2, 3, 4], [1, 2, 3]],
    ['shares', [0.1234, 0.1301, 0.3149, 0.52], [0.13, 0.2, 0.4]],
    ['below zero the zero', [-120.5, -3, 40, 90], [-100, 0, 50]],
    ['half of them nothing: zero alone, the others in three', [0, 0, 0, 0, 0, 0, 5, 9, 14, 30, 45, 72], [0, 10, 40]],
    ['half of them the largest', [1, 2, 3, 4, 4, 4, 4, 4], [1, 2, 3]],
    ['three figures cannot fill four bands', [0, 0, 0, 1, 2], [0, 0, 1]],
    ['one value', [7.25, 7.25, 7.25, 7.25], [7.25, 7.25, 7.25]],
    ['none', [], [0, 0, 0]],
  ] as const)('%s', (_, values, cuts) => expect(round(values)).toEqual(cuts));

  test('a cut that stands on no client stays where somebody put it', () => {
    expect(cutsBetween(Float64Array.of(10, 20, 33, 47), [15, 20, 40])).toEqual([15, 30, 40]);
    expect(cutsBetween(Float64Array.of(10, 20), [null, 10, 12.5])).toEqual([null, 11, 12.5]);
  });

  test('no digit is nobody’s where there are four figures or more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 60 }), (values) => {
        fc.pre(new Set(values).size >= 4);
        expect(new Set(digits(values, quantileCuts(Float64Array.from(values)))).size).toBe(4);
      }),
    );
  });

  test('every client keeps its digit, or at most one in a hundred for each cut of three digits', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let run = 0; run < 300; run++) {
      const size = 4 + Math.floor(random() * 400);
      const values = Array.from({ length: size }, () => Math.exp(4 + 6 * random()) * (random() < 0.05 ? -1 : 1));
      const exact = quantileCuts(Float64Array.from(values));
      const cuts = round(values);
      const before = digits(values, exact);
      const moved = digits(values, cuts).filter((digit, i) => digit !== before[i]).length;
      const long = cuts.filter((cut) => significant(cut!) > 3).length;
      expect(moved).toBeLessThanOrEqual(Math.floor(0.01 * size) * 3);
      if (moved > 0) expect(cuts.some((cut) => significant(cut!) <= 3)).toBe(true);
      // More than three digits only where rounding would have moved more than that.
      if (long > 0) expect(size).toBeGreaterThan(20);
    }
  });

  test('where clients stand too close for three digits, one in a hundred may move and more digits say the rest', () => {
    const close = Array.from({ length: 400 }, (_, k) => 3700 + k * 0.013);
    const cuts = round(close);
    expect(digits(close, cuts)).toEqual(digits(close, quantileCuts(Float64Array.from(close))));
    expect(Math.max(...cuts.map((cut) => significant(cut!)))).toBeLessThanOrEqual(7);
  });
});
