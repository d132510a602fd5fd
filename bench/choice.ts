import { SeededRandom } from '../src/portfolio';
import {
  betaDraw,
  chooseSteps,
  cohortOf,
  finished,
  expectedOf,
  exponential,
  gammaDraw,
  type Histories,
  knownAt,
  MOST_COMPARED,
  PURCHASE_MODELS,
  purchaseModel,
  type PurchaseFit,
  type PurchaseModelId,
  type Random,
  sumOf,
} from '../src/value';

/**
 * Which model is chosen of lists that are drawn from each, and how far off the chosen one's forecast of the next year is
 * beside that of the model that they were drawn from, and of the one with the lowest BIC. Of lists with more clients than
 * models are compared by: how often all of them make the same choice, and how far that one's forecast is off. Not a test: it
 * takes minutes.
 *
 *   npx tsx bench/choice.ts [lists] [clients …]
 *
 * Its results are in docs/value-models.md.
 */
const TRUTH: Readonly<Record<PurchaseModelId, readonly number[]>> = {
  bg: [0.6, 6, 0.9, 3, 1],
  mbg: [0.9, 7, 0.9, 2.6, 1],
  pareto: [0.8, 8, 0.7, 10],
  mbgk: [1.2, 3, 0.6, 2, 2],
};
/** Days of the list, of which clients begin in the first year; then a year to come. */
const LIST = 504;
const BEGIN = 364;
const AHEAD = 364;

const [lists = 40, ...sizes] = process.argv.slice(2).map(Number);
for (const clients of sizes.length > 0 ? sizes : [240])
  for (const { id } of PURCHASE_MODELS) choices(id, clients, lists);

function choices(id: PurchaseModelId, clients: number, wanted: number): void {
  const chance = new SeededRandom(4444 + clients);
  const random = (): number => chance.next();
  const counts = new Map<PurchaseModelId, number>(PURCHASE_MODELS.map((model) => [model.id, 0]));
  const missed = { chosen: 0, truth: 0, bic: 0, byAll: 0, apart: 0 };
  let [bought, same] = [0, 0];
  for (let p = 0; p < wanted; p++) {
    const histories = drawnList(id, clients, random);
    const cohort = cohortOf(knownAt(histories, LIST));
    const known = upTo(histories, LIST);
    const { candidates } = finished(chooseSteps(known, cohort, LIST));
    const actual = histories.days.length - known.days.length;
    const forecast = ({ model, parameters }: PurchaseFit): number =>
      sumOf(expectedOf(purchaseModel(model).at(parameters), cohort, AHEAD, 7));
    const miss = (model: PurchaseModelId): number => {
      const { fit } = candidates.find((candidate) => candidate.fit.model === model) ?? candidates[0]!;
      return Math.abs(forecast(fit) - actual);
    };
    const chosen = candidates[0]!.fit.model;
    const least = candidates.reduce((one, other) => (other.bic < one.bic ? other : one)).fit.model;
    counts.set(chosen, counts.get(chosen)! + 1);
    bought += actual;
    missed.chosen += miss(chosen);
    missed.truth += miss(id);
    missed.bic += miss(least);
    if (clients <= MOST_COMPARED) continue;
    const byAll = finished(chooseSteps(known, cohort, LIST, Infinity)).candidates[0]!.fit;
    if (byAll.model === chosen) same++;
    missed.byAll += Math.abs(forecast(byAll) - actual);
    missed.apart += Math.abs(forecast(byAll) - forecast(candidates[0]!.fit));
  }
  const percent = (part: number): string => `${((100 * part) / bought).toFixed(1)} %`;
  const chosen = [...counts].map(([model, count]) => `${model} ${count}`).join(', ');
  const off = `off by ${percent(missed.chosen)}, the true model ${percent(missed.truth)}, BIC alone ${percent(missed.bic)}`;
  const beside =
    clients > MOST_COMPARED
      ? `; all clients choose the same in ${same}, off by ${percent(missed.byAll)}, forecasts ${percent(missed.apart)} apart`
      : '';
  process.stdout.write(`${id}, ${clients} clients, ${wanted} lists: chosen ${chosen}; ${off}${beside}\n`);
}

/** Purchases of clients that buy and leave as a model has it, over the list and the year after it. */
function drawnList(id: PurchaseModelId, clients: number, random: Random): Histories {
  const [r, alpha, third, fourth, k = 1] = TRUTH[id] as [number, number, number, number, number?];
  const starts = new Uint32Array(clients + 1);
  const days: number[] = [];
  for (let c = 0; c < clients; c++) {
    starts[c] = days.length;
    const first = Math.floor(BEGIN * random());
    const rate = gammaDraw(r, random) / alpha;
    const leaves = id === 'pareto' ? 0 : betaDraw(third, fourth, random);
    const life = id === 'pareto' ? (7 * exponential(random)) / (gammaDraw(third, random) / fourth) : Infinity;
    let last = first;
    days.push(first);
    if (id !== 'bg' && random() < leaves) continue;
    for (let at = 0; ;) {
      at += (7 * gammaDraw(k, random)) / rate;
      const day = first + Math.round(at);
      if (at > life || day > LIST + AHEAD) break;
      // Purchases on one day count once.
      if (day > last) days.push(day);
      last = day;
      if (random() < leaves) break;
    }
  }
  starts[clients] = days.length;
  return {
    clients: Array.from({ length: clients }, (_, c) => String(c)),
    starts,
    days: Int32Array.from(days),
    amounts: new Float64Array(days.length).fill(1),
  };
}

/** The list as it stands at the end of a day. */
function upTo({ clients, starts, days, amounts }: Histories, end: number): Histories {
  const next = new Uint32Array(starts.length);
  const kept: number[] = [];
  for (let c = 0; c < clients.length; c++) {
    next[c] = kept.length;
    for (let k = starts[c]!; k < starts[c + 1]!; k++) if (days[k]! <= end) kept.push(k);
  }
  next[clients.length] = kept.length;
  return {
    clients,
    starts: next,
    days: Int32Array.from(kept, (k) => days[k]!),
    amounts: Float64Array.from(kept, (k) => amounts[k]!),
  };
}
