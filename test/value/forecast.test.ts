import { existsSync, readFileSync } from 'node:fs';
import { SeededRandom } from '../../src/portfolio';
import {
  chooseSteps,
  cohortOf,
  expectedOf,
  finished,
  forecastSteps,
  gammaDraw,
  type Histories,
  knownAt,
  type PurchaseForecast,
  purchaseModel,
  readPurchases,
  type SpendAsked,
  summarisePurchases,
  sumOf,
  together,
  worthTogether,
} from '../../src/value';

const chance = (seed: number): (() => number) => {
  const random = new SeededRandom(seed);
  return () => random.next();
};
const listOf = (rows: readonly (readonly unknown[])[]) =>
  readPurchases(rows, { client: 0, date: 1, amount: 2 }, { freeOrders: true });

function forecast(
  rows: readonly (readonly unknown[])[],
  startsKnown = true,
  spendFrom: SpendAsked = 'auto',
): PurchaseForecast {
  const { histories, span } = listOf(rows);
  const summary = summarisePurchases(histories, span?.last ?? 0);
  const terms = { days: 364, yearlyRate: 0.1, startsKnown, spendFrom, random: chance(1) };
  return finished(forecastSteps(histories, summary, terms));
}

/** Clients that buy and leave as MBG/NBD has them; 400 days, all come within the first 100. */
function drawn(
  clients: number,
  seed = 4,
  amount = (rate: number, random: () => number): number => 20 + 60 * random() + 0 * rate,
) {
  const random = chance(seed);
  const at = purchaseModel('mbg').at([0.9, 6, 0.8, 3]);
  const rows: [string, number, number][] = [];
  for (let c = 0; c < clients; c++) {
    const start = 45_000 + Math.floor(100 * random());
    const age = 45_400 - start;
    const { x, tx } = at.simulate(age / 7, random);
    rows.push([`C${c}`, start, 30]);
    for (let k = 1; k <= x; k++) {
      const day = start + Math.max(k, Math.round((7 * tx * k) / x));
      rows.push([`C${c}`, Math.min(45_400, day), amount(x, random)]);
    }
  }
  return rows;
}

describe('a forecast', () => {
  const found = forecast(drawn(240));
  const { choice, next, nextLow, nextHigh, least, most, total, totalExpected, totalPredicted } = found;

  test('some of them together: all are the portfolio, one is itself, and intervals are not sums', () => {
    const all = [...next.keys()];
    const whole = together(found, all)!;
    expect(whole.expected).toBeCloseTo(total, 6);
    expect(whole.open.low).toBeCloseTo(totalExpected.low, 1);
    expect(whole.open.high).toBeCloseTo(totalExpected.high, 1);
    expect(Math.abs(whole.predicted.low - totalPredicted.low)).toBeLessThanOrEqual(1);
    expect(Math.abs(whole.predicted.high - totalPredicted.high)).toBeLessThanOrEqual(1);
    const one = together(found, [3])!;
    expect([one.clients, one.expected]).toEqual([1, next[3]]);
    expect(one.open.low / nextLow[3]!).toBeCloseTo(1, 9);
    expect([one.predicted.low, one.predicted.high]).toEqual([least[3], most[3]]);
    const half = together(found, all.slice(0, 120))!;
    const rest = together(found, all.slice(120))!;
    expect(half.expected + rest.expected).toBeCloseTo(total, 6);
    // Chance evens out between the halves.
    const width = ({ low, high }: { low: number; high: number }): number => high - low;
    expect(width(whole.predicted)).toBeLessThan(width(half.predicted) + width(rest.predicted));
    expect(together({ joint: null, next }, all)).toBeNull();
  });

  test('fits every model, tries it on what it was not shown, and sums its clients', () => {
    expect(found.gap).toBe('none');
    expect(choice!.candidates).toHaveLength(4);
    expect(choice!.holdout!.actual).toBeGreaterThan(20);
    for (const { heldOut } of choice!.candidates) expect(heldOut).toBeGreaterThan(0);
    expect(found.warnings.map(({ id }) => id)).not.toContain('heldOut');
    expect(sumOf(next)).toBeCloseTo(total, 8);
    expect(found.alive.every((p) => p >= 0 && p <= 1)).toBe(true);
  });

  test('gives every figure an interval, that of what may come wider than that of the expected value', () => {
    next.forEach((value, c) => {
      expect(nextLow[c]! <= value && value <= nextHigh[c]!).toBe(true);
      // Of a client that hardly buys, nothing is what comes in nine cases of ten.
      expect(least[c]! <= Math.ceil(value) && most[c]! >= Math.floor(value)).toBe(true);
      expect([least[c], most[c]].every(Number.isInteger)).toBe(true);
    });
    expect(totalExpected.low).toBeLessThan(total);
    expect(totalExpected.high).toBeGreaterThan(total);
    expect(totalPredicted.high - totalPredicted.low).toBeGreaterThan(0.9 * (totalExpected.high - totalExpected.low));
  });

  test('spend and worth have both intervals, of each client, of some together and of all', () => {
    const { perPurchase, perPurchaseLow, perPurchaseHigh, worth, worthLow, worthHigh, worthLeast, worthMost } = found;
    worth.forEach((value, c) => {
      expect(perPurchaseLow[c]! <= perPurchase[c]! && perPurchase[c]! <= perPurchaseHigh[c]!).toBe(true);
      expect(worthLow[c]! <= value && value <= worthHigh[c]!).toBe(true);
      // At least as open as either of its factors.
      expect(worthHigh[c]! / value).toBeGreaterThanOrEqual((nextHigh[c]! / next[c]!) * (1 - 1e-12));
      expect(worthLeast[c]! <= worthMost[c]!).toBe(true);
      expect(least[c] === 0 ? worthLeast[c] : 0).toBe(0);
    });
    const all = [...next.keys()];
    const whole = worthTogether(found, all, () => 1)!;
    expect(whole.expected).toBeCloseTo(sumOf(worth), 6);
    expect(whole.open.low < whole.expected && whole.expected < whole.open.high).toBe(true);
    expect(whole.predicted.low < whole.expected && whole.expected < whole.predicted.high).toBe(true);
    // What may come of all is purchases and spend: wider than the purchases alone, relative to what is expected.
    expect(whole.predicted.high / whole.expected).toBeGreaterThan((0.97 * totalPredicted.high) / total);
    const half = worthTogether(found, all, () => 0.5)!;
    expect(half.expected).toBeCloseTo(whole.expected / 2, 6);
    expect(half.open.high / whole.open.high).toBeCloseTo(0.5, 9);
    expect(half.predicted.low / whole.predicted.low).toBeCloseTo(0.5, 9);
    const one = worthTogether(found, [3], () => 1)!;
    expect(one.open.low / worthLow[3]!).toBeCloseTo(1, 9);
    expect(worthTogether(found, all, () => NaN)).toBeNull();
  });

  test('what may come in money holds nine of ten drawn years of the same clients', () => {
    // Spend as the model has it: p 6, q 4, γ 15 of drawn means.
    const random = chance(8);
    const means = Array.from({ length: 240 }, () => 15 / gammaDraw(4, random));
    const truth = purchaseModel('mbg').at([0.9, 6, 0.8, 3]);
    const rows = means.flatMap((mean, c) => {
      const start = 45_000 + Math.floor(100 * random());
      const { x, tx } = truth.simulate((45_400 - start) / 7, random);
      // Given the last one, the others fall anywhere before it.
      const days = Array.from({ length: x }, (_, k) => Math.max(1, Math.round(7 * tx * (k === 0 ? 1 : random()))));
      return [0, ...days].map((after): [string, number, number] => [
        `C${c}`,
        Math.min(45_400, start + after),
        gammaDraw(6, random) * mean,
      ]);
    });
    const spent = forecast(rows);
    const { histories } = listOf(rows);
    const summary = summarisePurchases(histories, 45_400);
    let [held, tried] = [0, 0];
    summary.age.forEach((age, c) => {
      const history = { x: summary.frequency[c]!, tx: summary.recency[c]! / 7, T: age / 7 };
      const mean = means[Number(histories.clients[c]!.slice(1))]!;
      for (let year = 0; year < 5; year++) {
        const count = truth.future(history)(52, random);
        const discount = spent.worth[c]! / (spent.next[c]! * spent.perPurchase[c]!);
        const money = count === 0 ? 0 : discount * gammaDraw(6 * count, random) * mean;
        tried++;
        if (money >= spent.worthLeast[c]! && money <= spent.worthMost[c]!) held++;
      }
    });
    // Many spend nothing, which is the least that may come: they are held more often.
    expect(held / tried).toBeGreaterThan(0.9);
    expect(held / tried).toBeLessThan(0.98);
  });

  test('a limit model has intervals of its expected values, of what its histories leave open', () => {
    // Nobody leaves: the chance to goes to 0.
    const random = chance(5);
    const rows = Array.from({ length: 40 }, (_, c) => {
      const gap = 10 + 40 * random();
      const days = [45_000 + Math.floor(60 * random())];
      while (days.at(-1)! < 45_400) days.push(days.at(-1)! + Math.ceil(-gap * Math.log(random())));
      return days.filter((day) => day <= 45_400).map((day): [string, number, number] => [`C${c}`, day, 50]);
    }).flat();
    const one = forecast(rows);
    expect(one.choice!.candidates[0]!.fit.limit).not.toBeNull();
    expect(one.totalExpected.low).toBeLessThanOrEqual(one.total);
    expect(one.totalExpected.high).toBeGreaterThanOrEqual(one.total);
    expect(one.totalExpected.high).toBeGreaterThan(one.totalExpected.low);
    one.next.forEach((value, c) => expect(one.nextLow[c]! <= value && value <= one.nextHigh[c]!).toBe(true));
    const all = together(one, [...one.next.keys()])!;
    expect(all.open.low).toBeCloseTo(one.totalExpected.low, 6);
    // All spend 50 each time: of the spend nothing is open.
    expect(one.spend!.limit).not.toBeNull();
    one.perPurchase.forEach((value, c) => {
      expect(value).toBeCloseTo(50, 1);
      expect(one.perPurchaseHigh[c]! - one.perPurchaseLow[c]!).toBeLessThan(0.1);
    });
  });

  test('chance is seeded: the same list gives the same figures', () => {
    const again = forecast(drawn(240));
    expect([...again.least, ...again.most]).toEqual([...least, ...most]);
    expect(again.totalPredicted).toEqual(totalPredicted);
  });

  test('worth is expected spend of each month, discounted: less than undiscounted, more than discounted whole', () => {
    const { worth, perPurchase } = found;
    worth.forEach((value, c) => {
      const whole = next[c]! * perPurchase[c]!;
      expect(value).toBeLessThanOrEqual(whole);
      expect(value).toBeGreaterThanOrEqual(whole / 1.1);
    });
  });

  test('tracking sums up the repeat purchases that were made, and frequencies are of all clients', () => {
    const repeats = drawn(240);
    const { histories } = listOf(repeats);
    const made = histories.days.length - 240;
    expect(found.tracking.at(-1)!.actual).toBe(made);
    expect(Math.abs(found.tracking.at(-1)!.expected / made - 1)).toBeLessThan(0.15);
    const { actual, expected } = found.frequency!;
    expect(sumOf(actual)).toBe(240);
    expect(sumOf(expected)).toBeCloseTo(240, 6);
  });
});

test('with unknown starts, who came a year into the list and was no client before is fitted, where they are enough', () => {
  // Some come in the first hundred days, the others after 400.
  const early = drawn(150, 6);
  const late = drawn(230, 7).map(([client, day, amount]): [string, number, number] => [
    `L${client}`,
    day + 400,
    amount,
  ]);
  const { histories, span } = listOf([...early, ...late]);
  const summary = summarisePurchases(histories, span!.last);
  const fitted = (starts: { startsKnown: boolean; before?: Uint8Array }): unknown[] => {
    const terms = { days: 364, yearlyRate: 0.1, ...starts, random: chance(1) };
    const { fittedTo, choice } = finished(forecastSteps(histories, summary, terms));
    return [fittedTo, choice!.candidates[0]!.fit.clients];
  };
  const before = (count: number): Uint8Array =>
    Uint8Array.from(histories.clients, (id) => (id.startsWith('LC') && Number(id.slice(2)) < count ? 1 : 0));
  expect(fitted({ startsKnown: true, before: before(20) })).toEqual(['all', 380]);
  expect(fitted({ startsKnown: false })).toEqual(['laterStarters', 230]);
  expect(fitted({ startsKnown: false, before: before(20) })).toEqual(['laterStarters', 210]);
  expect(fitted({ startsKnown: false, before: before(40) })).toEqual(['all', 380]);
});

describe('when not to believe it', () => {
  const ids = (rows: readonly (readonly unknown[])[]): string[] => forecast(rows).warnings.map(({ id }) => id);

  test('a short list shows no season, few clients are said', () => {
    const said = ids(drawn(120));
    expect(said).toContain('noSeason');
    expect(said).not.toContain('fewClients');
    expect(ids(drawn(70))).toContain('fewClients');
  });

  test('a miss of more than a fifth of what was kept back is said with its figures', () => {
    const steady = drawn(120);
    // In the last third everybody buys twice as often: a trend that no model knows.
    const last = steady.filter(([, day]) => day > 45_280);
    const rows = [...steady, ...last.map(([client, day, value]) => [client, day - 3, value])];
    const { warnings, choice } = forecast([...rows, ...last.map(([client, day, value]) => [client, day - 9, value])]);
    const { heldOut } = choice!.candidates[0]!;
    const { actual, days } = choice!.holdout!;
    expect(heldOut).toBeLessThan(0.8 * actual);
    expect(warnings).toContainEqual({ id: 'heldOut', forecast: heldOut, actual, days, compared: null });
  });

  test('amounts that differ otherwise than the spend model has it are said with both', () => {
    let seed = 77;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    // Each client's mean is its own, and its purchases lie within a fifth of it; the means alone do not show that.
    const rows = Array.from({ length: 60 }, (_, c) => {
      const mean = 20 * Math.exp(1.2 * normal());
      const purchases = 12 + Math.floor(random() * 8);
      return Array.from({ length: purchases }, (__, k) => [
        `C${c}`,
        45_000 + Math.floor((k * 1000) / purchases) + Math.floor(random() * 5),
        mean * (0.8 + 0.4 * random()),
      ]);
    }).flat();
    const warned = (from: 'auto' | 'means') =>
      forecast(rows, true, from).warnings.flatMap((warning) => (warning.id === 'spendSpread' ? [warning] : []));
    const found = warned('means');
    expect(found).toHaveLength(1);
    expect(found[0]!.observed).toBeCloseTo(0.4 / Math.sqrt(12), 2);
    expect(found[0]!.model).toBeGreaterThan(2);
    // Unless told otherwise, the spend model is then fitted to the amounts themselves.
    expect(warned('auto')).toEqual([]);
    expect(ids(drawn(200))).not.toContain('spendSpread');
  });

  test('spend that goes with frequency is found', () => {
    expect(ids(drawn(100, 4, (x) => 10 * x + 1))).toContain('spendFrequency');
    expect(ids(drawn(100, 4, () => 0))).toContain('noSpend');
  });
});

describe('portfolios that are hardly any', () => {
  const day = 45_000;
  const everyWeek = (client: string, purchases: number): unknown[][] =>
    Array.from({ length: purchases }, (_, k) => [client, day + 2 * k, 10]);
  const once = (clients: number, at: (c: number) => number = () => day): unknown[][] =>
    Array.from({ length: clients }, (_, c) => [`O${c}`, at(c), 10]);
  const cases: readonly (readonly [string, unknown[][]])[] = [
    ['no client', []],
    [
      'one client',
      [
        ['A', day, 10],
        ['A', day + 5, 10],
      ],
    ],
    ['all bought once', once(300, (c) => day + (c % 200))],
    ['all on one day', once(300)],
    [
      'all bought last on the last day',
      Array.from({ length: 100 }, (_, c) => [
        [`A${c}`, day + (c % 50), 10],
        [`A${c}`, day + 300, 12],
      ]).flat(),
    ],
    [
      'heavy buyers of 200 purchases',
      [...Array.from({ length: 22 }, (_, c) => everyWeek(`H${c}`, 200)).flat(), ...once(30, (c) => day + c)],
    ],
    [
      'refunds only',
      [
        ['A', day, -10],
        ['B', day, -5],
      ],
    ],
  ];
  test.each(cases)('%s: finite figures or none, and why', (_, rows) => {
    const found = forecast(rows);
    if (found.gap === 'none') {
      for (const column of [found.next, found.least, found.most])
        expect(column.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect(Number.isFinite(found.total)).toBe(true);
    } else {
      expect(found.choice).toBeNull();
      expect(found.next.every(Number.isNaN)).toBe(true);
    }
  });
});

test('what is known at a day has no later purchase and no later client', () => {
  const { histories } = listOf([
    ['A', 45_000, 1],
    ['A', 45_010, 2],
    ['B', 45_020, 3],
  ]);
  const then = knownAt(histories, 45_010);
  expect([...then.frequency]).toEqual([1, 0]);
  expect([...then.age]).toEqual([10, NaN]);
});

const GROCERY = '../shared/data/grocery/groceryElog.csv';
(existsSync(GROCERY) ? test : test.skip)(
  'the grocery list: 2006 alone chooses the model of regular buyers, which forecasts 2007 best',
  () => {
    const lines = readFileSync(GROCERY, 'utf8').trim().split(/\r?\n/).slice(1);
    const rows = lines.map((line) => [...line.split(','), 1]);
    const { histories } = listOf(rows.filter(([, date]) => String(date) <= '2006-12-31'));
    const end = 39_082; // 31 December 2006
    const cohort = cohortOf(summarisePurchases(histories as Histories, end));
    const { candidates } = finished(chooseSteps(histories, cohort, end));
    const forecasts = new Map(
      candidates.map(({ fit }) => [
        fit.model,
        sumOf(expectedOf(purchaseModel(fit.model).at(fit.parameters), cohort, 364, fit.unitDays)),
      ]),
    );
    const error = (model: 'mbgk' | 'pareto'): number => Math.abs(forecasts.get(model)! - 3389);
    expect(candidates[0]!.fit.model).toBe('mbgk');
    expect(error('mbgk')).toBeLessThan(error('pareto'));
  },
);
