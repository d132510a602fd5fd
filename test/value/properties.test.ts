import * as fc from 'fast-check';
import { clv, networkValue, type Outlook, valueSegmentReader } from '../../src/value';

const rate = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const outlooks: fc.Arbitrary<Outlook> = fc.record({
  retention: rate(0.01, 1),
  discount: rate(0, 0.5),
  growth: rate(-0.3, 0.3),
  years: fc.integer({ min: 1, max: 40 }),
});
const margins = rate(-1e6, 1e6);
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('lifetime value', () => {
  test('start = (1+d)·endCertain and end = r·endCertain', () => {
    fc.assert(
      fc.property(margins, outlooks, (margin, outlook) => {
        const certain = clv(margin, { ...outlook, timing: 'endCertain' });
        const start = clv(margin, { ...outlook, timing: 'start' });
        const end = clv(margin, { ...outlook, timing: 'end' });
        return close(start, (1 + outlook.discount) * certain) && close(end, outlook.retention * certain);
      }),
    );
  });

  test('the closed form is the sum year by year', () => {
    fc.assert(
      fc.property(margins, outlooks, (margin, outlook) => {
        const { retention, discount, growth = 0, years } = outlook;
        let sum = 0;
        for (let t = 1; t <= years!; t++) {
          sum += (margin * (1 + growth) ** (t - 1) * retention ** t) / (1 + discount) ** t;
        }
        return close(clv(margin, outlook), sum);
      }),
    );
  });
});

test('value segments never improve as value falls, whatever the order of clients', () => {
  fc.assert(
    fc.property(fc.array(rate(-1000, 1000), { minLength: 1, maxLength: 60 }), (values) => {
      const reader = valueSegmentReader(Float64Array.from(values));
      const shuffled = valueSegmentReader(Float64Array.from([...values].reverse()));
      const sorted = [...values].sort((a, b) => b - a);
      const segments = sorted.map(reader);
      expect(segments).toEqual([...segments].sort());
      expect(values.map(shuffled)).toEqual(values.map(reader));
    }),
  );
});

test('network values solve T = v + W·T', () => {
  const networks = fc.integer({ min: 2, max: 12 }).chain((size) =>
    fc.record({
      values: fc.array(rate(-1000, 1000), { minLength: size, maxLength: size }),
      weights: fc.array(rate(0, 0.9 / size), { minLength: size * size, maxLength: size * size }),
    }),
  );
  fc.assert(
    fc.property(networks, ({ values, weights }) => {
      const size = values.length;
      const edges = weights
        .map((weight, k) => ({ from: Math.floor(k / size), to: k % size, weight }))
        .filter(({ from, to }) => from !== to);
      const total = networkValue(Float64Array.from(values), edges);
      const again = values.slice();
      for (const { from, to, weight } of edges) again[from]! += weight * total[to]!;
      return total.every((value, i) => close(value, again[i]!));
    }),
  );
});
