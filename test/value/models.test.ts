import { Random } from '../../src/portfolio/sample/random';
import { PURCHASE_MODELS, type History, purchaseModel } from '../../src/value';

/** Mean of draws with its standard error. */
function mean(draws: readonly number[]): { readonly mean: number; readonly error: number } {
  const value = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const squares = draws.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { mean: value, error: Math.sqrt(squares / (draws.length - 1) / draws.length) };
}

const PARAMETERS: Readonly<Record<string, readonly number[]>> = {
  bg: [0.6, 6, 1.2, 3.1],
  mbg: [0.9, 7, 0.9, 2.6],
  pareto: [0.8, 6, 0.7, 14],
  mbgk: [0.9, 7, 0.9, 2.6, 3],
};

describe.each(PURCHASE_MODELS.map((model) => [model.id, model] as const))('%s draws what it predicts', (id, model) => {
  const at = model.at(PARAMETERS[id]!);
  const random = new Random(7);
  const next = (): number => random.next();

  test('counts of new clients', () => {
    const draws = Array.from({ length: 20_000 }, () => at.simulate(40, next));
    for (const count of [0, 1, 2, 5]) {
      const { mean: share, error } = mean(draws.map(({ x }) => Number(x === count)));
      expect(Math.abs(share - at.probability(count, 40))).toBeLessThan(4 * error);
    }
    expect(draws.every(({ x, tx, T }) => (x === 0 ? tx === 0 : tx > 0 && tx <= T))).toBe(true);
  });

  test.each([
    { x: 0, tx: 0, T: 30 },
    { x: 3, tx: 20, T: 30 },
    { x: 12, tx: 29, T: 30 },
  ] satisfies History[])('what a client of $x purchases buys next', (history) => {
    const { mean: drawn, error } = mean(Array.from({ length: 20_000 }, () => at.future(history)(26, next)));
    expect(Math.abs(drawn - at.expected(history, 26))).toBeLessThan(4 * error);
    // And as one of many.
    const draw = model.futures([{ x: 1, tx: 3, T: 30 }, history], 26)(PARAMETERS[id]!);
    const { mean: ofMany, error: off } = mean(Array.from({ length: 20_000 }, () => draw(1, next)));
    expect(Math.abs(ofMany - at.expected(history, 26))).toBeLessThan(4 * off);
  });

  test('counts sum to 1 with the mean that is expected', () => {
    const counts = Array.from({ length: 600 }, (_, count) => at.probability(count, 20));
    expect(counts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 11);
    expect(counts.reduce((sum, p, count) => sum + p * count, 0)).toBeCloseTo(at.expected({ x: 0, tx: 0, T: 0 }, 20), 9);
  });

  test.each([
    { x: 0, tx: 0, T: 30 },
    { x: 4, tx: 22, T: 30 },
  ] satisfies History[])('what a client of $x purchases is worth from now on, and how long it stays', (history) => {
    // ∫ e^(−δt) dE(t) = δ·∫ e^(−δt)·E(t) dt, by the midpoint rule.
    let sum = 0;
    for (let t = 0.05; t < 600; t += 0.1) sum += 0.1 * 0.05 * Math.exp(-0.05 * t) * at.expected(history, t);
    expect(at.discounted(history, 0.05)).toBeCloseTo(sum, 4);
    expect(at.remains(history, 0)).toBeCloseTo(at.alive(history), 12);
    expect(at.remains(history, at.lifetime(history).median)).toBeCloseTo(at.alive(history) / 2, 8);
  });

  test('a fit to what it draws finds its way back, with covariances that give the standard errors', () => {
    const drawn = Array.from({ length: 2000 }, (_, i) => at.simulate(20 + (i % 40), next));
    const column = (of: (history: History) => number): Float64Array => Float64Array.from(drawn, of);
    const fit = model.fit({
      frequency: column(({ x }) => x),
      recency: column(({ tx }) => 7 * tx),
      age: column(({ T }) => 7 * T),
      logGaps: column(({ x, logGaps = 0 }) => logGaps + x * Math.log(7)),
    });
    expect(fit.end).toBe('interior');
    const continuous = Math.sqrt(fit.covariance!.length);
    expect([...fit.parameters.slice(continuous)]).toEqual(PARAMETERS[id]!.slice(continuous));
    fit.parameters.slice(0, continuous).forEach((value, k) => {
      const inLog = Math.sqrt(fit.covariance![k * continuous + k]!);
      expect(inLog * value).toBeCloseTo(fit.standardErrors![k]!, 8);
      expect(Math.abs(Math.log(value / PARAMETERS[id]![k]!))).toBeLessThan(4 * inLog);
    });
  });
});

/** What no model can be learned from, or only a simpler one. */
const DEGENERATE: readonly (readonly [string, number[], number[], number[]])[] = [
  ['nobody bought twice', [0, 0, 0, 0], [0, 0, 0, 0], [10, 20, 30, 40]],
  ['one client', [3], [50], [60]],
  ['all on one day', [0, 0], [0, 0], [0, 0]],
  ['everybody bought at the very end', [2, 5, 3], [30, 40, 50], [30, 40, 50]],
  ['two hundred purchases', [200, 0, 1], [380, 0, 20], [400, 400, 390]],
  ['no client at all', [], [], []],
];

describe.each(PURCHASE_MODELS.map((model) => [model.id, model] as const))(
  '%s of degenerate portfolios',
  (_id, model) => {
    test.each(DEGENERATE)('%s: finite figures', (_, frequency, recency, age) => {
      const logGaps = frequency.map((x, i) => (x > 0 ? x * Math.log(recency[i]! / x) : 0));
      const fit = model.fit({ frequency, recency, age, logGaps });
      expect(fit.standardErrors === null).toBe(fit.end !== 'interior');
      const at = model.at(fit.parameters);
      frequency.forEach((x, i) => {
        const history = { x, tx: recency[i]! / 7, T: age[i]! / 7 };
        const figures = [
          at.alive(history),
          at.expected(history, 52),
          at.discounted(history, 0.0018),
          at.remains(history, 52),
        ];
        expect(figures.map((figure) => Number.isFinite(figure) && figure >= 0)).toEqual([true, true, true, true]);
        expect(at.lifetime(history).median).toBeGreaterThanOrEqual(0);
      });
    });
  },
);

test.each(['bg', 'mbg', 'mbgk'] as const)(
  '%s at its limit of equal leaving: predictions near those on the way',
  (id) => {
    const at = (size: number) => purchaseModel(id).at([0.9, 7, size, 2.6 * size, 1]);
    for (const history of [
      { x: 0, tx: 0, T: 52 },
      { x: 1, tx: 40, T: 52 },
      { x: 30, tx: 51, T: 52 },
    ]) {
      for (const t of [0.5, 52, 5200]) {
        const [before, after, limit] = [50, 1e4, 1e6].map((size) => at(size).expected(history, t));
        expect(limit).toBeGreaterThan(0);
        expect(Math.abs(limit! / after! - 1)).toBeLessThan(0.01);
        expect(Math.abs(before! / after! - 1)).toBeLessThan(0.3);
      }
    }
  },
);

test('a model is found by its id', () => {
  expect(purchaseModel('mbg').names).toEqual(['r', 'α', 'a', 'b']);
  expect(() => purchaseModel('none' as 'bg')).toThrow(RangeError);
});
