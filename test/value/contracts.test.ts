import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { serialOf } from '../../src/portfolio';
import {
  CONTRACT_MODELS,
  type ContractModel,
  contractHistory,
  countsOfContracts,
  countsOfSurvivors,
  fitSurvival,
  medianResidual,
  observedSurvival,
  residualRenewals,
  retentionAt,
  survivalAt,
} from '../../src/value';

const RETENTION = '../shared/data/contracts/customer_retention.csv';
const onData = existsSync(RETENTION) ? test : test.skip;

/** Survivors of 1,000 contracts that the model has, in whole ones. */
const survivorsOf = (parameters: { alpha: number; beta: number; c: number }, periods: number): number[] =>
  Array.from({ length: periods + 1 }, (_, t) => Math.round(1000 * survivalAt(parameters, t)));

onData('the published figures of two groups of subscribers, from their first seven years', () => {
  const rows = readFileSync(RETENTION, 'utf8').trim().split(/\r?\n/).slice(1, 9);
  const group = (k: number) => countsOfSurvivors(rows.map((line) => 10 * Number(line.split(',')[k])));
  const [regular, high] = [fitSurvival('sbg', group(1)), fitSurvival('sbg', group(2))];
  expect([regular.end, high.end]).toEqual(['interior', 'interior']);
  expect(regular.parameters.alpha).toBeCloseTo(0.7040773, 7);
  expect(regular.parameters.beta).toBeCloseTo(1.182043, 7);
  expect(regular.logLikelihood).toBeCloseTo(-1680.26519, 5);
  // The published optimum stops 2e-7 short of the top, where its likelihood is the same to all printed digits.
  expect(high.parameters.alpha).toBeCloseTo(0.6680885, 6);
  expect(high.parameters.beta).toBeCloseTo(3.8060959, 5);
  expect(high.scaledGradient).toBeLessThan(1e-12);
  expect(high.logLikelihood).toBeCloseTo(-1611.15815, 5);
  expect(residualRenewals(high.parameters, 7, 0.1)).toBeCloseTo(7.53, 3);
  // The Weibull's third parameter tells more of the high-end group, and its survivors of year 12 (394) are nearer.
  const weibull = fitSurvival('bdw', group(2));
  expect(weibull.bic).toBeLessThan(high.bic);
  expect(Math.abs(1000 * survivalAt(weibull.parameters, 12) - 394)).toBeLessThan(11);
});

test('derivatives are those of the likelihood, and c = 1 is the shifted beta-geometric', () => {
  const counts = countsOfSurvivors(survivorsOf({ alpha: 0.8, beta: 2.2, c: 1 }, 8));
  const [sbg, bdw] = [fitSurvival('sbg', counts), fitSurvival('bdw', counts)];
  expect(bdw.parameters.c).toBeCloseTo(1, 1);
  expect(bdw.logLikelihood).toBeGreaterThanOrEqual(sbg.logLikelihood - 1e-9);
  for (let t = 0; t < 12; t++) {
    const { alpha, beta } = sbg.parameters;
    let product = 1;
    for (let k = 0; k < t; k++) product *= (beta + k) / (alpha + beta + k);
    expect(survivalAt(sbg.parameters, t)).toBeCloseTo(product, 12);
  }
  // At the top no step along any parameter gains, and the curvature is that of the standard errors.
  const top = bdw.logLikelihood;
  for (const key of ['alpha', 'beta', 'c'] as const) {
    for (const sign of [1, -1]) {
      const moved = { ...bdw.parameters, [key]: bdw.parameters[key] * (1 + sign * 1e-3) };
      let value = 0;
      for (let t = 1; t <= counts.periods; t++) {
        value += counts.lost[t]! * Math.log(survivalAt(moved, t - 1) - survivalAt(moved, t));
        value += counts.kept[t]! * Math.log(survivalAt(moved, t));
      }
      expect(value).toBeLessThan(top);
    }
  }
  expect(bdw.scaledGradient).toBeLessThan(1e-9);
});

test('starts far apart end at the same maximum, or at a limit with a name and no standard errors', () => {
  const log = fc.double({ min: -2, max: 2, noNaN: true });
  const falling = fc
    .array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 4, maxLength: 9 })
    .map((kept) => kept.reduce((left, part) => [...left, Math.round(left.at(-1)! * part)], [400]));
  fc.assert(
    fc.property(fc.constantFrom(...CONTRACT_MODELS), falling, fc.tuple(log, log, log), (model, survivors, start) => {
      const counts = countsOfSurvivors(survivors);
      const [one, other] = [fitSurvival(model, counts), fitSurvival(model, counts, start.map(Math.exp))];
      for (const fit of [one, other]) {
        expect(fit.standardErrors === null).toBe(fit.end !== 'interior');
        for (const value of Object.values(fit.parameters)) expect(Number.isFinite(value)).toBe(true);
        expect(Number.isFinite(residualRenewals(fit.parameters, 3, 0.1))).toBe(true);
      }
      if (one.end !== 'interior' || other.end !== 'interior') return;
      // Far out, on the way to a limit, the likelihood is flat.
      const far = Math.max(...Object.values(one.parameters), ...Object.values(other.parameters)) > 100;
      expect(Math.abs(one.logLikelihood - other.logLikelihood)).toBeLessThan(far ? 1e-4 : 1e-6);
    }),
    { numRuns: 40 },
  );
});

test('cohorts of one beginning, as contracts or as survivors, are the same counts', () => {
  const months = 12;
  const observed = serialOf(2026, 1, 1);
  const start = serialOf(2021, 1, 1);
  const survivors = [100, 70, 55, 46, 40, 37];
  const ends = survivors.flatMap((left, t) =>
    t === 0 ? [] : Array.from({ length: survivors[t - 1]! - left }, () => serialOf(2020 + t, 7, 1)),
  );
  const contracts = [...ends, ...Array.from({ length: 37 }, () => NaN)].map((end) =>
    contractHistory(start, end, { observed, months }),
  );
  const [of, from] = [countsOfContracts(contracts), countsOfSurvivors(survivors)];
  expect([...of.lost]).toEqual([...from.lost]);
  expect([...of.kept]).toEqual([...from.kept]);
  expect([...observedSurvival(of).survival].map((part) => Math.round(100 * part))).toEqual(survivors);
});

test('periods are of the calendar: an end on the day of renewal is a renewal that did not come', () => {
  const at = (start: [number, number, number], end: [number, number, number] | null, months = 12) =>
    contractHistory(serialOf(...start), end ? serialOf(...end) : NaN, { observed: serialOf(2026, 6, 30), months });
  expect(at([2024, 3, 1], null)).toEqual({ known: 2, lost: 0 });
  expect(at([2024, 3, 1], [2025, 2, 28])).toEqual({ known: 2, lost: 1 });
  expect(at([2024, 3, 1], [2025, 3, 1])).toEqual({ known: 2, lost: 1 });
  expect(at([2024, 3, 1], [2025, 3, 2])).toEqual({ known: 2, lost: 2 });
  expect(at([2024, 3, 1], [2024, 3, 1])).toEqual({ known: 2, lost: 1 });
  // An end that is still to come is a contract that runs.
  expect(at([2024, 3, 1], [2026, 12, 31])).toEqual({ known: 2, lost: 0 });
  // 31 January and a month is the last day of February.
  expect(at([2026, 1, 31], [2026, 2, 28], 1)).toEqual({ known: 5, lost: 1 });
  // Its second year is not over: that it was lost in it does not count yet, as those that stay do not.
  expect(countsOfContracts([at([2025, 1, 1], [2026, 5, 1])])).toMatchObject({ periods: 1, contracts: 1 });
  expect([...countsOfContracts([at([2025, 1, 1], [2026, 5, 1])]).lost]).toEqual([0, 0]);
  expect(() => countsOfSurvivors([10, 11])).toThrow(RangeError);
  expect(() => countsOfSurvivors([10])).toThrow(RangeError);
});

test('what is left of a contract: in closed form, as a sum, and by retention', () => {
  const parameters = { alpha: 1.8, beta: 4, c: 1 };
  for (const n of [0, 3, 10]) {
    let sum = 0;
    for (let t = n + 1; t < n + 3000; t++)
      sum += (survivalAt(parameters, t) / survivalAt(parameters, n)) * 1.05 ** -(t - n - 1);
    expect(residualRenewals(parameters, n, 0.05)).toBeCloseTo(sum, 9);
    expect(residualRenewals(parameters, n, 0)).toBeCloseTo((4 + n) / 0.8, 12);
    const median = medianResidual(parameters, n);
    expect(survivalAt(parameters, n + median) / survivalAt(parameters, n)).toBeLessThanOrEqual(0.5);
    expect(survivalAt(parameters, n + median - 1) / survivalAt(parameters, n)).toBeGreaterThan(0.5);
    expect(retentionAt({ ...parameters, c: 1.000001 }, n + 1)).toBeCloseTo(retentionAt(parameters, n + 1), 5);
  }
  expect(residualRenewals({ alpha: 0.7, beta: 1, c: 1 }, 0, 0)).toBe(Infinity);
});

test.each(CONTRACT_MODELS)(
  '%s: nobody lost, everybody lost, one contract: finite, and said how',
  (model: ContractModel) => {
    for (const survivors of [
      [50, 50, 50, 50, 50],
      [50, 0, 0, 0, 0],
      [1, 1, 1, 1, 0],
      [100, 50, 25, 12, 6],
    ]) {
      const fit = fitSurvival(model, countsOfSurvivors(survivors));
      expect(fit.standardErrors === null).toBe(fit.end !== 'interior');
      for (const value of [survivalAt(fit.parameters, 5), residualRenewals(fit.parameters, 2, 0.1)])
        expect(Number.isFinite(value)).toBe(true);
    }
  },
);
