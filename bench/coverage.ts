import { appendFileSync } from 'node:fs';
import { drawnSteps, finished, type History, purchaseModel, type PurchaseModelId } from '../src/value';
import { drawnHistories, longChance, TRUTH } from './drawnPortfolios';

/**
 * Do 90 % prediction intervals of a portfolio's purchases in the next 52 weeks hold what comes in 90 of 100 portfolios?
 * Portfolios are drawn from known parameters, the model is fitted to each, and what it draws for the future is set against
 * futures of that portfolio drawn from the known parameters. The place of what came among what was drawn (randomised PIT,
 * Czado, Gneiting and Held 2009: counts tie) is even over 0 to 1 where predictions are right. Not a test: it takes minutes.
 *
 *   npx tsx bench/coverage.ts portfolios clients model[,model …] [seed] [file that results are added to]
 *
 * Its results are in docs/value-models.md.
 */
const WEEKS = 52;
/** Futures of each portfolio: together they say better than one whether its interval holds. */
const FUTURES = 20;

const [portfolios = '100', clients = '240', models = 'bg,mbg', seed = '4444', file] = process.argv.slice(2);
for (const id of models.split(',') as PurchaseModelId[]) cover(id, Number(clients), Number(portfolios));

function cover(id: PurchaseModelId, size: number, wanted: number): void {
  const model = purchaseModel(id);
  const random = longChance(Number(seed));
  const truth = model.at(TRUTH[id]);
  /** By portfolio, the part of its futures within the interval. */
  const held: number[] = [];
  const tenths = new Float64Array(10);
  const ends = { interior: 0, limit: 0, stopped: 0 };
  let [below, first] = [0, 0];
  const note = (last: boolean): void => {
    const line = said();
    process.stdout.write(`${line}\n`);
    if (last && file) appendFileSync(file, `${line}\n`);
  };
  const started = new Date().toISOString().slice(0, 10);
  for (let p = 0; p < wanted; p++) {
    const histories = drawnHistories(truth, size, random);
    const futures = Array.from({ length: FUTURES }, () =>
      histories.reduce((sum, history) => sum + truth.future(history)(WEEKS, random), 0),
    );
    const column = (of: (history: History) => number): Float64Array => Float64Array.from(histories, of);
    const fitted = {
      frequency: column(({ x }) => x),
      recency: column(({ tx }) => Math.round(7 * tx)),
      age: column(({ T }) => Math.round(7 * T)),
      logGaps: column(({ logGaps = 0, x }) => logGaps + x * Math.log(7)),
    };
    const fit = model.fit(fitted);
    ends[fit.end]++;
    if (fit.end === 'stopped') continue;
    const { total, totals } = finished(drawnSteps(model, fit, { histories, time: WEEKS, fitted }, random));
    let within = 0;
    for (const [k, actual] of futures.entries()) {
      const inside = actual >= total.low && actual <= total.high;
      if (inside) within++;
      else if (actual < total.low) below++;
      if (inside && k === 0) first++;
      let [less, ties] = [0, 0];
      for (const one of totals) {
        if (one < actual) less++;
        else if (one === actual) ties++;
      }
      const place = (less + random() * (ties + 1)) / (totals.length + 1);
      tenths[Math.min(9, Math.floor(10 * place))]!++;
    }
    held.push(within / FUTURES);
    if ((p + 1) % 250 === 0 && p + 1 < wanted) note(false);
  }
  note(true);

  function said(): string {
    const count = held.length;
    const mean = held.reduce((sum, one) => sum + one, 0) / count;
    const variance = held.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1);
    const percent = (part: number): string => (100 * part).toFixed(1);
    const all = count * FUTURES;
    return [
      `${started} ${id}, ${size} clients, seed ${seed}: ${percent(mean)} % of ${count} portfolios × ${FUTURES} futures`,
      `standard error ${percent(Math.sqrt(variance / count))}`,
      `below ${percent(below / all)}, above ${percent(1 - mean - below / all)}`,
      `first future alone ${percent(first / count)}`,
      `PIT by tenths ${[...tenths].map((one) => percent(one / all)).join(' ')}`,
      `interior ${ends.interior}, limit ${ends.limit}, stopped ${ends.stopped}`,
    ].join('; ');
  }
}
