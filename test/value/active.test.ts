import { SeededRandom } from '../../src/portfolio';
import {
  activeSteps,
  activeTogether,
  type Activity,
  type Cohort,
  finished,
  NINETY,
  posteriorSample,
  PURCHASE_MODELS,
  purchaseModel,
  type PurchaseFit,
  type PurchaseModel,
  type PurchaseModelId,
  sumOf,
} from '../../src/value';

const TRUTH: Readonly<Record<PurchaseModelId, readonly number[]>> = {
  bg: [0.6, 6, 0.9, 3],
  mbg: [0.9, 7, 0.9, 2.6],
  pareto: [0.8, 8, 0.7, 10],
  mbgk: [1.2, 3, 0.6, 2, 2],
};
const chance = (seed: number): (() => number) => {
  const random = new SeededRandom(seed);
  return () => random.next();
};

/** Clients that buy and leave as a model has them, each with one whose history is alike. */
function drawn(id: PurchaseModelId, pairs: number, random: () => number): Cohort {
  const at = purchaseModel(id).at(TRUTH[id]);
  const histories = Array.from({ length: pairs }, () => {
    const age = Math.ceil(7 * (20 + 52 * random()));
    const { x, tx, logGaps = 0 } = at.simulate(age / 7, random);
    return { x, recency: Math.round(7 * tx), age, logGaps: logGaps + x * Math.log(7) };
  });
  const both = [...histories, ...histories];
  const column = (of: (history: (typeof histories)[number]) => number): Float64Array => Float64Array.from(both, of);
  return {
    frequency: column(({ x }) => x),
    recency: column(({ recency }) => recency),
    age: column(({ age }) => age),
    logGaps: column(({ logGaps }) => logGaps),
    meanValue: new Float64Array(both.length),
    logValue: new Float64Array(both.length),
    firstDay: new Float64Array(both.length),
    clients: Uint32Array.from(both.keys()),
    alike: {
      first: Uint32Array.from(histories.keys()),
      of: Uint32Array.from(both.keys(), (i) => i % pairs),
    } as Cohort['alike'],
  };
}
const historyOf = ({ frequency, recency, age }: Cohort, i: number) => ({
  x: frequency[i]!,
  tx: recency[i]! / 7,
  T: age[i]! / 7,
});

function inBounds({ alive, low, high, all }: Activity): void {
  alive.forEach((p, i) => {
    if (Number.isNaN(low[i]!)) expect(high[i]).toBeNaN();
    else expect([0 <= low[i]!, low[i]! <= p, p <= high[i]!, high[i]! <= 1]).toEqual([true, true, true, true]);
  });
  expect(all.expected).toBeCloseTo(sumOf(alive), 9);
  const { certain, clients, open, predicted } = all;
  const inOrder = [certain, predicted.low, open.low, all.expected, open.high, predicted.high, clients];
  inOrder
    .slice(2)
    .forEach((value, k) => expect(value).toBeGreaterThanOrEqual(k === 0 ? predicted.low : inOrder[k + 1]!));
  expect(predicted.low).toBeGreaterThanOrEqual(certain);
  expect(Number.isInteger(predicted.low) && Number.isInteger(predicted.high)).toBe(true);
}

test.each(['bg', 'mbg', 'pareto', 'mbgk'] as const)('%s: each interval is the delta method’s in log-odds', (id) => {
  const cohort = drawn(id, 120, chance(3));
  const model = purchaseModel(id);
  const fit = model.fit(cohort);
  expect(fit.end).toBe('interior');
  const found = finished(activeSteps(model, fit, cohort, null));
  const { alive, low, high, all } = found;
  inBounds(found);
  const size = Math.sqrt(fit.covariance!.length);
  /** By plain derivatives of the probability, over p(1−p). */
  const spread = (of: (at: PurchaseModel['at'] extends (p: never) => infer R ? R : never) => number): number => {
    const slopes = Array.from({ length: size }, (_, k) => {
      const [up, down] = [1e-3, -1e-3].map((by) =>
        of(model.at(fit.parameters.map((value, j) => (j === k ? value * Math.exp(by) : value)))),
      );
      return (up! - down!) / 2e-3;
    });
    const here = of(model.at(fit.parameters));
    let variance = 0;
    slopes.forEach((one, j) => slopes.forEach((two, k) => (variance += one * two * fit.covariance![size * j + k]!)));
    return (NINETY * Math.sqrt(variance)) / (here * (1 - here));
  };
  const odds = (p: number): number => Math.log(p / (1 - p));
  const open = [...alive.keys()].filter((i) => !Number.isNaN(low[i]!));
  for (const i of open.slice(0, 40)) {
    if (alive[i]! < 1e-3 || alive[i]! > 0.999) continue;
    const wide = spread((at) => at.alive(historyOf(cohort, i)));
    expect(odds(high[i]!) - odds(alive[i]!)).toBeCloseTo(wide, 3);
    expect(odds(alive[i]!) - odds(low[i]!)).toBeCloseTo(wide, 3);
  }
  // How many are active, of those of whom there is a doubt: their sum moves with parameters that are common to all.
  const part = (at: Parameters<Parameters<typeof spread>[0]>[0]): number =>
    open.reduce((sum, i) => sum + at.alive(historyOf(cohort, i)), 0) / open.length;
  const partOf = (count: number): number => (count - all.certain) / open.length;
  expect(odds(partOf(all.open.high)) - odds(partOf(all.expected))).toBeCloseTo(spread(part), 3);
  expect(all.certain + open.length).toBe(240);
});

test('one-time buyers are active by construction in BG/NBD, in MBG/NBD they are not', () => {
  const cohort = drawn('bg', 120, chance(3));
  const of = (id: PurchaseModelId): Activity => {
    const model = purchaseModel(id);
    return finished(activeSteps(model, model.fit(cohort), cohort, null));
  };
  const [bg, mbg] = [of('bg'), of('mbg')];
  const once = [...cohort.frequency].map((x) => x === 0);
  expect(bg.all.certain).toBe(once.filter(Boolean).length);
  once.forEach((one, i) => {
    expect(Number.isNaN(bg.low[i]!)).toBe(one);
    if (one) expect(bg.alive[i]).toBe(1);
    expect(Number.isNaN(mbg.low[i]!)).toBe(false);
  });
  expect(mbg.all.certain).toBe(0);
});

test('a limit model has intervals at the parameters that histories leave open, and without those chance alone', () => {
  const random = chance(11);
  const model = purchaseModel('mbg');
  let [cohort, fit]: [Cohort | null, PurchaseFit | null] = [null, null];
  while (fit?.limit !== 'sameLeaving') {
    cohort = drawn('mbg', 20, random);
    fit = model.fit(cohort);
  }
  expect(fit.covariance).toBeNull();
  const sampled = posteriorSample(model, fit, cohort!, { count: 240, random })!;
  const found = finished(activeSteps(model, fit, cohort!, sampled));
  inBounds(found);
  expect(found.low.every((value, i) => value < found.high[i]!)).toBe(true);
  expect(found.all.open.high - found.all.open.low).toBeGreaterThan(1);
  const without = finished(activeSteps(model, fit, cohort!, null));
  expect([...without.low, ...without.high].every(Number.isNaN)).toBe(true);
  expect(without.all.open).toEqual({ low: NaN, high: NaN });
  const { predicted, expected } = without.all;
  expect(predicted.low < expected && expected < predicted.high).toBe(true);
  expect(predicted.high - predicted.low).toBeLessThanOrEqual(found.all.predicted.high - found.all.predicted.low);
});

test.each([
  ['drawn parameters', 240],
  ['the curvature', 0],
] as const)('some clients together, by %s: numbers add up, what is open is common to them', (_, count) => {
  const random = chance(5);
  const cohort = drawn('mbg', 120, random);
  const model = purchaseModel('mbg');
  const fit = model.fit(cohort);
  const sampled = count > 0 ? posteriorSample(model, fit, cohort, { count, random }) : null;
  const { joint, all, alive, low, high } = finished(activeSteps(model, fit, cohort, sampled));
  // Where parameters were drawn they say more than the curvature, which held the sum of MBG/NBD too seldom.
  expect([joint.sets.length, joint.slopes.length]).toEqual(count > 0 ? [count, 0] : [0, 4]);
  const half = (which: number): number[] => [...alive.keys()].filter((i) => i % 2 === which);
  const [one, other] = [activeTogether(joint, half(0)), activeTogether(joint, half(1))];
  expect(one.clients + other.clients).toBe(all.clients);
  expect(one.expected + other.expected).toBeCloseTo(all.expected, 9);
  expect(all.open.high).toBeLessThanOrEqual(one.open.high + other.open.high + 1e-9);
  // Chance evens out between clients: what both may be is less than what each may.
  expect(all.predicted.high).toBeLessThan(one.predicted.high + other.predicted.high);
  // Of one client it is that client's.
  const single = activeTogether(joint, [3]);
  expect(single.expected).toBe(alive[3]);
  expect(single.open.low).toBeCloseTo(low[3]!, 9);
  expect(single.open.high).toBeCloseTo(high[3]!, 9);
  expect(activeTogether(joint, [])).toMatchObject({ clients: 0, certain: 0, expected: 0 });
});

test('histories that are alike are worked out once, at nine sets of parameters', () => {
  const cohort = drawn('mbg', 120, chance(3));
  const model = purchaseModel('mbg');
  const fit = model.fit(cohort);
  let asked = 0;
  const counted: PurchaseModel = {
    ...model,
    aliveOf: (histories) => {
      const aliveOf = model.aliveOf(histories);
      return (parameters) => ((asked += histories.length), aliveOf(parameters));
    },
  };
  finished(activeSteps(counted, fit, cohort, null));
  expect(asked).toBe(9 * 120);
});

test.each(['bg', 'mbg'] as const)(
  '%s: what is drawn from the true model lies within in some nine of ten cases',
  (id) => {
    const random = chance(7);
    const model = purchaseModel(id);
    const truth = model.at(TRUTH[id]);
    let [held, tried, own, clients] = [0, 0, 0, 0];
    for (let list = 0; list < 60; list++) {
      const pairs = drawn(id, 120, random);
      const size = 120;
      // Clients of their own: no two of them alike.
      const cut = (column: Float64Array): Float64Array => column.slice(0, size);
      const cohort: Cohort = {
        ...pairs,
        ...{ frequency: cut(pairs.frequency), recency: cut(pairs.recency), age: cut(pairs.age) },
        ...{ logGaps: cut(pairs.logGaps), clients: pairs.clients.slice(0, size) },
        alike: { first: pairs.alike.first, of: pairs.alike.of.slice(0, size) } as Cohort['alike'],
      };
      const fit = model.fit(cohort);
      if (!fit.covariance) continue;
      const { low, high, all } = finished(activeSteps(model, fit, cohort, null));
      const p = Array.from({ length: size }, (_, i) => truth.alive(historyOf(cohort, i)));
      for (let draw = 0; draw < 10; draw++) {
        const active = p.filter((one) => random() < one).length;
        tried++;
        if (active >= all.predicted.low && active <= all.predicted.high) held++;
      }
      p.forEach((one, i) => {
        if (Number.isNaN(low[i]!)) return;
        clients++;
        if (one >= low[i]! && one <= high[i]!) own++;
      });
    }
    expect(tried).toBeGreaterThan(500);
    expect(held / tried).toBeGreaterThan(0.84);
    expect(held / tried).toBeLessThan(0.98);
    expect(own / clients).toBeGreaterThan(0.82);
    expect(own / clients).toBeLessThan(0.97);
  },
);

test.each(PURCHASE_MODELS.map(({ id }) => id))('%s says of many clients what it says of each', (id) => {
  const model = purchaseModel(id);
  const histories = Array.from({ length: 60 }, (_, i) => ({
    x: i % 7,
    tx: i % 7 === 0 ? 0 : 3 + i / 7,
    T: 12 + (i % 5),
  }));
  const aliveOf = model.aliveOf(histories);
  for (const given of [
    [0.6, 6, 0.9, 3, 2],
    [2, 1, 0.05, 40, 3],
    [0.6, 6, 0.9, 3, 2],
  ]) {
    const { alive } = model.at(given);
    aliveOf(given).forEach((p, i) => expect(p).toBeCloseTo(alive(histories[i]!), 12));
  }
});
