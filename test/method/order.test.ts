import fc from 'fast-check';
import { orderDescending } from '../../src/method/figures/order';

const key = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1, 1, -5), fc.integer());
/** Amounts whose first digits agree, so that only the last bits tell them apart. */
const close = fc.integer({ min: -40, max: 40 }).map((step) => 1_000_000 + step * 1e-9);

function stableOrder(values: ArrayLike<number>): number[] {
  const rank = (i: number): number => (Number.isNaN(values[i]!) ? -Infinity : values[i]!);
  return Array.from(values, (_, i) => i).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(b) > rank(a) ? 1 : -1));
}

test.each([
  ['any numbers', fc.array(key)],
  [
    'numbers that nearly agree',
    fc.array(
      fc.oneof(
        close,
        close.map((x) => -x),
      ),
      { maxLength: 120 },
    ),
  ],
  ['bytes', fc.uint8Array()],
])('the order of %s is the stable order by comparison', (_, lists) => {
  fc.assert(
    fc.property(lists as fc.Arbitrary<ArrayLike<number>>, (values) => {
      const order = Uint32Array.from({ length: values.length }, (_, i) => i);
      expect([...orderDescending(order, values)]).toEqual(stableOrder(values));
    }),
    { numRuns: 300 },
  );
});

test('an order already taken is kept among equals', () => {
  expect([...orderDescending(Uint32Array.of(3, 1, 2, 0), [5, 7, 5, 7])]).toEqual([3, 1, 2, 0]);
});
