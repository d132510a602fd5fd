import { existsSync, readFileSync } from 'node:fs';
import { Random } from '../../src/portfolio/sample/random';
import { fitBgNbd, fitRegularBuyer, purchaseModel, type RepeatHistories } from '../../src/value';

const LOG = '../shared/data/grocery/groceryElog.csv';
const onData = existsSync(LOG) ? test : test.skip;
const near = (actual: number, expected: number, relative: number): void =>
  expect([actual, Math.abs(actual - expected) <= relative * Math.abs(expected)]).toEqual([actual, true]);
const regular = purchaseModel('mbgk');
const PARAMETERS = [0.9, 7, 0.9, 2.6];

/** Clients drawn from the model, in days. */
function drawn(parameters: readonly number[], size: number): RepeatHistories & { readonly logGaps: Float64Array } {
  const random = new Random(11);
  const at = regular.at(parameters);
  const histories = Array.from({ length: size }, (_, i) => at.simulate(20 + (i % 60), () => random.next()));
  const column = (of: (history: (typeof histories)[number]) => number) => Float64Array.from(histories, of);
  return {
    frequency: column(({ x }) => x),
    recency: column(({ tx }) => 7 * tx),
    age: column(({ T }) => 7 * T),
    logGaps: column(({ x, logGaps }) => logGaps! + x * Math.log(7)),
  };
}

test('with k = 1 it is MBG/NBD: likelihood, parameters, predictions', () => {
  const histories = drawn([...PARAMETERS, 1], 600);
  const [one, mbg] = [fitRegularBuyer(histories), fitBgNbd('mbg', histories)];
  expect(one.k).toBe(1);
  near(one.byK[0]!, mbg.logLikelihood, 1e-12);
  const [own, other] = [regular.at([...PARAMETERS, 1]), purchaseModel('mbg').at(PARAMETERS)];
  for (const history of [
    { x: 0, tx: 0, T: 30 },
    { x: 3, tx: 20, T: 30 },
    { x: 300, tx: 29, T: 30 },
  ]) {
    near(own.alive(history), other.alive(history), 1e-12);
    for (const t of [0.5, 26, 400]) near(own.expected(history, t), other.expected(history, t), 1e-10);
    near(own.discounted(history, 0.002), other.discounted(history, 0.002), 1e-10);
    near(own.remains(history, 26), other.remains(history, 26), 1e-12);
  }
  for (const count of [0, 1, 7]) near(own.probability(count, 30), other.probability(count, 30), 1e-12);
});

test('the k that histories were drawn with is the likeliest, from the beginning and from a neighbour', () => {
  const histories = drawn([...PARAMETERS, 4], 500);
  const fit = fitRegularBuyer(histories);
  expect([fit.k, fit.end]).toEqual([4, 'interior']);
  const again = fitRegularBuyer(histories, 7, [...fit.parameters, 2]);
  expect(again.k).toBe(4);
  near(again.logLikelihood, fit.logLikelihood, 1e-9);
  expect(() => fitRegularBuyer({ frequency: [1], recency: [7], age: [14] })).toThrow(RangeError);
});

test('the likeliest k is taken where its fit ends at a limit too: clients who buy at random and never leave', () => {
  for (const k of [1, 3]) {
    const histories = drawn([4.5, 43 / k, 0.25, 8e5, k], 300);
    const fit = fitRegularBuyer(histories);
    expect(fit.end).toBe('limit');
    const tried = fit.byK.filter((one) => !Number.isNaN(one));
    expect([fit.k, fit.byK.indexOf(Math.max(...tried)) + 1, tried.length]).toEqual([k, k, k + 3]);
  }
});

test('derivatives of the likelihood: the errors are those of the curvature at the top, for every k', () => {
  const histories = drawn([...PARAMETERS, 3], 400);
  const fit = fitRegularBuyer(histories, 7, [...PARAMETERS, 3]);
  expect(fit.scaledGradient).toBeLessThan(1e-9);
  // Days instead of weeks change the unit of α, and nothing else.
  const days = fitRegularBuyer(histories, 1, [0.9, 49, 0.9, 2.6, 3]);
  near(days.parameters[1]!, 7 * fit.parameters[1]!, 1e-7);
  near(days.standardErrors![1]!, 7 * fit.standardErrors![1]!, 1e-6);
  near(days.standardErrors![0]!, fit.standardErrors![0]!, 1e-6);
});

onData(
  'groceries: 2006 fitted, 2007 forecast nearer to the 3,389 purchases than the published 4,018 of Pareto/NBD',
  () => {
    const day = (iso: string): number => Math.round(Date.parse(iso) / 86_400_000);
    const end = day('2006-12-31');
    const bought = new Map<string, Set<number>>();
    for (const line of readFileSync(LOG, 'utf8').trim().split(/\r?\n/).slice(1)) {
      const [client, date] = line.split(',') as [string, string];
      const days = bought.get(client) ?? new Set<number>();
      bought.set(client, days.add(day(date)));
    }
    const all = [...bought.values()].map((days) => [...days].sort((a, b) => a - b));
    const later = all.reduce((sum, days) => sum + days.filter((one) => one > end).length, 0);
    const fitted = all.map((days) => days.filter((one) => one <= end)).filter((days) => days.length > 0);
    const column = (of: (days: number[]) => number): Float64Array => Float64Array.from(fitted, of);
    const histories = {
      frequency: column((days) => days.length - 1),
      recency: column((days) => days.at(-1)! - days[0]!),
      age: column((days) => end - days[0]!),
      logGaps: column((days) => days.slice(1).reduce((sum, one, i) => sum + Math.log(one - days[i]!), 0)),
    };
    const forecast = (id: 'pareto' | 'mbgk'): number => {
      const at = purchaseModel(id).at(purchaseModel(id).fit(histories).parameters);
      return fitted.reduce((sum, _, i) => {
        const history = { x: histories.frequency[i]!, tx: histories.recency[i]! / 7, T: histories.age[i]! / 7 };
        return sum + at.expected(history, 52);
      }, 0);
    };
    expect([fitted.length, later, regular.fit(histories).parameters[4]]).toEqual([1525, 3389, 2]);
    expect(forecast('mbgk')).toBeCloseTo(3811.5, 1);
    expect(forecast('mbgk') - later).toBeLessThan(Math.min(4018, forecast('pareto')) - later);
  },
);
