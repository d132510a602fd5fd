import { existsSync, readFileSync } from 'node:fs';
import published from '../vectors/clv.json';
import vectors from '../vectors/models.json';
import { Random } from '../../src/portfolio/sample/random';
import { maximise, NEW_CLIENT, paretoLikelihood, purchaseModel, scaledExponentialIntegral } from '../../src/value';

const SUMMARY = '../shared/data/cdnow/sample_summary_days.csv';
const onData = existsSync(SUMMARY) ? test : test.skip;
const near = (actual: number, expected: number, relative: number): void =>
  expect([actual, Math.abs(actual - expected) <= relative * Math.abs(expected)]).toEqual([actual, true]);
const pareto = purchaseModel('pareto');
const MLE = published.mle['Pareto/NBD'];

test.each(vectors.exponentialIntegral)('e^z E_ν(z) at ν = $nu, z = $z', ({ nu, z, value }) => {
  near(scaledExponentialIntegral(nu, z), value, 1e-12);
});

describe('Pareto/NBD at given parameters', () => {
  test.each(vectors.pareto)(
    '$parameters, x = $x, tₓ = $tx, T = $T',
    ({ parameters, alive, expected, discounted, ...h }) => {
      const at = pareto.at(parameters);
      near(at.alive(h), alive, 1e-12);
      near(at.expected(h, 52), expected, 1e-12);
      near(at.discounted(h, 0.0018), discounted, 1e-12);
    },
  );

  test.each(published.predictions)('CDNOW, customer $customer', (row) => {
    const at = pareto.at(MLE.params);
    const history = { x: row.x, tx: row.tx_days / 7, T: row.T_days / 7 };
    near(at.alive(history), row.pnbd_palive, 1e-12);
    near(at.expected(history, 39), row.pnbd_cet39, 1e-12);
    near(at.discounted(history, Math.log(1.1) / 52), row.pnbd_dert_ln1p1_52, 1e-12);
  });

  test('published examples', () => {
    const at = pareto.at(MLE.params);
    expect(at.expected(NEW_CLIENT, 52)).toBeCloseTo(1.473434, 4);
    const heavy = { x: 26, tx: 30.857, T: 31 };
    const rounded = pareto.at([0.5533, 10.578, 0.6061, 11.6562]);
    expect(rounded.expected(heavy, 52)).toBeCloseTo(25.4565, 2);
    expect(rounded.alive(heavy)).toBeCloseTo(0.997874, 5);
    // A pair at which a difference of two ₂F₁ falls below the smallest number.
    const many = pareto.at([0.55, 10.58, 0.61, 11.67]);
    near(many.expected({ x: 132, tx: 200, T: 200 }, 10), 6.20605178896293, 1e-12);
    near(many.expected({ x: 133, tx: 200, T: 200 }, 10), 6.2528722475745, 1e-12);
    const discounted = pareto.at([0.5629966, 12.559037, 0.4081095, 10.5148048]);
    near(discounted.discounted({ x: 7, tx: 35, T: 77.86 }, 0.0027), 1.86418332807133, 1e-12);
  });
});

onData('CDNOW: the optimum to its last digits, with standard errors, whatever the start', () => {
  const rows = readFileSync(SUMMARY, 'utf8').trim().split(/\r?\n/).slice(1);
  const column = (k: number): Float64Array => Float64Array.from(rows, (line) => Number(line.split(',')[k]));
  const histories = { frequency: column(1), recency: column(2), age: column(3) };
  for (const start of [undefined, [0.05, 0.5, 4, 200], [6, 90, 0.08, 0.9]]) {
    const fit = pareto.fit(histories, 7, start);
    expect([fit.end, fit.limit]).toEqual(['interior', null]);
    fit.parameters.forEach((value, k) => near(value, MLE.params[k]!, 1e-9));
    fit.standardErrors!.forEach((value, k) => near(value, MLE.se[k]!, 1e-6));
    expect(Math.abs(fit.logLikelihood - MLE.LL)).toBeLessThan(1e-6);
  }
  const at = pareto.at(MLE.params);
  const forecast = rows.reduce((sum, _, i) => {
    const history = { x: histories.frequency[i]!, tx: histories.recency[i]! / 7, T: histories.age[i]! / 7 };
    return sum + at.expected(history, 39);
  }, 0);
  expect(forecast).toBeCloseTo(1665.5, 1);
});

test('clients who are all alike: the limit is reached in a few steps, and not followed once nothing is gained', () => {
  const of = (value: (i: number) => number): Float64Array => Float64Array.from({ length: 500 }, (_, i) => value(i));
  const [frequency, recency, age] = [of(() => 11), of((i) => 300 + ((i * 37) % 60)), of((i) => 364 - (i % 5))];
  const fit = pareto.fit({ frequency, recency, age });
  expect([fit.end, fit.limit]).toEqual(['limit', 'nobodyLeaves']);
  expect(fit.steps).toBeLessThan(20);
  // Purchases at one rate, which all have, until the end: the likelihood that the fit comes ever nearer to.
  const weeks = age.reduce((sum, days) => sum + days / 7, 0);
  const rate = (500 * 11) / weeks;
  expect(fit.logLikelihood).toBeLessThan(5500 * Math.log(rate) - rate * weeks);
  expect(fit.logLikelihood).toBeGreaterThan(5500 * Math.log(rate) - rate * weeks - 1);
});

test('at the top, where the likelihood is flat to its last digit, nothing more is tried', () => {
  const random = new Random(8);
  const at = pareto.at([1.3, 7.5, 0.7, 120]);
  const drawn = Array.from({ length: 1000 }, (_, i) => at.simulate(50 + (i % 100), () => random.next()));
  const column = (of: (history: (typeof drawn)[number]) => number): Float64Array =>
    Float64Array.from(drawn, (history) => Math.floor(of(history)));
  const histories = {
    frequency: column(({ x }) => x),
    recency: column(({ tx }) => 7 * tx),
    age: column(({ T }) => 7 * T),
  };
  const likelihood = paretoLikelihood(histories, 7);
  let asked = 0;
  const found = maximise((parameters) => (asked++, likelihood(parameters)), [1, 10, 1, 10], 1000);
  expect(found.end).toBe('interior');
  expect(found.scaledGradient).toBeLessThan(1e-9);
  // Every step, the start, and a few more that take the last digits.
  expect(asked - found.steps).toBeLessThanOrEqual(6);
});
