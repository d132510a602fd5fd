import { existsSync, readFileSync } from 'node:fs';
import vectors from '../vectors/clv.json';
import { functionOf, gridOf, sentenceOf, valueOf } from './callables';

/** The functions that fit purchase histories and forecast from them, as cells call them. */
const f = {
  fit: functionOf('FIT'),
  alive: functionOf('ALIVE'),
  purchases: functionOf('PURCHASES'),
  det: functionOf('DET'),
  lifetime: functionOf('LIFETIME'),
  spendFit: functionOf('SPENDFIT'),
  spend: functionOf('SPEND'),
};
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const near = (actual: unknown, expected: number, relative: number): void =>
  expect([actual, Math.abs((actual as number) - expected) <= relative * Math.abs(expected)]).toEqual([actual, true]);

const SUMMARY = '../shared/data/cdnow/sample_summary_days.csv';
const onData = existsSync(SUMMARY) ? describe : describe.skip;

onData('CDNOW, 2,357 clients', () => {
  const rows = () =>
    readFileSync(SUMMARY, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').map(Number));
  const read = (k: number, unit = 1): unknown[][] => column(rows().map((row) => row[k]! / unit));

  test.each(['BG/NBD', 'MBG/NBD', 'Pareto/NBD'] as const)(
    '%s: parameters, errors and likelihood, from weeks and from days; and what follows from them',
    async (model) => {
      const { params, LL, se } = vectors.mle[model];
      const block = await gridOf(f.fit, read(1), read(2, 7), read(3, 7), model);
      expect(block.map(([name]) => name).slice(0, 2)).toEqual(['modelo', 'unidad']);
      params.forEach((value, k) => near(block[2 + k]![1], value, 1e-6));
      se.forEach((value, k) => near(block[2 + k]![2], value, 1e-5));
      near(block[6]![1], LL, 1e-9);
      expect([block[7]![1], block[8]![1]]).toEqual([2357, 'máximo interior']);
      // Days give the same in days: a rate is a seventh.
      const inDays = await gridOf(f.fit, read(1), read(2), read(3), model, 'días');
      near((inDays[3]![1] as number) / 7, params[1]!, 1e-6);
      // All that FIT gives goes into the others, model and unit with it: 39 weeks ahead.
      const [x, tx, T] = (['x', 'tx_days', 'T_days'] as const).map((key) =>
        column(vectors.predictions.map((client) => client[key] / (key === 'x' ? 1 : 7))),
      );
      const prefix = { 'BG/NBD': 'bgnbd', 'MBG/NBD': 'mbgnbd', 'Pareto/NBD': 'pnbd' }[model];
      const alive = await gridOf(f.alive, block, x, tx, T);
      const next = await gridOf(f.purchases, block, x, tx, T, 39);
      vectors.predictions.forEach((client, i) => {
        const known = client as unknown as Record<string, number>;
        near(alive[i]![0], known[`${prefix}_palive`]!, 1e-6);
        near(next[i]![0], known[`${prefix}_cet39`]!, 1e-6);
      });
    },
  );

  test('spend: parameters, and the first ten clients', async () => {
    const { params, LL } = vectors.mle['Gamma-Gamma'];
    const mean = column(rows().map((row) => (row[1]! > 0 ? row[4]! / 100 / row[1]! : 0)));
    const block = await gridOf(f.spendFit, read(1), mean, 'en');
    params.forEach((value, k) => near(block[1 + k]![1], value, 1e-6));
    near(block[4]![1], LL, 1e-9);
    const spend = await gridOf(f.spend, block, read(1), mean);
    const published = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    published.forEach((value, i) => expect(spend[i]![0] as number).toBeCloseTo(value, 2));
  });
});

const BG = column([0.243, 4.414, 0.793, 2.426]);

test('published figures: 1.226, P(alive) .96885 and 25.7566', async () => {
  expect(await valueOf(f.purchases, BG, 2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3);
  expect(await valueOf(f.alive, BG, 26, 30.857, 31)).toBeCloseTo(0.96885, 5);
  expect(await valueOf(f.purchases, BG, 26, 30.857, 31, 52)).toBeCloseTo(25.7564, 3);
});

test('without a horizon a year of the fit’s unit, as it says', async () => {
  const histories = [
    column([6, 1, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 2, 1, 1, 2]),
    column([26, 21, 0, 0, 21, 3, 0, 0, 0, 0, 0, 0, 2, 10, 16, 28]),
    column([31, 36, 34, 32, 34, 35, 29, 29, 31, 29, 27, 28, 32, 34, 27, 31]),
  ];
  for (const [unit, year] of [
    ['semanas', 52],
    ['months', 12],
    ['días', 364],
    ['years', 1],
  ] as const) {
    const block = await gridOf(f.fit, ...histories, null, unit);
    expect(await valueOf(f.purchases, block, 2, 20, 30)).toBe(await valueOf(f.purchases, block, 2, 20, 30, year));
    // English words are read in any Excel.
    const english = await gridOf(f.fit, ...histories, null, unit, 'en');
    expect(await valueOf(f.purchases, english, 2, 20, 30)).toBe(await valueOf(f.purchases, block, 2, 20, 30));
  }
});

test('empty rows are no clients, on the web as on the desktop; a one-time buyer’s recency may be empty', async () => {
  const [x, tx, T] = [
    [6, 1, 0, 0, 2, 1],
    [26, 21, 0, 0, 21, 3],
    [31, 36, 34, 32, 34, 35],
  ];
  const plain = await gridOf(f.fit, column(x), column(tx), column(T), 'MBG/NBD');
  for (const none of ['', null, 0])
    expect(
      await gridOf(
        f.fit,
        column([...x, none, none]),
        column([...tx, none, none]),
        column([...T, none, none]),
        'MBG/NBD',
      ),
    ).toEqual(plain);
  const blank = tx.map((value) => value || '');
  expect(await gridOf(f.fit, column(x), column(blank), column(T), 'MBG/NBD')).toEqual(plain);
  expect(await gridOf(f.alive, BG, column([2, '', 0]), column([20, '', '']), column([30, '', 12]))).toEqual([
    [expect.any(Number)],
    [''],
    [1],
  ]);
});

test('what cannot be says where and why, in both languages', async () => {
  const [es, en] = (['es', 'en'] as const).map((language) => functionOf('FIT', language));
  const odd = [column([1, 2]), column([5, 40]), column([10, 30])];
  expect(await sentenceOf(es!, ...odd)).toMatch(/^La historia 2 no cuadra: la recencia va de 0 a la antigüedad/);
  expect(await sentenceOf(en!, ...odd)).toMatch(/^History 2 does not add up/);
  expect(await sentenceOf(es!, column([1, 2]), column([5, 6]), column([10]))).toBe(
    'El argumento «antigüedad» debe tener tantas celdas como «frecuencia».',
  );
  expect(await sentenceOf(es!, column([1, 2]), column([5, '']), column([10, 30]))).toMatch(/^A la historia 2 le falta/);
  expect(await sentenceOf(es!, column([0, 0]), column([0, 0]), column([10, 30]))).toMatch(
    /^El argumento «frecuencia»: no hay ninguna historia/,
  );
  expect(await sentenceOf(f.alive, column([1, 2, 3]), 1, 2, 3)).toMatch(/lo que da CEC.FIT, o 4 o 5 números/);
  expect(await sentenceOf(f.alive, BG, 1, 2, 3, 'MBG/CNBD-k')).toMatch(/^El modelo no corresponde/);
  expect(await sentenceOf(f.spend, column([6, 0.9, 15]), 0, 0)).toMatch(/^El argumento «parámetros»: con q hasta 1/);
  // One that cannot be stands at its place; the others are answered.
  expect(await gridOf(f.alive, BG, column([2, 2]), column([20, 50]), column([30, 30]))).toEqual([
    [expect.any(Number)],
    [{ error: '#NUM!' }],
  ]);
});

test('regular buyers: with k = 1 MBG/CNBD-k is MBG/NBD', async () => {
  const four = [0.525, 6.183, 0.891, 1.614];
  const regular = await valueOf(f.purchases, column([...four, 1]), 2, 20, 30, 52, 'MBG/CNBD-k');
  near(regular, (await valueOf(f.purchases, column(four), 2, 20, 30, 52, 'MBG/NBD')) as number, 1e-9);
});

describe('what is left of clients', () => {
  const PARETO = column(vectors.mle['Pareto/NBD'].params);
  const [x, tx, T] = (['x', 'tx_days', 'T_days'] as const).map((key) =>
    column(vectors.predictions.map((client) => client[key] / (key === 'x' ? 1 : 7))),
  );

  test('discounted purchases still to come, as the vectors have them at 10 % a year of 52 weeks', async () => {
    const block = await gridOf(f.det, PARETO, x, tx, T, 0.1, 'Pareto/NBD');
    vectors.predictions.forEach((client, i) => {
      near(block[i]![0], (client as unknown as Record<string, number>).pnbd_dert_ln1p1_52!, 1e-9);
    });
    // Without a rate, 10 %; in days, the same.
    expect((await gridOf(f.det, PARETO, x, tx, T, null, 'Pareto/NBD'))[0]![0]).toBe(block[0]![0]);
    expect(await valueOf(f.det, PARETO, 2, 30.43, 38.86, 0, 'Pareto/NBD')).toMatchObject({ error: '#NUM!' });
  });

  test('the median of Pareto/NBD is (β + T)·(2^(1/s) − 1), whatever was bought; its mean (β + T) ÷ (s − 1)', async () => {
    const fitted = column([0.8, 8, 1.7, 60]);
    near(await valueOf(f.lifetime, fitted, 5, 20, 30, 'mediana', 'Pareto/NBD'), 90 * (2 ** (1 / 1.7) - 1), 1e-8);
    near(await valueOf(f.lifetime, fitted, 5, 20, 30, 'media', 'Pareto/NBD'), 90 / 0.7, 1e-10);
    // With s up to 1 the mean has no end: an error in that cell alone, with its reason.
    const open = await valueOf(f.lifetime, PARETO, 5, 20, 30, 'mean', 'Pareto/NBD');
    expect(open).toMatchObject({ error: '#NUM!' });
  });
});
