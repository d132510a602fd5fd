import fc from 'fast-check';
import { orderDescending } from '../../src/method/figures/order';

const key = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, 1, 1, -5), fc.integer());

test('the linear order is the stable order by comparison', () => {
  fc.assert(
    fc.property(fc.array(key), (values) => {
      const rank = (x: number): number => (Number.isNaN(x) ? -Infinity : x);
      const byComparison = values
        .map((_, i) => i)
        .sort((a, b) => (rank(values[a]!) === rank(values[b]!) ? a - b : rank(values[b]!) > rank(values[a]!) ? 1 : -1));
      const order = Uint32Array.from(values, (_, i) => i);
      expect([...orderDescending(order, values)]).toEqual(byComparison);
    }),
  );
});
