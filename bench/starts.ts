import { Random } from '../src/portfolio/sample/random';
import {
  expectedSpend,
  fitGammaGamma,
  gammaDraw,
  PURCHASE_MODELS,
  type PurchaseFit,
  type PurchaseModel,
  type SpendFit,
  purchaseModel,
} from '../src/value';
import { heading, row } from './support';

/** What histories are drawn from; every model is fitted to them. */
const TRUTH = [0.9, 7, 0.9, 2.6];
const SIZES = [60, 240, 2000] as const;
const PORTFOLIOS = 100;
const STARTS = 100;

/** Where fits end: on drawn portfolios of several sizes, and from a hundred random starts on one of them. */
export async function benchStarts(): Promise<void> {
  heading('Where fits end');
  for (const model of PURCHASE_MODELS) {
    for (const size of SIZES) {
      const ends = Array.from({ length: PORTFOLIOS }, (_, k) => model.fit(drawn(size, 100 * size + k)));
      const wrong = ends.filter((fit) => !rightEnd(model, fit)).length;
      row(`${model.id}, ${PORTFOLIOS} portfolios of ${size}`, counted(ends), wrong > 0 ? `${wrong} WRONG` : '');
    }
    startsOf(model);
  }
  gammaGammaStarts();
  await Promise.resolve();
}

/** At a maximum inside with errors, or at a named limit with finite predictions and none. */
function rightEnd(
  model: PurchaseModel,
  { end, limit, parameters, scaledGradient, standardErrors }: PurchaseFit,
): boolean {
  if (end === 'interior') return scaledGradient < 1e-6 && standardErrors!.slice(0, 4).every((error) => error > 0);
  const at = model.at(parameters);
  const said = [0, 1, 30].flatMap((x) => {
    const history = { x, tx: x > 0 ? 40 : 0, T: 52 };
    return [at.alive(history), at.expected(history, 52), at.probability(x, 52)];
  });
  return end === 'limit' && limit !== null && standardErrors === null && said.every(Number.isFinite);
}

const anyStart = (random: Random, size: number): number[] =>
  Array.from({ length: size }, () => Math.exp(4 * random.next() - 2));

function startsOf(model: PurchaseModel): void {
  const random = new Random(5);
  const histories = drawn(2000, 1);
  agreement(model.id, model.fit(histories), () => {
    const start = anyStart(random, 4);
    return model.fit(histories, 7, model.id === 'mbgk' ? [...start, 1 + Math.floor(4 * random.next())] : start);
  });
}

function agreement(
  name: string,
  best: { readonly logLikelihood: number },
  fitted: () => { readonly logLikelihood: number; readonly end: string },
): void {
  let [agree, widest] = [0, 0];
  for (let k = 0; k < STARTS; k++) {
    const fit = fitted();
    const apart = Math.abs(fit.logLikelihood - best.logLikelihood);
    widest = Math.max(widest, apart);
    if (fit.end === 'interior' && apart < 1e-6) agree++;
  }
  row(`${name}, ${STARTS} random starts`, `${agree} agree`, `widest ${widest.toExponential(1)}`);
}

/** Spend drawn for the same histories: p 6, q 4, γ 15. */
function gammaGammaStarts(): void {
  const spendOf = (size: number, seed: number) => {
    const random = new Random(seed);
    const chance = (): number => random.next();
    const { frequency } = drawn(size, seed);
    const meanValue = frequency.map((x) => (x > 0 ? gammaDraw(6 * x, chance) / x / (gammaDraw(4, chance) / 15) : NaN));
    return { frequency, meanValue };
  };
  for (const size of SIZES) {
    const fits = Array.from({ length: PORTFOLIOS }, (_, k) => {
      const { frequency, meanValue } = spendOf(size, 100 * size + k);
      return fitGammaGamma(frequency, meanValue);
    });
    const inside = fits.filter(({ end, scaledGradient }) => end === 'interior' && scaledGradient < 1e-6).length;
    const atLimit = fits.filter(
      ({ limit, parameters, standardErrors }) =>
        limit !== null && standardErrors === null && Number.isFinite(expectedSpend(parameters, 3, 40)),
    ).length;
    const name = `gammaGamma, ${PORTFOLIOS} portfolios of ${size}`;
    row(name, counted(fits), `${PORTFOLIOS - inside - atLimit} other`);
  }
  const random = new Random(5);
  const { frequency, meanValue } = spendOf(2000, 1);
  agreement('gammaGamma', fitGammaGamma(frequency, meanValue), () =>
    fitGammaGamma(frequency, meanValue, anyStart(random, 3)),
  );
}

function counted(fits: readonly Pick<PurchaseFit | SpendFit, 'end' | 'limit'>[]): string {
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
