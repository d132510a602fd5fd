import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SeededRandom } from '../../src/portfolio';
import {
  chooseSpend,
  type Cohort,
  cohortOf,
  expectedSpend,
  fitGammaGamma,
  fitSpendOfAmounts,
  gammaDraw,
  logLikelihoodOfAmounts,
  normal,
  purchaseColumns,
  readPurchases,
  spendersOf,
  spendLikelihood,
  summarisePurchases,
} from '../../src/value';

const chance = (seed: number): (() => number) => {
  const random = new SeededRandom(seed);
  return () => random.next();
};

/** What is known of the amounts of each client's repeat purchases. */
function amountsOf(clients: readonly (readonly number[])[]) {
  const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
  return {
    frequency: Float64Array.from(clients, ({ length }) => length),
    meanValue: Float64Array.from(clients, (own) => sum(own) / own.length),
    logValue: Float64Array.from(clients, (own) => sum(own.map(Math.log))),
  };
}

/** The cohort of some clients' repeat purchases, a week apart, after a first one; and how much one's purchases differ. */
function cohort(clients: readonly (readonly number[])[]): { readonly all: Cohort; readonly observed: number } {
  const rows = clients.flatMap((own, c) => [50, ...own].map((amount, k) => [`C${c}`, 45_000 + 7 * k, amount]));
  const { histories, span } = readPurchases(rows, { client: 0, date: 1, amount: 2 }, { freeOrders: true });
  const summary = summarisePurchases(histories, span?.last ?? 0);
  return { all: cohortOf(summary), observed: summary.spendSpread };
}

/** Amounts of the model itself: gamma (p) around a client's own mean, whose inverse scale is gamma (q, γ). */
function drawn(size: number, [p, q, gamma]: readonly [number, number, number], seed: number, most = 12): number[][] {
  const random = chance(seed);
  return Array.from({ length: size }, () => {
    const rate = gammaDraw(q, random) / gamma;
    return Array.from({ length: 1 + Math.floor(most * random()) }, () => gammaDraw(p, random) / rate);
  });
}

/** A sales ledger: every client buys 20 to 80 times, means lognormal over clients, amounts lognormal around each. */
function ledger(seed: number, size = 150): number[][] {
  const random = chance(seed);
  return Array.from({ length: size }, () => {
    const mean = 400 * Math.exp(1.4 * normal(random));
    const count = 20 + Math.floor(60 * random());
    return Array.from({ length: count }, () => mean * Math.exp(0.46 * normal(random) - 0.46 ** 2 / 2));
  });
}

describe('the likelihood of every purchase', () => {
  const positive = fc.double({ min: 0.05, max: 40, noNaN: true });
  const amount = fc.double({ min: 0.01, max: 5000, noNaN: true });
  const clients = fc.array(fc.array(amount, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 8 });

  test('its derivatives are those of its values, with and without single amounts', () => {
    fc.assert(
      fc.property(clients, positive, positive, positive, fc.boolean(), (own, p, q, gamma, single) => {
        const { frequency, meanValue, logValue } = amountsOf(own);
        const { likelihood } = spendLikelihood(spendersOf(frequency, meanValue, single ? logValue : undefined));
        const at = [p, q, gamma];
        const here = likelihood(Float64Array.from(at));
        at.forEach((value, k) => {
          const step = 1e-5 * value;
          const moved = (by: number) => likelihood(Float64Array.from(at, (one, j) => (j === k ? one + by : one)));
          const [up, down] = [moved(step), moved(-step)];
          const size = Math.abs(here.value) + Math.abs(here.gradient[k]! * value) + 1;
          expect(Math.abs((up.value - down.value) / (2 * step) - here.gradient[k]!) * value).toBeLessThan(1e-6 * size);
          for (let j = 0; j < 3; j++) {
            const slope = (up.gradient[j]! - down.gradient[j]!) / (2 * step);
            const scale = Math.abs(here.gradient[j]!) + Math.abs(here.hessian[3 * j + k]! * value) + 1 / at[j]!;
            expect(Math.abs(slope - here.hessian[3 * j + k]!) * value).toBeLessThan(1e-5 * scale);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('is the product of the densities that it is said to be', () => {
    // Γ(px+q) ÷ (Γ(p)^x Γ(q)) · γ^q · (Πz)^(p−1) ÷ (γ+Σz)^(px+q), with p = 2, q = 3, γ = 5: of one client who bought for 1 and 4.
    const density = (720 / (1 * 2)) * 125 * (1 * 4) * 10 ** -7;
    const one = logLikelihoodOfAmounts(amountsOf([[1, 4]]), { p: 2, q: 3, gamma: 5 });
    expect(one).toBeCloseTo(Math.log(density), 12);
    // Of a single purchase the amount is the mean.
    const single = amountsOf([[3], [8], [20], [2]]);
    const means = spendLikelihood(spendersOf(single.frequency, single.meanValue));
    expect(logLikelihoodOfAmounts(single, { p: 2, q: 3, gamma: 5 })).toBeCloseTo(
      means.likelihood(Float64Array.of(2, 3, 5 / means.unit)).value,
      10,
    );
    expect(logLikelihoodOfAmounts(amountsOf([]), { p: 2, q: 3, gamma: 5 })).toBeNaN();
  });
});

describe('fits to every purchase', () => {
  test.each([
    [6, 4, 15],
    [1.2, 2.5, 300],
    [0.4, 3, 80],
  ] as const)('drawn portfolios give p %p, q %p and γ %p back, within their errors', (p, q, gamma) => {
    const found = fitSpendOfAmounts(amountsOf(drawn(3000, [p, q, gamma], 11)));
    expect([found.end, found.from, found.clients]).toEqual(['interior', 'amounts', 3000]);
    const { parameters, standardErrors } = found;
    expect(Math.abs(parameters.p - p) / standardErrors!.p).toBeLessThan(3);
    expect(Math.abs(parameters.q - q) / standardErrors!.q).toBeLessThan(3);
    expect(Math.abs(parameters.gamma - gamma) / standardErrors!.gamma).toBeLessThan(3);
    expect(standardErrors!.p / p).toBeLessThan(0.02);
  });

  test('p is far surer than from the means, and the same in another currency', () => {
    const own = drawn(240, [6, 4, 15], 5);
    const { frequency, meanValue } = amountsOf(own);
    const means = fitGammaGamma(frequency, meanValue);
    const one = fitSpendOfAmounts(amountsOf(own));
    expect(one.standardErrors!.p).toBeLessThan(means.standardErrors!.p / 3);
    const cents = fitSpendOfAmounts(amountsOf(own.map((amounts) => amounts.map((amount) => 100 * amount))));
    expect(cents.parameters.p).toBeCloseTo(one.parameters.p, 7);
    expect(cents.parameters.gamma / one.parameters.gamma).toBeCloseTo(100, 5);
    const purchases = frequency.reduce((sum, x) => sum + x, 0);
    expect(cents.logLikelihood).toBeCloseTo(one.logLikelihood - purchases * Math.log(100), 6);
  });

  test('one purchase each: the same fit as to the means', () => {
    const given = amountsOf(drawn(200, [6, 4, 15], 9, 1));
    const one = fitSpendOfAmounts(given);
    const other = fitGammaGamma(given.frequency, given.meanValue);
    expect(one.limit).toBe(other.limit);
    expect(one.logLikelihood).toBeCloseTo(other.logLikelihood, 8);
  });

  test('without a maximum inside it ends at a limit with a name and finite expectations', () => {
    const steady = fitSpendOfAmounts(amountsOf([10, 25, 70, 200, 900].map((own) => [own, own, own])));
    expect([steady.limit, steady.standardErrors]).toEqual(['steadySpend', null]);
    expect(expectedSpend(steady.parameters, 3, 70)).toBeCloseTo(70, 1);
    const same = fitSpendOfAmounts(amountsOf(Array.from({ length: 40 }, () => [8, 12, 9, 11, 10])));
    expect([same.limit, same.standardErrors]).toEqual(['sameSpend', null]);
    expect(expectedSpend(same.parameters, 0, NaN)).toBeCloseTo(10, 2);
    const alike = fitSpendOfAmounts(amountsOf(Array.from({ length: 40 }, () => [10, 10, 10])));
    expect(alike.limit).not.toBeNull();
    expect(expectedSpend(alike.parameters, 3, 10)).toBeCloseTo(10, 2);
    expect(Number.isFinite(alike.logLikelihood)).toBe(true);
  });

  test('a client with an amount that has no logarithm is left out, not guessed', () => {
    const own = drawn(60, [6, 4, 15], 2);
    const found = fitSpendOfAmounts(amountsOf([...own, [20, 0, 40], [-5, 30]]));
    expect(found.clients).toBe(60);
    expect(found.parameters).toEqual(fitSpendOfAmounts(amountsOf(own)).parameters);
  });
});

describe('what the spend model is fitted to', () => {
  test('the means, where the amounts do not contradict them', () => {
    const { all, observed } = cohort(drawn(400, [6, 4, 15], 21));
    const found = chooseSpend(all, observed)!;
    expect([found.from, found.basis.why]).toEqual(['means', 'agree']);
    expect(found.parameters).toEqual(fitGammaGamma(all.frequency, all.meanValue).parameters);
    expect(found.basis.means).toBe(1 / Math.sqrt(found.parameters.p));
    expect(found.basis.amounts).toBeNaN();
  });

  test('the amounts, where they contradict the means: small clients are then expected to spend what they have spent', () => {
    const own = ledger(3);
    const { all, observed } = cohort(own);
    const means = chooseSpend(all, observed, 'means')!;
    const found = chooseSpend(all, observed)!;
    expect([found.from, found.basis.why, means.basis.why]).toEqual(['amounts', 'contradicted', 'asked']);
    // The means take one client's purchases to differ several times as much as they do.
    expect(found.basis.observed).toBeCloseTo(0.48, 1);
    expect(found.basis.means).toBeGreaterThan(1.5 * found.basis.observed);
    expect(found.basis.amounts / found.basis.observed).toBeCloseTo(1, 0);
    const smallest = [...all.meanValue.keys()].sort((a, b) => all.meanValue[a]! - all.meanValue[b]!).slice(0, 15);
    for (const i of smallest) {
      const part = expectedSpend(found.parameters, all.frequency[i]!, all.meanValue[i]!) / all.meanValue[i]!;
      expect(Math.abs(part - 1)).toBeLessThan(0.15);
    }
    const most = Math.max(
      ...smallest.map((i) => expectedSpend(means.parameters, all.frequency[i]!, all.meanValue[i]!) / all.meanValue[i]!),
    );
    expect(most).toBeGreaterThan(2);
  });

  test('what was asked for, whatever the amounts say', () => {
    const { all, observed } = cohort(drawn(100, [6, 4, 15], 8));
    const found = chooseSpend(all, observed, 'amounts')!;
    expect([found.from, found.basis.why]).toEqual(['amounts', 'asked']);
    expect(found.parameters).toEqual(fitSpendOfAmounts(all).parameters);
  });

  test('few purchases say nothing; fewer than 20 clients with an amount have no spend model', () => {
    const own = drawn(60, [6, 4, 15], 4, 1);
    const { all, observed } = cohort(own);
    expect(observed).toBeNaN();
    expect(chooseSpend(all, observed)!.basis.why).toBe('few');
    const few = cohort(own.slice(0, 19));
    expect(chooseSpend(few.all, few.observed)).toBeNull();
  });

  test('where every client spends the same each time, its own mean is expected', () => {
    const random = chance(6);
    const { all, observed } = cohort(Array.from({ length: 80 }, () => new Array(6).fill(20 + 500 * random())));
    expect(observed).toBeCloseTo(0, 9);
    const found = chooseSpend(all, observed)!;
    expect(found.limit).toBe('steadySpend');
    for (const i of [0, 17, 79])
      expect(expectedSpend(found.parameters, 6, all.meanValue[i]!) / all.meanValue[i]!).toBeCloseTo(1, 3);
  });

  const LIST = '../shared/data/cdnow/CDNOW_sample.txt';
  (existsSync(LIST) ? test : test.skip)('CDNOW: the means, with their published parameters', () => {
    const rows = readFileSync(LIST, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/))
      .map((cells) => [cells[0]!, Number(cells.at(-3)), Number(cells.at(-1))] as const)
      .filter(([, day]) => day <= 19_970_930);
    const { histories } = readPurchases(rows, purchaseColumns(['cliente', 'fecha', 'importe']), { freeOrders: true });
    const summary = summarisePurchases(histories, 35_703);
    const found = chooseSpend(cohortOf(summary), summary.spendSpread)!;
    expect([found.from, found.basis.why]).toEqual(['means', 'agree']);
    const { p, q, gamma } = found.parameters;
    [p / 6.24957227132, q / 3.74422466713, gamma / 15.4435209626].forEach((part) =>
      expect(Math.abs(part - 1)).toBeLessThan(1e-6),
    );
    expect(Math.abs(found.logLikelihood + 4055.9176948)).toBeLessThan(1e-6);
  });
});
