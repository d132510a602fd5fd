import { bgAlive, bgExpected, NEW_CLIENT } from '../../src/value';

/**
 * The hypergeometric function behind expected purchases, against Gauss's own series in 60 decimal places of integers: the
 * textbook's form, 1 − (1−z)^(r+x)·₂F₁(r+x, b+n; a+b+n−1; z), where the product sums Euler's transform of it. Nothing is
 * shared with what is tested but the formula of the paper.
 */
const ONE = 10n ** 60n;
const times = (a: bigint, b: bigint): bigint => (a * b) / ONE;
const over = (a: bigint, b: bigint): bigint => (a * ONE) / b;

/** A double, exactly: what stands behind the digits that it is printed with. */
function exact(value: number): bigint {
  let [mantissa, halvings] = [value, 0n];
  for (; !Number.isInteger(mantissa); halvings++) mantissa *= 2;
  return (BigInt(mantissa) * ONE) / 2n ** halvings;
}
/** As a double again, through digits enough for all of it. */
const rounded = (value: bigint): number => Number(value / 10n ** 30n) / 1e30 + Number(value % 10n ** 30n) / 1e60;

/** ln of a number from 0 to 1, by the series of the inverse hyperbolic tangent. */
function ln(value: bigint): bigint {
  let [rest, halvings] = [value, 0n];
  for (; rest < ONE / 2n; halvings++) rest *= 2n;
  const series = (of: bigint): bigint => {
    const ratio = over(of - ONE, of + ONE);
    const square = times(ratio, ratio);
    let [sum, power] = [0n, ratio];
    for (let k = 1n; power !== 0n; k += 2n) {
      sum += power / k;
      power = times(power, square);
    }
    return 2n * sum;
  };
  return series(rest) - halvings * series(2n * ONE);
}

function exp(value: bigint): bigint {
  // Small enough for a short series, then squared back.
  const halvings = 12n;
  let [sum, term] = [ONE, ONE];
  for (let k = 1n; term !== 0n; k++) {
    term = times(term, value / 2n ** halvings) / k;
    sum += term;
  }
  for (let k = 0n; k < halvings; k++) sum = times(sum, sum);
  return sum;
}

function gauss(a: bigint, b: bigint, c: bigint, z: bigint): bigint {
  let [sum, term] = [ONE, ONE];
  for (let k = 0n; ; k++) {
    const at = k * ONE;
    term = over(times(times(times(term, a + at), b + at), z), times(c + at, at + ONE));
    if (term === 0n) return sum;
    sum += term;
  }
}

const TEN = -ln(ONE / 10n);

interface Case {
  readonly model: 'bg' | 'mbg';
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly T: number;
  readonly t: number;
}

/** Purchases expected of one that is there still. */
function reference({ model, r, alpha, a, b, x, T, t }: Case): number {
  const n = BigInt(x + (model === 'bg' ? 0 : 1)) * ONE;
  const [shape, A, B] = [exact(r) + BigInt(x) * ONE, exact(a), exact(b)];
  const [from, until] = [exact(alpha) + exact(T), exact(alpha) + exact(T) + exact(t)];
  const c = A + B + n - ONE;
  const [z, left] = [over(exact(t), until), over(from, until)];
  // A power of a heavy buyer is smaller than the last place, and the series as large: its tens are kept apart.
  const log = times(shape, ln(left));
  const tens = log / TEN;
  const product = times(exp(log - tens * TEN), gauss(shape, B + n, c, z)) / 10n ** -tens;
  return rounded(times(over(c, A - ONE), ONE - product));
}

const CASES: Case[] = [];
for (const model of ['bg', 'mbg'] as const)
  for (const [r, alpha, a, b] of [
    [0.243, 4.414, 0.793, 2.426],
    [0.525, 6.183, 0.891, 1.614],
    [0.01, 0.1, 0.05, 0.1],
    [30, 8, 12, 40],
    [1.5, 5, 1 + 1e-6, 2],
    [1.5, 5, 1 + 2 ** -30, 2],
    [1.5, 5, 1 - 2 ** -30, 2],
    [1.5, 5, 1 - 2 ** -44, 2],
    [0.7, 3, 250, 4],
    [0.7, 3, 0.001, 300],
  ] as const)
    for (const x of [0, 1, 26, 200])
      for (const [T, t] of [
        [0.5, 0.125],
        [39, 39],
        [31, 520],
        [300, 1],
      ] as const)
        // The series of the textbook needs c above 0.
        if (a + b + x + (model === 'bg' ? 0 : 1) > 1) CASES.push({ model, r, alpha, a, b, x, T, t });

test('expected purchases over a grid with extremes: a near 1, heavy buyers, long and short times', () => {
  expect(CASES.length).toBeGreaterThan(300);
  const off = CASES.map((one) => {
    const { model, x, T, t, ...parameters } = one;
    const history = { x, tx: x > 0 ? T : 0, T };
    const alive = bgAlive(model, parameters, history);
    const found = bgExpected(model, parameters, history, t) / alive;
    const wanted = reference(one);
    return { one, found, wanted, relative: Math.abs(found / wanted - 1) };
  }).sort((p, q) => q.relative - p.relative);
  expect(off.slice(0, 5).filter(({ relative }) => !(relative < 1e-12))).toEqual([]);
});

test('the independent method itself: e, ln 2, and ₂F₁(1, 1; 2; z) = −ln(1−z)/z', () => {
  expect(String(exp(ONE))).toMatch(/^27182818284590452353602874713526624977572470936999595/);
  expect(String(-ln(ONE / 2n))).toMatch(/^6931471805599453094172321214581765680755001343602552/);
  const z = ONE / 3n;
  const both = [gauss(ONE, ONE, 2n * ONE, z), over(-ln(ONE - z), z)] as const;
  expect(both[0] - both[1] < 10n ** 5n && both[1] - both[0] < 10n ** 5n).toBe(true);
});

test('a new client in no time buys nothing', () => {
  expect(bgExpected('bg', { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, NEW_CLIENT, 0)).toBe(0);
});
