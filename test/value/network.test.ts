import * as fc from 'fast-check';
import {
  certifiedNetwork,
  type Influence,
  MOST_PATHS,
  networkValue,
  pathFinder,
  scaledInfluences,
} from '../../src/value';

/** A fraction of whole numbers of any size. */
class Fraction {
  constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}
  /** A number as it is stored: a whole number times a power of two. */
  static of(value: number): Fraction {
    let [bottom, left] = [1n, value];
    while (!Number.isInteger(left)) {
      left *= 2;
      bottom *= 2n;
    }
    return new Fraction(BigInt(left), bottom);
  }
  minus(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom - other.top * this.bottom, this.bottom * other.bottom);
  }
  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }
  over(other: Fraction): Fraction {
    const sign = other.top < 0n ? -1n : 1n;
    return new Fraction(this.top * other.bottom * sign, this.bottom * other.top * sign);
  }
  /** Whether it lies no further from zero than another. */
  within(other: Fraction): boolean {
    const size = this.top < 0n ? -this.top : this.top;
    return size * other.bottom <= other.top * this.bottom;
  }
}

/** `(I − W)⁻¹ v` without any rounding. */
function exact(values: readonly number[], influences: readonly Influence[]): Fraction[] {
  const size = values.length;
  const rows = values.map((value, i) => [...values.map((_, j) => Fraction.of(i === j ? 1 : 0)), Fraction.of(value)]);
  for (const { from, to, weight } of influences) rows[from]![to] = rows[from]![to]!.minus(Fraction.of(weight));
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = rows[i]![k]!.over(rows[k]![k]!);
      for (let j = k; j <= size; j++) rows[i]![j] = rows[i]![j]!.minus(factor.times(rows[k]![j]!));
    }
  }
  return rows.map((row, k) => row[size]!.over(row[k]!));
}

const SIZE = 5;
const graphs = fc.record({
  values: fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: SIZE, maxLength: SIZE }),
  influences: fc
    .array(
      fc.record({
        from: fc.nat(SIZE - 1),
        to: fc.nat(SIZE - 1),
        weight: fc.integer({ min: 1, max: 63 }).map((part) => part / 64),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.filter(({ from, to }) => from !== to)),
});

test('no total is further from the exact one than is proven, in rational arithmetic, rounding and all', () => {
  fc.assert(
    fc.property(graphs, ({ values, influences }) => {
      const scaled = scaledInfluences(influences, SIZE);
      const { total, error, margin } = certifiedNetwork(Float64Array.from(values), scaled);
      expect(margin).toBeGreaterThan(0);
      exact(values, scaled).forEach((truth, i) => {
        expect(truth.minus(Fraction.of(total[i]!)).within(Fraction.of(error[i]!))).toBe(true);
        expect(error[i]!).toBeLessThanOrEqual(1e-8 * Math.max(1, ...total.map(Math.abs)));
      });
    }),
    { numRuns: 150 },
  );
});

test('it is what the function gives; networks with many cycles are solved as well', () => {
  const size = 400;
  const values = Float64Array.from({ length: size }, (_, i) => 1 + (i % 7));
  const loops = Array.from({ length: size }, (_, i): Influence[] => [
    { from: i, to: (i + 1) % size, weight: 0.7 },
    { from: i, to: (i * 7 + 3) % size, weight: i === (i * 7 + 3) % size ? 0 : 0.29 },
  ]).flat();
  const influences = scaledInfluences(loops, size);
  const { total, error } = certifiedNetwork(values, influences);
  networkValue(values, influences).forEach((value, i) => expect(Math.abs(value - total[i]!)).toBeLessThan(1e-5));
  expect(Math.max(...error)).toBeLessThan(1e-7);
});

test('paths are named by size until 95 %, cycles among them, and what is left is all others', () => {
  const values = Float64Array.of(1000, 2000);
  const influences = [
    { from: 0, to: 1, weight: 0.3 },
    { from: 1, to: 0, weight: 0.2 },
  ];
  const { total } = certifiedNetwork(values, influences);
  const { paths, others, covered, end } = pathFinder(values, influences)(0, total[0]!);
  expect(end).toBe('share');
  expect(paths[0]).toEqual({ clients: [0, 1], contribution: 600 });
  expect(paths[1]!.clients).toEqual([0, 1, 0]);
  expect(paths[1]!.contribution).toBeCloseTo(60, 9);
  expect(covered).toBeGreaterThanOrEqual(0.95);
  expect(others + paths.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(total[0]! - 1000, 9);
  const sizes = paths.map(({ contribution }) => Math.abs(contribution));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test('paths with losses count by their size, and nothing is named of who influences nobody', () => {
  const values = Float64Array.of(0, -500, 300);
  const influences = [
    { from: 0, to: 1, weight: 0.5 },
    { from: 0, to: 2, weight: 0.5 },
  ];
  const find = pathFinder(values, influences);
  expect(find(0, -100).paths.map(({ contribution }) => contribution)).toEqual([-250, 150]);
  expect(find(1, -500)).toEqual({ paths: [], others: 0, covered: 1, end: 'share' });
});

test('where paths are too many the list says that it was cut, and the rest is exact', () => {
  const many = 200;
  const values = Float64Array.from({ length: many + 1 }, (_, i) => (i === 0 ? 0 : 1000 + i));
  const influences = Array.from({ length: many }, (_, k) => ({ from: 0, to: k + 1, weight: 0.5 }));
  const { total } = certifiedNetwork(values, influences);
  const { paths, others, covered, end } = pathFinder(values, influences)(0, total[0]!);
  expect([paths.length, end]).toEqual([MOST_PATHS, 'most']);
  const largest = Array.from({ length: MOST_PATHS }, (_, k) => (1000 + many - k) / 2);
  expect(paths.map(({ contribution }) => contribution)).toEqual(largest);
  const named = largest.reduce((sum, one) => sum + one, 0);
  expect(covered).toBeCloseTo(named / total[0]!, 12);
  expect(others).toBeCloseTo(total[0]! - named, 6);
  expect(pathFinder(values, influences)(0, total[0]!, { most: many }).end).toBe('share');
});
