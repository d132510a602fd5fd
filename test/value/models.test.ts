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
};

describe.each(PURCHASE_MODELS.filter(({ id }) => id in PARAMETERS).map((model) => [model.id, model] as const))(
  '%s draws what it predicts',
  (id, model) => {
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
      const { mean: drawn, error } = mean(Array.from({ length: 20_000 }, () => at.future(history, 26, next)));
      expect(Math.abs(drawn - at.expected(history, 26))).toBeLessThan(4 * error);
    });

    test('a fit to what it draws finds its way back, with covariances that give the standard errors', () => {
      const drawn = Array.from({ length: 2000 }, (_, i) => at.simulate(20 + (i % 40), next));
      const column = (of: (history: History) => number): Float64Array => Float64Array.from(drawn, of);
      const fit = model.fit({
        frequency: column(({ x }) => x),
        recency: column(({ tx }) => 7 * tx),
        age: column(({ T }) => 7 * T),
      });
      expect(fit.end).toBe('interior');
      fit.parameters.forEach((value, k) => {
        const inLog = Math.sqrt(fit.covariance![k * fit.free + k]!);
        expect(inLog * value).toBeCloseTo(fit.standardErrors![k]!, 8);
        expect(Math.abs(Math.log(value / PARAMETERS[id]![k]!))).toBeLessThan(4 * inLog);
      });
    });
  },
);

test('a model is found by its id', () => {
  expect(purchaseModel('mbg').names).toEqual(['r', 'α', 'a', 'b']);
  expect(() => purchaseModel('none' as 'bg')).toThrow(RangeError);
});
