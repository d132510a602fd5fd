import { type Buyer, drawnPurchases, noTick, purchasesAt } from '../../src/value/fitted/drawnPurchases';
import { Random } from '../../src/portfolio/sample/random';
import { purchaseModel } from '../../src/value';

type Chances = Pick<Buyer, 'shape' | 'a' | 'b' | 'first' | 'k'>;

/** One whose rate is gamma (shape, rate), before the next `t`. */
const buyerOf = ({ rate, ...chances }: Chances & { readonly rate: number }, t: number): Buyer => ({
  ...chances,
  time: t / rate,
  none: noTick(chances.shape, t / rate),
});

/** Parts of all places between 0 and 1, at even distances, that come to each count. */
function parts(given: Parameters<typeof buyerOf>[0], t: number, size = 200_000): number[] {
  const found: number[] = [];
  const buyer = buyerOf(given, t);
  for (let i = 0; i < size; i++) {
    const count = purchasesAt((i + 0.5) / size, buyer);
    found[count] = (found[count] ?? 0) + 1 / size;
  }
  return found;
}

// A new client of BG/NBD is there, and of every model whose clients leave after purchases counts are known in closed form.
test.each([0, 1, 2, 3, 8])('as many places come to %i purchases as the model has it', (count) => {
  const found = parts({ shape: 0.8, rate: 6, a: 0.9, b: 2.6, first: 1, k: 1 }, 40);
  expect(found[count]).toBeCloseTo(purchaseModel('bg').at([0.8, 6, 0.9, 2.6]).probability(count, 40), 5);
});

test('every purchase takes its ticks, the first one fewer where some were had', () => {
  const every = { shape: 3, rate: 4, a: 0, b: 1 };
  const ticks = parts({ ...every, first: 1, k: 1 }, 5);
  const found = parts({ ...every, first: 2, k: 3 }, 5);
  expect(found[0]).toBeCloseTo(ticks[0]! + ticks[1]!, 4);
  expect(found[1]).toBeCloseTo(ticks[2]! + ticks[3]! + ticks[4]!, 4);
});

test('of a buyer of thousands purchases are drawn all the same', () => {
  const random = new Random(5);
  const next = (): number => random.next();
  const buyer = buyerOf({ shape: 4000, rate: 50, a: 0, b: 1, first: 1, k: 1 }, 25);
  expect(purchasesAt(0.5, buyer)).toBeNaN();
  const draws = Array.from({ length: 400 }, () => drawnPurchases(next(), buyer, next));
  const mean = draws.reduce((sum, count) => sum + count, 0) / draws.length;
  // 2000 are expected, with a standard deviation of √(2000·1.5) ≈ 55: of the mean of 400, 2.7.
  expect(Math.abs(mean - 2000)).toBeLessThan(11);
  const leaves = { ...buyer, a: 1, b: 3 };
  const until = Array.from({ length: 4000 }, () => drawnPurchases(next(), leaves, next));
  // It leaves after its first purchase with a chance of a quarter.
  expect(until.filter((count) => count === 1).length / until.length).toBeCloseTo(0.25, 1);
});
