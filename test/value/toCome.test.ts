import { SeededRandom } from '../../src/portfolio';
import {
  type AskedClients,
  finished,
  forecastSteps,
  NINETY,
  type OpenFigures,
  type PurchaseForecast,
  purchaseModel,
  purchasesToCome,
  readPurchases,
  summarisePurchases,
  yearsLeft,
} from '../../src/value';

const chance = (seed: number): (() => number) => {
  const random = new SeededRandom(seed);
  return () => random.next();
};

/** A list of clients that buy and leave as MBG/NBD has them, or never leave; 700 days, all come within the first 300. */
function listOf(clients: number, leave = true, seed = 4): AskedClients & { readonly forecast: PurchaseForecast } {
  const random = chance(seed);
  const at = purchaseModel('mbg').at(leave ? [0.9, 6, 0.8, 3] : [0.9, 6, 0.001, 30]);
  const rows: [string, number, number][] = [];
  for (let c = 0; c < clients; c++) {
    const start = 45_000 + Math.floor(300 * random());
    const { x, tx } = at.simulate((45_700 - start) / 7, random);
    rows.push([`C${c}`, start, 30]);
    for (let k = 1; k <= x; k++) rows.push([`C${c}`, start + Math.ceil(7 * tx * (k === x ? 1 : random())), 30]);
  }
  // One whose lines are all credit notes has bought nothing.
  rows.push(['none', 45_100, -5]);
  const { histories, span } = readPurchases(rows, { client: 0, date: 1, amount: 2 });
  const summary = summarisePurchases(histories, span!.last);
  const terms = { days: 364, yearlyRate: 0.1, startsKnown: true, random: chance(1) };
  return { forecast: finished(forecastSteps(histories, summary, terms)), summary, keeps: () => true };
}
const fitOf = ({ forecast }: AskedClients) => forecast.choice!.candidates[0]!.fit;
const historyOf = ({ summary, forecast }: AskedClients, c: number) => {
  const { unitDays } = forecast.choice!.candidates[0]!.fit;
  return { x: summary.frequency[c]!, tx: summary.recency[c]! / unitDays, T: summary.age[c]! / unitDays };
};
const holds = ({ values, low, high }: OpenFigures): void =>
  values.forEach((value, c) => {
    if (Number.isNaN(low[c]!)) expect(high[c]).toBeNaN();
    else expect([c, 0 <= low[c]! && low[c]! <= value && value <= high[c]!]).toEqual([c, true]);
  });

describe('what is to come of a list whose clients leave', () => {
  const asked = listOf(80, true, 5);
  const fit = fitOf(asked);
  const model = purchaseModel(fit.model);
  const at = model.at(fit.parameters);
  const bought = [...asked.summary.age.keys()].filter((c) => !Number.isNaN(asked.summary.age[c]!));

  test('the fit is one inside, and somebody has bought nothing', () => {
    expect(fit.end).toBe('interior');
    expect(bought).toHaveLength(80);
    expect(asked.summary.age).toHaveLength(81);
  });

  test('purchases to come are the model’s, at the yearly rate, each with the delta method’s interval', () => {
    const found = purchasesToCome(asked, 0.1)!;
    const discount = Math.log(1.1) / 52;
    for (const c of bought) {
      expect(found.values[c]! / at.discounted(historyOf(asked, c), discount)).toBeCloseTo(1, 12);
    }
    holds(found);
    const c = bought[7]!;
    const slopes = [0, 1, 2, 3].map((k) => {
      const moved = (by: number): number => {
        const parameters = fit.parameters.map((value, p) => (p === k ? value * Math.exp(by) : value));
        return Math.log(model.at(parameters).discounted(historyOf(asked, c), discount));
      };
      return (moved(1e-3) - moved(-1e-3)) / 2e-3;
    });
    let variance = 0;
    slopes.forEach((one, i) => slopes.forEach((other, j) => (variance += one * other * fit.covariance![4 * i + j]!)));
    const spread = Math.exp(NINETY * Math.sqrt(variance));
    expect(found.low[c]! / (found.values[c]! / spread)).toBeCloseTo(1, 4);
    expect(found.high[c]! / (found.values[c]! * spread)).toBeCloseTo(1, 4);
    // The nearer money is worth the same as later, the more there is.
    const later = purchasesToCome(asked, 0.2)!;
    for (const one of bought) expect(later.values[one]).toBeLessThan(found.values[one]!);
  });

  test('years left are the model’s median, with an interval around it', () => {
    const found = yearsLeft(asked)!;
    for (const c of bought) {
      const median = (at.lifetime(historyOf(asked, c)).median * fit.unitDays) / 365.25;
      expect(found.values[c]).toBe(median);
      expect(found.low[c]).toBeLessThan(median);
      expect(found.high[c]).toBeGreaterThan(median);
    }
  });

  test('nobody else’s are worked out, and who has bought nothing has none', () => {
    const [one, none] = [bought[3]!, [...asked.summary.age.keys()].find((c) => !bought.includes(c))!];
    const of = purchasesToCome({ ...asked, keeps: (c) => c === one || c === none }, 0.1)!;
    const all = purchasesToCome(asked, 0.1)!;
    of.values.forEach((value, c) => expect(value).toBe(c === one ? all.values[c] : NaN));
    expect([of.low[one], of.high[one]]).toEqual([all.low[one], all.high[one]]);
  });

  test('without a discount they may have no end: then there is no interval either', () => {
    const parameters = fit.parameters.map((value, k) => (k === 2 ? 0.5 : value));
    const choice = asked.forecast.choice!;
    const loyal = { ...choice, candidates: [{ ...choice.candidates[0]!, fit: { ...fit, parameters } }] };
    const { values, low, high } = purchasesToCome({ ...asked, forecast: { ...asked.forecast, choice: loyal } }, 0)!;
    for (const c of bought) expect([values[c], low[c], high[c]]).toEqual([Infinity, NaN, NaN]);
  });

  test('at a limit the interval is that at the parameters which the histories leave open; without them there is none', () => {
    const choice = asked.forecast.choice!;
    const limit = { ...fit, covariance: null, standardErrors: null, limit: 'sameLeaving' as const };
    const at = { ...choice, candidates: [{ ...choice.candidates[0]!, fit: limit }] };
    const some = bought.slice(0, 8);
    const open = { ...asked, forecast: { ...asked.forecast, choice: at }, keeps: (c: number) => some.includes(c) };
    const found = purchasesToCome(open, 0.1)!;
    holds(found);
    for (const c of some) expect(found.low[c]).toBeLessThan(found.values[c]!);
    // Where nobody leaves at some of these parameters, half of the clients stay without an end: the lower one is known.
    const sampled = asked.forecast.joint!.sampled!.map((one, k) =>
      k % 5 === 0 ? one.map((value, p) => (p === 2 ? 1e-6 : value)) : one,
    );
    const endless = yearsLeft({
      ...open,
      forecast: { ...open.forecast, joint: { ...asked.forecast.joint!, sampled } },
    })!;
    for (const c of some) expect([endless.low[c]! <= endless.values[c]!, endless.high[c]]).toEqual([true, NaN]);
    const many = { ...open, forecast: { ...open.forecast, joint: { ...asked.forecast.joint!, sampled: null } } };
    const { values, low } = yearsLeft(many)!;
    for (const c of some) expect([Number.isFinite(values[c]!), low[c]]).toEqual([true, NaN]);
  });
});

test('where nobody seems to leave, or nothing is forecast, nothing is said', () => {
  const asked = listOf(60, false);
  expect(fitOf(asked).limit).toBe('nobodyLeaves');
  expect(purchasesToCome(asked, 0.1)).toBeNull();
  expect(yearsLeft(asked)).toBeNull();
  const few = listOf(10);
  expect(few.forecast.gap).toBe('fewRepeaters');
  expect(purchasesToCome(few, 0.1)).toBeNull();
});
