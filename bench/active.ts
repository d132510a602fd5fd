import { appendFileSync } from 'node:fs';
import {
  activeSteps,
  alikeHistories,
  type Cohort,
  finished,
  type History,
  type Interval,
  isCertain,
  posteriorSample,
  purchaseModel,
  type PurchaseModelId,
} from '../src/value';
import { drawnHistories, longChance, TRUTH } from './drawnPortfolios';

/**
 * Do 90 % intervals of who is active hold the truth in 90 of 100 portfolios? Portfolios are drawn from known parameters, the
 * model is fitted to each, and its intervals are set against the probabilities at the known parameters, and against how many
 * are there when that is drawn from them. Not a test: it takes minutes.
 *
 *   npx tsx bench/active.ts portfolios clients model[,model …] [seed] [file that results are added to]
 *
 * Its results are in docs/value-models.md.
 */
const [portfolios = '100', clients = '240', models = 'bg,mbg', seed = '4460', file] = process.argv.slice(2);
for (const id of models.split(',') as PurchaseModelId[]) cover(id, Number(clients), Number(portfolios));

interface Portfolio {
  readonly cohort: Cohort;
  /** As the models take them, in weeks. */
  readonly histories: readonly History[];
}

function drawn(id: PurchaseModelId, size: number, random: () => number): Portfolio {
  const histories = drawnHistories(purchaseModel(id).at(TRUTH[id]), size, random);
  const column = (of: (history: History) => number): Float64Array => Float64Array.from(histories, of);
  const days = {
    frequency: column(({ x }) => x),
    recency: column(({ tx }) => Math.round(7 * tx)),
    age: column(({ T }) => Math.round(7 * T)),
  };
  const cohort = {
    ...days,
    logGaps: column(({ logGaps = 0, x }) => logGaps + x * Math.log(7)),
    logValue: new Float64Array(size),
    meanValue: new Float64Array(size),
    firstDay: new Float64Array(size),
    clients: Uint32Array.from(histories.keys()),
    alike: alikeHistories(days),
  };
  return { cohort, histories };
}

function cover(id: PurchaseModelId, size: number, wanted: number): void {
  const model = purchaseModel(id);
  const truth = model.at(TRUTH[id]);
  const random = longChance(Number(seed));
  const held = { client: [] as number[], expected: [] as number[], number: [] as number[] };
  const ends = { interior: 0, limit: 0, stopped: 0 };
  let [below, above] = [0, 0];
  for (let p = 0; p < wanted; p++) {
    const { cohort, histories } = drawn(id, size, random);
    const fit = model.fit(cohort);
    ends[fit.end]++;
    if (fit.end === 'stopped' || fit.limit === 'nobodyLeaves') continue;
    const sampled = posteriorSample(model, fit, cohort, { count: 240, random });
    const { low, high, all } = finished(activeSteps(model, fit, cohort, sampled));
    const real = histories.map((history) => truth.alive(history));
    const sum = real.reduce((one, other) => one + other, 0);
    const there = real.reduce((count, chance) => count + (random() < chance ? 1 : 0), 0);
    const within = (value: number, ends: Interval): number => (value >= ends.low && value <= ends.high ? 1 : 0);
    const open = real.flatMap((chance, i) =>
      Number.isNaN(low[i]!) || isCertain(chance) ? [] : [within(chance, { low: low[i]!, high: high[i]! })],
    );
    held.client.push(open.reduce<number>((one, other) => one + other, 0) / open.length);
    held.expected.push(within(sum, all.open));
    held.number.push(within(there, all.predicted));
    if (sum < all.open.low) below++;
    if (sum > all.open.high) above++;
  }
  const percent = (part: number): string => (100 * part).toFixed(1);
  const said = Object.entries(held).map(([name, parts]) => {
    const mean = parts.reduce((sum, one) => sum + one, 0) / parts.length;
    const variance = parts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (parts.length - 1);
    return `${name} ${percent(mean)} (${percent(Math.sqrt(variance / parts.length))})`;
  });
  const count = held.expected.length;
  const line = [
    `${id}, ${size} clients, seed ${seed}: ${count} portfolios`,
    ...said,
    `the true sum below ${percent(below / count)}, above ${percent(above / count)}`,
    `interior ${ends.interior}, limit ${ends.limit}, stopped ${ends.stopped}`,
  ].join('; ');
  process.stdout.write(`${line}\n`);
  if (file) appendFileSync(file, `${line}\n`);
}
