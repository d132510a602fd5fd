import { existsSync, readFileSync } from 'node:fs';
import { expectedSpend, NEW_CLIENT, purchaseModel, type PurchaseModelId } from '../../src/value';

/* Figures that papers and other packages publish, at the parameters that they are published with. */

const FILE = '../shared/vectors/clv.json';
const known = existsSync(FILE);
interface Published {
  readonly published: { readonly examples: Readonly<Record<string, never>> };
  readonly mle: Readonly<Record<string, { readonly params: readonly string[] }>>;
  readonly predictions: { readonly rows: readonly Readonly<Record<string, number>>[] };
}
const vectors = (known ? JSON.parse(readFileSync(FILE, 'utf8')) : null) as Published;
/** What an example holds, found by how its name begins. */
function example<T>(name: string): T {
  const { examples } = vectors.published;
  const key = Object.keys(examples).find((one) => one.startsWith(name));
  if (!key) throw new Error(`No published example ${name}`);
  return examples[key] as T;
}
const near = (actual: number, expected: number, relative: number): void =>
  expect([actual, Math.abs(actual - expected) <= relative * Math.abs(expected)]).toEqual([actual, true]);
/** Within half of the last printed digit and a little more: packages stop short of the top. */
const digits = (actual: number, expected: number, half: number): void =>
  expect([actual, Math.abs(actual - expected) <= half]).toEqual([actual, true]);
const optimum = (name: string): number[] => vectors.mle[`exact:${name}`]!.params.map(Number);
const at = (id: PurchaseModelId, parameters: readonly number[]) => purchaseModel(id).at(parameters);

(known ? describe : describe.skip)('published examples', () => {
  test('BG/NBD: a new client’s purchases in six times, and probabilities of counts', () => {
    const bg = at('bg', [0.243, 4.414, 0.793, 2.426]);
    const { published } = example<{ published: number[] }>('BG E[X(t)] t=');
    const fitted = at('bg', optimum('BG/NBD'));
    [0.1429, 1, 3, 31.8571, 32, 78].forEach((t, k) =>
      digits(fitted.expected(NEW_CLIENT, t), published[k]!, k === 0 ? 6e-5 : 5e-4),
    );
    const [ten, none] = example<{ published: [number, number] }>('BG P(X(2)=10)').published;
    near(bg.probability(10, 2), ten, 1e-5);
    near(bg.probability(0, 39), none, 1e-7);
    const later = example<{ ours: number }>('BG CET(2|10,35,39)').ours;
    near(bg.expected({ x: 10, tx: 35, T: 39 }, 2), later, 1e-12);
    const alive = example<{ ours: number }>('BG P(alive|2,30.43').ours;
    near(bg.alive({ x: 2, tx: 30.43, T: 38.86 }), alive, 1e-12);
    const counts = example<number[]>('BG PMF t=30');
    counts.forEach((wanted, k) => digits(bg.probability(11 + k, 30), wanted, 6e-11));
  });

  test.each([
    ['bg', 'BG/NBD', 'BG CET52 x=10,15'],
    ['pareto', 'Pareto/NBD', 'PN CET52 x=10,15'],
  ] as const)('%s: who bought more and came last at week 20 of 39 is the less expected', (id, name, key) => {
    const { published } = example<{ published: number[] }>(key);
    const model = at(id, optimum(name));
    [10, 15, 20, 25].forEach((x, k) => near(model.expected({ x, tx: 20, T: 39 }, 52), published[k]!, 2e-3));
  });

  test('BG/NBD and MBG/NBD: log-likelihoods of a one-time and of a heavy buyer', () => {
    const ours = example<Record<'ours_bg' | 'ours_mbg', [number, number]>>('BG/MBG logp');
    for (const id of ['bg', 'mbg'] as const) {
      const fit = { unitDays: 7, parameters: Float64Array.of(0.25, 4, 0.8, 2.5) };
      const one = (x: number, tx: number): number =>
        purchaseModel(id).likelihood({ frequency: [x], recency: [7 * tx], age: [280] }, fit)(fit.parameters).value;
      near(one(0, 0), ours[`ours_${id}`][0], 1e-9);
      near(one(200, 38), ours[`ours_${id}`][1], 1e-9);
    }
  });

  test('Pareto/NBD: new clients, heavy buyers, and what is left of ten clients, discounted', () => {
    const weeks = example<number[]>('PN E[X(t)] t=0..9');
    const rounded = at('pareto', [0.55, 10.56, 0.61, 11.64]);
    weeks.forEach((wanted, t) => digits(rounded.expected(NEW_CLIENT, t), wanted, 6e-9));
    const heavy = at('pareto', [0.5143, 2.8845, 0.2856, 14.1087]);
    [
      [221, 103.42857, 103.57143],
      [254, 97.14286, 97.28571],
      [161, 94.71429, 98],
      [204, 98.57143, 99.42857],
    ].forEach(([x, tx, T]) => {
      const alive = heavy.alive({ x: x!, tx: tx!, T: T! });
      expect(alive > 0 && alive <= 1).toBe(true);
    });
    const left = example<number[]>('PN DERT x=1..10');
    const discounted = at('pareto', [0.5629966, 12.559037, 0.4081095, 10.5148048]);
    left.forEach((wanted, k) => near(discounted.discounted({ x: k + 1, tx: 30, T: 77.86 }, 0.0027), wanted, 1e-9));
  });

  test('Pareto/NBD with Gamma-Gamma: value of twelve months, and of all to come', () => {
    const [p, q, gamma] = optimum('Gamma-Gamma') as [number, number, number];
    const model = at('pareto', optimum('Pareto/NBD'));
    for (const row of vectors.predictions.rows) {
      const history = { x: row.x!, tx: row.tx_days! / 7, T: row.T_days! / 7 };
      const spend = expectedSpend({ p, q, gamma }, row.x!, row.x! > 0 ? row.sum_repeat_cents! / 100 / row.x! : NaN);
      const until = (month: number): number => model.expected(history, 4.345 * month);
      let months = 0;
      for (let k = 1; k <= 12; k++) months += (until(k) - until(k - 1)) * 1.01 ** -k;
      near(spend * months, row.pnbd_gg_clv12m_d1pct_4p345w!, 1e-9);
      near(spend * model.discounted(history, Math.log(1.1) / 52), row.pnbd_gg_dert_clv!, 1e-9);
    }
    near(
      expectedSpend({ p: 6.25, q: 3.74, gamma: 15.44 }, 3, 35),
      example<{ ours: number }>('GG E[spend] m=35').ours,
      1e-11,
    );
  });
});
