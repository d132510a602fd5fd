import { Random } from '../../src/portfolio/sample/random';
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import vectors from '../vectors/clv.json';
import {
  bgAlive,
  type BgParameters,
  type BgVariant,
  digamma,
  bgExpected,
  expectedSpend,
  fitBgNbd,
  fitGammaGamma,
  gammaDraw,
  type History,
  lnGamma,
  purchaseModel,
  NEW_CLIENT,
  bgProbability,
  trigamma,
} from '../../src/value';

const SUMMARY = '../shared/data/cdnow/sample_summary_days.csv';
const onData = existsSync(SUMMARY) ? test : test.skip;
const near = (actual: number, expected: number, relative: number): void =>
  expect([actual, Math.abs(actual - expected) <= relative * Math.max(Math.abs(expected), 1e-300)]).toEqual([
    actual,
    true,
  ]);
const named = ([r, alpha, a, b]: readonly number[]): BgParameters => ({ r: r!, alpha: alpha!, a: a!, b: b! });
const MLE = { bg: vectors.mle['BG/NBD'], mbg: vectors.mle['MBG/NBD'] };
const MODELS = ['bg', 'mbg'] as const;

function cdnow() {
  const rows = readFileSync(SUMMARY, 'utf8').trim().split(/\r?\n/).slice(1);
  const columns = rows.map((line) => line.split(',').map(Number));
  const column = (k: number): Float64Array => Float64Array.from(columns, (row) => row[k]!);
  const frequency = column(1);
  const meanValue = column(4).map((cents, i) => cents / 100 / frequency[i]!);
  return { frequency, recency: column(2), age: column(3), meanValue };
}

describe('gamma functions', () => {
  test.each(vectors.gamma)('at $x', ({ x, ...expected }) => {
    // Where ln Γ passes zero only its size there can be asked for.
    expect(Math.abs(lnGamma(x) - expected.lnGamma)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(expected.lnGamma)),
    );
    expect(Math.abs(digamma(x) - expected.digamma)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(expected.digamma)),
    );
    near(trigamma(x), expected.trigamma, 1e-12);
  });
});

describe('predictions at given parameters', () => {
  test.each(vectors.expected)(
    '$model, x = $x, T = $T, t = $t',
    ({ model, parameters, x, tx, T, t, alive, expected }) => {
      near(bgAlive(model as BgVariant, named(parameters), { x, tx, T }), alive, 1e-12);
      near(bgExpected(model as BgVariant, named(parameters), { x, tx, T }, t), expected, 1e-9);
    },
  );

  test.each(vectors.predictions)('customer $customer', (row) => {
    const history = { x: row.x, tx: row.tx_days / 7, T: row.T_days / 7 };
    for (const model of MODELS) {
      const parameters = named(MLE[model].params);
      near(bgAlive(model, parameters, history), row[`${model}nbd_palive`], 1e-9);
      near(bgExpected(model, parameters, history, 39), row[`${model}nbd_cet39`], 1e-9);
    }
    const [p, q, gamma] = vectors.mle['Gamma-Gamma'].params as [number, number, number];
    const mean = row.x > 0 ? row.sum_repeat_cents / 100 / row.x : NaN;
    const spend = expectedSpend({ p, q, gamma }, row.x, mean);
    near(spend, row.gg_expected_spend, 1e-9);
    // Twelve months of 4.345 weeks, each discounted from its end by 1 %.
    const until = (month: number): number => bgExpected('bg', named(MLE.bg.params), history, 4.345 * month);
    const months = Array.from({ length: 12 }, (_, k) => (until(k + 1) - until(k)) * 1.01 ** -(k + 1));
    const worth = spend * months.reduce((sum, month) => sum + month, 0);
    near(worth, row.bgnbd_gg_clv12m_d1pct_4p345w, 1e-9);
  });

  test('published examples', () => {
    const published = named([0.243, 4.414, 0.793, 2.426]);
    expect(bgExpected('bg', published, { x: 2, tx: 30.43, T: 38.86 }, 39)).toBeCloseTo(1.226, 3);
    expect(bgExpected('bg', named(MLE.bg.params), NEW_CLIENT, 52)).toBeCloseTo(1.444, 4);
    expect(bgProbability('bg', published, 0, 39)).toBeCloseTo(0.5737864, 7);
    const heavy = { x: 26, tx: 30.857, T: 31 };
    expect(bgExpected('bg', published, heavy, 52)).toBeCloseTo(25.7566, 3);
    expect(bgAlive('bg', published, heavy)).toBeCloseTo(0.96885, 5);
  });

  test('probabilities of 0, 1, 2 … purchases sum to 1, and their mean is what is expected', () => {
    for (const model of MODELS) {
      const parameters = named([1.2, 5, 1.4, 2.6]);
      let [sum, mean] = [0, 0];
      for (let n = 0; n < 400; n++) {
        const p = bgProbability(model, parameters, n, 10);
        sum += p;
        mean += n * p;
      }
      expect(sum).toBeCloseTo(1, 10);
      expect(mean).toBeCloseTo(bgExpected(model, parameters, NEW_CLIENT, 10), 9);
    }
  });
});

describe('fits', () => {
  onData('CDNOW: parameters to 1e-6, log-likelihoods to 1e-6, standard errors to their printed digits', () => {
    const data = cdnow();
    for (const model of MODELS) {
      const fit = fitBgNbd(model, data);
      const { params, LL, se } = MLE[model];
      expect(fit.end).toBe('interior');
      Object.values(fit.parameters).forEach((value, k) => near(value, params[k]!, 1e-9));
      Object.values(fit.standardErrors!).forEach((value, k) => near(value, se[k]!, 1e-6));
      expect(Math.abs(fit.logLikelihood - LL)).toBeLessThan(1e-6);
      expect(fit.scaledGradient).toBeLessThan(1e-9);
    }
    const spend = fitGammaGamma(data.frequency, data.meanValue);
    const { params, LL, se } = vectors.mle['Gamma-Gamma'];
    Object.values(spend.parameters).forEach((value, k) => near(value, params[k]!, 1e-9));
    Object.values(spend.standardErrors!).forEach((value, k) => near(value, se[k]!, 1e-6));
    expect(Math.abs(spend.logLikelihood - LL)).toBeLessThan(1e-6);
    expect([spend.clients, Math.round(1000 * spend.correlation)]).toEqual([946, 114]);
  });

  onData('CDNOW: the holdout of 39 weeks is forecast as published', () => {
    const { frequency, recency, age } = cdnow();
    const forecast = (model: BgVariant): number => {
      let sum = 0;
      for (let i = 0; i < frequency.length; i++) {
        const history = { x: frequency[i]!, tx: recency[i]! / 7, T: age[i]! / 7 };
        sum += bgExpected(model, named(MLE[model].params), history, 39);
      }
      return sum;
    };
    expect(forecast('bg')).toBeCloseTo(1653.4, 1);
    expect(forecast('mbg')).toBeCloseTo(1576.7, 1);
  });

  onData('starts far apart end at the same maximum', () => {
    const data = cdnow();
    const log = fc.double({ min: -2.5, max: 2.5, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...MODELS), fc.tuple(log, log, log, log), (model, start) => {
        const fit = fitBgNbd(model, data, 7, start.map(Math.exp));
        expect([fit.end, Math.abs(fit.logLikelihood - MLE[model].LL) < 1e-6]).toEqual(['interior', true]);
      }),
      { numRuns: 25 },
    );
  });

  onData('the unit of time changes the parameters’ unit and nothing else', () => {
    const weeks = fitBgNbd('mbg', cdnow(), 7);
    const days = fitBgNbd('mbg', cdnow(), 1);
    near(days.parameters.alpha, 7 * weeks.parameters.alpha, 1e-8);
    for (const key of ['r', 'a', 'b'] as const) near(days.parameters[key], weeks.parameters[key], 1e-8);
  });

  onData('where nobody leaves the fit comes to the limit of that name, with finite forecasts', () => {
    // Everybody who bought again was seen again at the very end: no client can have left.
    const { frequency, age } = cdnow();
    for (const model of MODELS) {
      const fit = fitBgNbd(model, { frequency: frequency.map((x) => x + 1), recency: age, age });
      expect([fit.end, fit.limit]).toEqual(['limit', 'nobodyLeaves']);
      const forecast = bgExpected(model, fit.parameters, { x: 3, tx: 30, T: 30 }, 52);
      // NBD: (r + x)/(α + T) a week.
      near(forecast, ((fit.parameters.r + 3) / (fit.parameters.alpha + 30)) * 52, 1e-2);
    }
  });

  test.each([
    ['nobody bought twice', [0, 0, 0, 0], [0, 0, 0, 0], [10, 20, 30, 40]],
    ['one client', [3], [50], [60]],
    ['all on one day', [0, 0], [0, 0], [0, 0]],
    ['everybody bought at the very end', [2, 5, 3], [30, 40, 50], [30, 40, 50]],
    ['two hundred purchases', [200, 0, 1], [380, 0, 20], [400, 400, 390]],
    ['no client at all', [], [], []],
  ])('degenerate: %s ends in finite figures and says how', (_, frequency, recency, age) => {
    for (const model of MODELS) {
      const fit = fitBgNbd(model, { frequency, recency, age });
      expect(['interior', 'limit', 'stopped']).toContain(fit.end);
      expect(fit.standardErrors === null).toBe(fit.end !== 'interior');
      for (const value of Object.values(fit.parameters)) expect(Number.isFinite(value)).toBe(true);
      frequency.forEach((x, i) => {
        const history = { x, tx: recency[i]! / 7, T: age[i]! / 7 };
        const alive = bgAlive(model, fit.parameters, history);
        expect(alive >= 0 && alive <= 1).toBe(true);
        expect(Number.isFinite(bgExpected(model, fit.parameters, history, 52))).toBe(true);
      });
    }
  });

  test.each(['bg', 'mbg'] as const)(
    '%s: days that are not whole, and few clients of long ages, are the same fit',
    (model) => {
      const seeded = new Random(9);
      const at = purchaseModel(model).at([0.6, 6, 0.9, 3]);
      const histories = Array.from({ length: 400 }, (_, i) => at.simulate(20 + (i % 50), () => seeded.next()));
      const column = (of: (history: History) => number, per: number): Float64Array =>
        Float64Array.from(histories, (history) => Math.round(7 * of(history)) * per);
      const fit = (per: number) =>
        fitBgNbd(
          model,
          {
            frequency: Float64Array.from(histories, ({ x }) => x),
            recency: column(({ tx }) => tx, per),
            age: column(({ T }) => T, per),
          },
          7 * per,
        );
      // Whole days are looked up in a table; halves, and days by the hundred, are not.
      const [whole, halves, long] = [fit(1), fit(0.5), fit(100)];
      for (const other of [halves, long]) {
        near(other.logLikelihood, whole.logLikelihood, 1e-12);
        Object.values(other.parameters).forEach((value, k) => near(value, Object.values(whole.parameters)[k]!, 1e-9));
      }
    },
  );

  test('spend: the same clients in cents, euros and pesos are the same fit', () => {
    const frequency = Float64Array.from({ length: 90 }, (_, i) => 1 + (i % 5));
    const seeded = new Random(3);
    const random = (): number => seeded.next();
    const mean = frequency.map((x) => gammaDraw(6 * x, random) / x / (gammaDraw(4, random) / 15));
    const one = fitGammaGamma(frequency, mean);
    expect(one.end).toBe('interior');
    for (const scale of [1e-3, 100, 1e6]) {
      const other = fitGammaGamma(
        frequency,
        mean.map((value) => scale * value),
      );
      expect(other.end).toBe('interior');
      near(other.parameters.p, one.parameters.p, 1e-6);
      near(other.parameters.q, one.parameters.q, 1e-6);
      near(other.parameters.gamma, scale * one.parameters.gamma, 1e-6);
      near(other.standardErrors!.gamma, scale * one.standardErrors!.gamma, 1e-5);
      near(other.logLikelihood, one.logLikelihood - 90 * Math.log(scale), 1e-9);
    }
    const again = fitGammaGamma(frequency, mean, [one.parameters.p, one.parameters.q, one.parameters.gamma]);
    expect(again.steps).toBeLessThan(2);
  });

  test('spend without a maximum inside ends at a limit with a name and a finite expectation', () => {
    const steady = fitGammaGamma([1, 1, 1, 1], [10, 20, 30, 1000]);
    const same = fitGammaGamma([3, 4, 5, 6, 2], [10, 10, 10, 10, 10]);
    expect([steady.limit, same.limit]).toEqual(['steadySpend', 'sameSpend']);
    expect([steady.standardErrors, same.standardErrors]).toEqual([null, null]);
    expect(expectedSpend(steady.parameters, 3, 40)).toBeCloseTo(40, 2);
    expect(expectedSpend(same.parameters, 3, 10)).toBeCloseTo(10, 2);
    expect(expectedSpend(same.parameters, 0, NaN)).toBeCloseTo(10, 2);
  });

  test('spend: fewer than what it needs is said, not guessed; q ≤ 1 leaves a newcomer without a mean', () => {
    expect(fitGammaGamma([0, 0], [NaN, NaN]).clients).toBe(0);
    expect(fitGammaGamma([0, 0], [NaN, NaN]).standardErrors).toBeNull();
    expect(expectedSpend({ p: 2, q: 0.9, gamma: 10 }, 0, NaN)).toBeNaN();
    expect(expectedSpend({ p: 2, q: 0.9, gamma: 10 }, 3, 40)).toBeGreaterThan(0);
  });
});
