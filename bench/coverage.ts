import { SeededRandom } from '../src/portfolio';
import { calibratedTotal, drawnFuture, type History, purchaseModel, type PurchaseModelId } from '../src/value';

/**
 * Do 90 % prediction intervals of a portfolio's purchases in the next 52 weeks hold what comes in 90 of 100 portfolios?
 * Portfolios are drawn from known parameters, the model is fitted to each, and its interval is set against a future drawn
 * with it: by refits (what the product does for so many clients) and by draws alone. Not a test: it takes minutes.
 *
 *   npx tsx bench/coverage.ts [portfolios] [clients …]
 *
 * Its results are in docs/value-models.md.
 */
const TRUTH: Readonly<Partial<Record<PurchaseModelId, readonly number[]>>> = {
  bg: [0.6, 6, 0.9, 3],
  mbg: [0.9, 7, 0.9, 2.6],
  pareto: [0.8, 8, 0.7, 10],
  mbgk: [1.2, 3, 0.6, 2, 2],
};
const WEEKS = 52;
const SAMPLES = 120;

const [portfolios = 100, ...sizes] = process.argv.slice(2).map(Number);
for (const clients of sizes.length > 0 ? sizes : [60, 240]) {
  for (const id of Object.keys(TRUTH) as PurchaseModelId[]) cover(id, clients, portfolios);
}

function cover(id: PurchaseModelId, clients: number, wanted: number): void {
  const model = purchaseModel(id);
  const chance = new SeededRandom(4444 + clients);
  const random = (): number => chance.next();
  const truth = model.at(TRUTH[id]!);
  const inside = { refit: 0, draws: 0 };
  const tried = { refit: 0, draws: 0 };
  let unfitted = 0;
  for (let p = 0; p < wanted; p++) {
    const histories: History[] = Array.from({ length: clients }, () => {
      const drawn = truth.simulate((140 + Math.floor(364 * random())) / 7, random);
      return { ...drawn, tx: Math.round(7 * drawn.tx) / 7 };
    });
    const actual = histories.reduce((sum, history) => sum + truth.future(history, WEEKS, random), 0);
    const column = (of: (history: History) => number): Float64Array => Float64Array.from(histories, of);
    const fit = model.fit({
      frequency: column(({ x }) => x),
      recency: column(({ tx }) => Math.round(7 * tx)),
      age: column(({ T }) => Math.round(7 * T)),
      logGaps: column(({ logGaps = 0, x }) => logGaps + x * Math.log(7)),
    });
    if (fit.end === 'stopped') {
      unfitted++;
      continue;
    }
    const at = model.at(fit.parameters);
    const ahead = { histories, time: WEEKS };
    const { total } = drawnFuture(model, fit, ahead, random);
    tried.draws++;
    if (actual >= total.low && actual <= total.high) inside.draws++;
    if (fit.covariance === null || id === 'mbgk') continue;
    const expected = histories.reduce((sum, history) => sum + at.expected(history, WEEKS), 0);
    const { low, high } = calibratedTotal(model, fit, { ahead, expected, samples: SAMPLES }, random);
    if (Number.isNaN(low)) continue;
    tried.refit++;
    if (actual >= low && actual <= high) inside.refit++;
  }
  const part = (by: 'refit' | 'draws'): string =>
    tried[by] === 0 ? '–' : `${((100 * inside[by]) / tried[by]).toFixed(1)} % of ${tried[by]}`;
  process.stdout.write(
    `${id}, ${clients} clients: by refits ${part('refit')}; by draws ${part('draws')}; not fitted ${unfitted}\n`,
  );
}
