import { SeededRandom } from '../../src/portfolio';
import { type History, posteriorSample, purchaseModel, type PurchaseModelId, PURCHASE_MODELS } from '../../src/value';

const chance = (seed: number): (() => number) => {
  const random = new SeededRandom(seed);
  return () => random.next();
};
const TRUTH: Readonly<Record<PurchaseModelId, readonly number[]>> = {
  bg: [0.6, 6, 0.9, 3],
  mbg: [0.9, 7, 0.9, 2.6],
  pareto: [0.8, 8, 0.7, 10],
  mbgk: [1.2, 3, 0.6, 2, 2],
};
function drawn(id: PurchaseModelId, size: number, seed: number) {
  const random = chance(seed);
  const at = purchaseModel(id).at(TRUTH[id]);
  const histories = Array.from({ length: size }, (_, i) => at.simulate(30 + (i % 40), random));
  const column = (of: (history: History) => number): Float64Array => Float64Array.from(histories, of);
  return {
    frequency: column(({ x }) => x),
    recency: column(({ tx }) => Math.round(7 * tx)),
    age: column(({ T }) => 7 * T),
    logGaps: column(({ logGaps = 0, x }) => logGaps + x * Math.log(7)),
  };
}

test.each(PURCHASE_MODELS.map(({ id }) => id))('the prior of %s: analytic derivatives are those of its value', (id) => {
  const histories = drawn(id, 20, 1);
  const prior = purchaseModel(id).prior(histories, 7);
  const p = [0.7, 5, 0.4, 2.2];
  const { gradient, hessian } = prior(Float64Array.from(p));
  for (let k = 0; k < 4; k++) {
    const step = 1e-5 * p[k]!;
    const [up, down] = [1, -1].map((way) => prior(Float64Array.from(p, (v, i) => (i === k ? v + way * step : v))));
    expect(gradient[k]).toBeCloseTo((up!.value - down!.value) / (2 * step), 7);
    for (let j = 0; j < 4; j++) {
      expect(hessian[4 * k + j]).toBeCloseTo((up!.gradient[j]! - down!.gradient[j]!) / (2 * step), 7);
    }
  }
});

test.each(PURCHASE_MODELS.map(({ id }) => id))(
  'many histories of %s: the sample is as wide as the curvature says',
  (id) => {
    const histories = drawn(id, id === 'pareto' ? 700 : 1500, 2);
    const model = purchaseModel(id);
    const fit = model.fit(histories, 7, TRUTH[id]);
    const sample = posteriorSample(model, fit, histories, { count: 240, random: chance(3) })!;
    expect(sample).toHaveLength(240);
    for (let k = 0; k < 2; k++) {
      const logs = sample.map((one) => Math.log(one[k]!));
      const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
      const spread = Math.sqrt(logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / logs.length);
      const error = fit.standardErrors![k]! / fit.parameters[k]!;
      expect(Math.abs(mean - Math.log(fit.parameters[k]!))).toBeLessThan(0.5 * error);
      expect(spread / error).toBeGreaterThan(0.8);
      expect(spread / error).toBeLessThan(1.25);
    }
  },
);

test('few histories whose likeliest parameters are at a limit leave them open, with an end', () => {
  // Everybody has bought up to the last week: nobody seems to leave.
  const size = 40;
  const x = Float64Array.from({ length: size }, (_, i) => 3 + (i % 7));
  const age = Float64Array.from({ length: size }, (_, i) => 200 + i);
  const histories = { frequency: x, recency: age.map((days) => days - 3), age };
  const model = purchaseModel('bg');
  const fit = model.fit(histories);
  expect([fit.end, fit.limit]).toEqual(['limit', 'nobodyLeaves']);
  const leaving = posteriorSample(model, fit, histories, { count: 240, random: chance(1) })!
    .map(([, , a, b]) => a! / (a! + b!))
    .sort((one, other) => one - other);
  expect(leaving[120]).toBeGreaterThan(1e-3);
  expect(leaving[228]).toBeLessThan(0.1);
});

test.each(PURCHASE_MODELS.map(({ id }) => id))('the log-likelihood of %s alone is that with derivatives', (id) => {
  const histories = drawn(id, 700, 4);
  const model = purchaseModel(id);
  for (const k of id === 'mbgk' ? [1, 2, 5] : [0]) {
    const at = { unitDays: 7, parameters: Float64Array.of(...TRUTH[id].slice(0, 4), k) };
    const [whole, alone] = [model.likelihood(histories, at), model.logLikelihood(histories, at)];
    for (const p of [TRUTH[id].slice(0, 4), [0.01, 90, 3, 0.2], [12, 0.3, 0.05, 40], [2, 2, 1, 1]]) {
      const parameters = Float64Array.from(p);
      const { value } = whole(parameters);
      expect(Math.abs(alone(parameters) - value)).toBeLessThan(1e-11 * Math.abs(value));
    }
  }
});
