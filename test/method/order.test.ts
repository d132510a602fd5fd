import fc from 'fast-check';
import { orderBy, orderDescending } from '../../src/method/figures/order';

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

test.each([
  ['spread out', (i: number): number => Math.sin(i) * 10 ** (i % 9)],
  ['crowded, with one far away', (i: number): number => (i === 7 ? 1e300 : 1000 + (i % 700) * 1e-10)],
  ['crowded below zero', (i: number): number => -1000 - (i % 700) * 1e-10],
  ['half of them the same', (i: number): number => (i % 2 ? 0 : i % 300)],
  ['half of them missing', (i: number): number => (i % 2 ? NaN : i % 300)],
])('thousands by a byte, then by numbers %s, and the runs that are alike', (_, make) => {
  const size = 5000;
  const scrambled = Array.from({ length: size }, (_client, k) => (k * 2741) % size);
  const bytes = Uint8Array.from(scrambled, (i) => i % 13);
  const numbers = Float64Array.from(scrambled, make);
  const clients = Uint32Array.from(scrambled.keys());
  const alike = orderBy(clients, [bytes, numbers]);
  const number = (i: number): number => (Number.isNaN(numbers[i]!) ? -Infinity : numbers[i]!);
  const byHand = [...scrambled.keys()].sort(
    (a, b) => bytes[b]! - bytes[a]! || (number(a) === number(b) ? a - b : number(b) > number(a) ? 1 : -1),
  );
  expect([...clients]).toEqual(byHand);
  const isAlike = (place: number): boolean =>
    bytes[byHand[place]!] === bytes[byHand[place - 1]!] && number(byHand[place]!) === number(byHand[place - 1]!);
  const expected: number[] = [];
  for (let start = 0, end = 1; start < size; start = end++) {
    while (end < size && isAlike(end)) end++;
    if (end > start + 1) expected.push(start, end);
  }
  expect(alike).toEqual(expected);
});
