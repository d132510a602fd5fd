import { SeededRandom } from '../../src/portfolio';
import {
  chooseSteps,
  type Cohort,
  cohortOf,
  finished,
  type Histories,
  MOST_COMPARED,
  purchaseModel,
  type PurchaseModelId,
  sumOf,
  summarisePurchases,
} from '../../src/value';
import { representatives } from '../../src/value/forecast/representatives';

const END = 45_500;

/** A list of clients who buy and leave as a model has it; they come within its first 300 days, of 500. */
function listOf(clients: number, model: PurchaseModelId, parameters: readonly number[]) {
  const chance = new SeededRandom(clients);
  const random = (): number => chance.next();
  const at = purchaseModel(model).at(parameters);
  const starts = new Uint32Array(clients + 1);
  const days: number[] = [];
  for (let c = 0; c < clients; c++) {
    const first = END - 500 + Math.floor(300 * random());
    const { x, tx } = at.simulate((END - first) / 7, random);
    const last = Math.max(x, Math.round(7 * tx));
    // Given the last purchase, the others are anywhere before it.
    const between = new Set<number>(x > 0 ? [0, last] : [0]);
    while (between.size < x + 1) between.add(1 + Math.floor((last - 1) * random()));
    for (const day of [...between].sort((one, other) => one - other)) days.push(first + day);
    starts[c + 1] = days.length;
  }
  const ids = Array.from({ length: clients }, (_, c) => String(c));
  const histories: Histories = {
    clients: ids,
    starts,
    days: Int32Array.from(days),
    amounts: new Float64Array(days.length).fill(1),
  };
  return { histories, cohort: cohortOf(summarisePurchases(histories, END)) };
}

describe('a list of more clients than models are compared by', () => {
  const { histories, cohort } = listOf(MOST_COMPARED + 500, 'mbg', [0.9, 6, 0.8, 3]);
  const choice = finished(chooseSteps(histories, cohort, END));
  const byAll = finished(chooseSteps(histories, cohort, END, Infinity));

  test('chooses as all of them would, and the chosen model is fitted to all, at the same place', () => {
    expect([choice.compared, byAll.compared]).toEqual([MOST_COMPARED, cohort.clients.length]);
    const [{ fit }, ...others] = choice.candidates as [(typeof choice.candidates)[0], ...typeof choice.candidates];
    const whole = byAll.candidates[0]!.fit;
    expect([fit.model, fit.end, fit.clients]).toEqual([whole.model, 'interior', cohort.clients.length]);
    expect(fit.scaledGradient).toBeLessThan(1e-6);
    fit.parameters.forEach((value, k) => expect(value / whole.parameters[k]!).toBeCloseTo(1, 6));
    expect(fit.steps).toBeLessThan(whole.steps);
    // They do not buy regularly: that model is MBG/NBD itself, and stands there once.
    expect(others.map((one) => one.fit.model).sort()).toEqual(['bg', 'pareto']);
    expect(others.map((one) => one.fit.clients)).toEqual([MOST_COMPARED, MOST_COMPARED]);
  });

  test('what was held out is of those it was compared by', () => {
    expect(choice.holdout!.clients).toBeLessThanOrEqual(MOST_COMPARED);
    expect(choice.holdout!.actual).toBeLessThan(byAll.holdout!.actual);
    for (const { heldOut } of choice.candidates) expect(heldOut).toBeGreaterThan(0);
  });

  test('a list of no more is compared whole', () => {
    const few = listOf(60, 'mbg', [0.9, 6, 0.8, 3]);
    expect(finished(chooseSteps(few.histories, few.cohort, END))).toEqual(
      finished(chooseSteps(few.histories, few.cohort, END, Infinity)),
    );
  });
});

test('those who stand for all have their purchases, whole, and come and buy as all do', () => {
  const { histories, cohort } = listOf(4000, 'bg', [0.6, 6, 0.9, 3]);
  const some = representatives(histories, cohort, END, 1000);
  expect(new Set(some.histories.clients).size).toBe(1000);
  const mean = ({ frequency, age, recency }: Cohort): number[] =>
    [frequency, age, recency].map((column) => sumOf(column) / column.length);
  const [own, all] = [mean(some.cohort), mean(cohort)];
  // Closer than a blind sample of as many, whose standard errors are 3, 0.6 and 4 %.
  own.forEach((value, k) => expect(Math.abs(value / all[k]! - 1)).toBeLessThan(0.01));
  some.histories.clients.forEach((id, k) => {
    const c = Number(id);
    expect(some.histories.days.slice(some.histories.starts[k], some.histories.starts[k + 1])).toEqual(
      histories.days.slice(histories.starts[c], histories.starts[c + 1]),
    );
  });
});

test('clients who never leave and buy alike: the chosen model ends at its limit for all of them too', () => {
  const { histories, cohort } = listOf(MOST_COMPARED + 200, 'mbg', [4000, 20_000, 1e-3, 1e3]);
  const { candidates, compared } = finished(chooseSteps(histories, cohort, END));
  expect(compared).toBe(MOST_COMPARED);
  const [{ fit }] = candidates as [(typeof candidates)[0]];
  expect([fit.end, fit.clients]).toEqual(['limit', cohort.clients.length]);
  expect(fit.limit).not.toBeNull();
});
