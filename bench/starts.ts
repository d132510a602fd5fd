import { Random } from '../src/portfolio/sample/random';
import { PURCHASE_MODELS, type PurchaseFit, type PurchaseModel, purchaseModel } from '../src/value';
import { heading, row } from './support';

/** What histories are drawn from; every model is fitted to them. */
const TRUTH = [0.9, 7, 0.9, 2.6];
const SIZES = [60, 240, 2000] as const;
const PORTFOLIOS = 20;
const STARTS = 100;

/** Where fits end: on drawn portfolios of several sizes, and from a hundred random starts on one of them. */
export async function benchStarts(): Promise<void> {
  heading('Where fits end');
  for (const model of PURCHASE_MODELS) {
    for (const size of SIZES) {
      const ends = Array.from({ length: PORTFOLIOS }, (_, k) => model.fit(drawn(size, 100 * size + k)));
      row(`${model.id}, ${PORTFOLIOS} portfolios of ${size}`, counted(ends));
    }
    startsOf(model);
  }
  await Promise.resolve();
}

function startsOf(model: PurchaseModel): void {
  const random = new Random(5);
  const histories = drawn(2000, 1);
  const best = model.fit(histories);
  let [agree, widest] = [0, 0];
  for (let k = 0; k < STARTS; k++) {
    const start = Array.from({ length: 4 }, () => Math.exp(4 * random.next() - 2));
    const fit = model.fit(histories, 7, model.id === 'mbgk' ? [...start, 1 + Math.floor(4 * random.next())] : start);
    const apart = Math.abs(fit.logLikelihood - best.logLikelihood);
    widest = Math.max(widest, apart);
    if (fit.end === 'interior' && apart < 1e-6) agree++;
  }
  row(`${model.id}, ${STARTS} random starts`, `${agree} agree`, `widest ${widest.toExponential(1)}`);
}

function counted(fits: readonly PurchaseFit[]): string {
  const counts = new Map<string, number>();
  for (const { end, limit } of fits) {
    const name = limit ?? end;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

function drawn(size: number, seed: number) {
  const random = new Random(seed);
  const at = purchaseModel('mbg').at(TRUTH);
  const histories = Array.from({ length: size }, (_, i) => at.simulate(52 + (i % 52), () => random.next()));
  const days = (of: (history: (typeof histories)[number]) => number) => Float64Array.from(histories, of);
  return {
    frequency: days(({ x }) => x),
    recency: days(({ tx }) => Math.round(7 * tx)),
    age: days(({ T }) => 7 * T),
    // As at random: a client's gaps are equal parts but for their spread.
    logGaps: days(({ x, tx }) => (x > 0 ? x * (Math.log((7 * tx) / x + 1e-9) - 0.577) : 0)),
  };
}
