import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { Random } from '../src/portfolio/sample/random';
import {
  certifiedNetwork,
  fitGammaGamma,
  matchRelations,
  PURCHASE_MODELS,
  type PurchaseFit,
  purchaseColumns,
  type PurchaseModelId,
  purchaseModel,
  readPurchases,
  readRelations,
  type RepeatHistories,
  scaledInfluences,
  summarisePurchases,
} from '../src/value';
import { heading, ms, ratio, row, time } from './support';

const DATA = '../shared/data';
/** Times of `lifetimes` on the CDNOW sample in ms, on the machine of docs/value-models.md: a fair machine is as fast. */
const OTHERS = { bg: 59.5, mbg: 59.3, pareto: 432, gammaGamma: 29.8 } as const;
const NAMES: Readonly<Record<PurchaseModelId | 'gammaGamma', string>> = {
  bg: 'BG/NBD',
  mbg: 'MBG/NBD',
  pareto: 'Pareto/NBD',
  mbgk: 'MBG/CNBD-k',
  gammaGamma: 'Gamma-Gamma',
};
type Data = RepeatHistories & { readonly logGaps: ArrayLike<number>; readonly meanValue: ArrayLike<number> };

/** Fits of the CDNOW lists and of a million drawn clients, a bootstrap, and a network of 35,592 relations. */
export async function benchFits(): Promise<void> {
  heading('Fits of purchase histories, and networks');
  const master = `${DATA}/cdnow/CDNOW_master.txt`;
  if (existsSync(master)) {
    for (const name of ['CDNOW_sample.txt', 'CDNOW_master.txt']) fitAll(name, cdnow(`${DATA}/cdnow/${name}`));
  } else row('the published lists are not beside this project: only drawn clients are measured');
  million();
  bootstrap();
  if (existsSync(`${DATA}/network`)) await network();
}

/** Clients of a CDNOW list up to 30 September 1997, in days. */
function cdnow(file: string): Data {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .map((cells) => [cells[0]!, ...cells.slice(-3)])
    .filter(([, day]) => Number(day) <= 19_970_930)
    .map(([client, day, , amount]) => [client!, Number(day), Number(amount)]);
  const columns = purchaseColumns(['cliente', 'fecha', 'importe']);
  const { histories } = readPurchases(rows, columns, { freeOrders: true });
  const end = 35_703;
  return summarisePurchases(histories, end);
}

function fitAll(name: string, data: Data): void {
  const clients = data.frequency.length.toLocaleString('en');
  for (const { id, fit } of PURCHASE_MODELS) measured(`${name}, ${clients}: ${NAMES[id]}`, id, () => fit(data));
  measured(`${name}, ${clients}: Gamma-Gamma`, 'gammaGamma', () => fitGammaGamma(data.frequency, data.meanValue));
}

/** The processor's time for a piece of work, in ms: a busy machine makes others wait, and takes none of it. */
function processor(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measured(name: string, id: PurchaseModelId | 'gammaGamma', work: () => unknown): void {
  const cold = processor(work);
  const warm = Math.min(...Array.from({ length: 15 }, () => processor(work)));
  const python = id === 'mbgk' ? null : OTHERS[id];
  const faster = name.startsWith('CDNOW_sample') && python !== null ? ` ${ratio(python, warm)} lifetimes` : '';
  row(name, `cold ${ms(cold)}`, `warm ${warm < 10 ? warm.toFixed(2) : Math.round(warm)} ms`, faster);
}

/** Histories drawn from a model, ages of 1 to 2 years in whole days. */
function drawn(id: PurchaseModelId, parameters: readonly number[], size: number): Data {
  const random = new Random(4444);
  const at = purchaseModel(id).at(parameters);
  const [frequency, recency, age] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const logGaps = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const T = 365 + (i % 366);
    const { x, tx, logGaps: gaps = 0 } = at.simulate(T / 7, () => random.next());
    [frequency[i], recency[i], age[i]] = [x, Math.min(T, Math.round(tx * 7)), T];
    logGaps[i] = gaps + x * Math.log(7);
  }
  return { frequency, recency, age, logGaps, meanValue: frequency.map((x) => (x > 0 ? 30 + (x % 17) : NaN)) };
}

function million(): void {
  const data = drawn('mbg', [0.525, 6.183, 0.891, 1.614], 1_000_000);
  for (const id of ['bg', 'mbg', 'pareto'] as const) {
    let found: PurchaseFit | null = null;
    const taken = processor(() => (found = purchaseModel(id).fit(data)));
    const { steps, end } = found!;
    row(`1,000,000 drawn clients: ${NAMES[id]}`, ms(taken), `${steps} steps, ${end}`);
  }
}

/** 500 samples of 240 clients with replacement, each fitted from where the whole was. */
function bootstrap(): void {
  const data = drawn('bg', [0.243, 4.414, 0.793, 2.426], 240);
  const model = purchaseModel('bg');
  const random = new Random(7);
  const pick = (column: ArrayLike<number>, of: readonly number[]): Float64Array =>
    Float64Array.from(of, (i) => column[i]!);
  const samples = Array.from({ length: 500 }, () => {
    const of = Array.from({ length: 240 }, () => Math.floor(random.next() * 240));
    return { frequency: pick(data.frequency, of), recency: pick(data.recency, of), age: pick(data.age, of) };
  });
  const cold = processor(() => model.fit(data));
  const { parameters } = model.fit(data);
  const least = (work: () => unknown): number => Math.min(...Array.from({ length: 5 }, () => processor(work)));
  const all = least(() => samples.forEach((sample) => model.fit(sample, 7, parameters)));
  const one = least(() => model.fit(data));
  row('BG/NBD, 240 clients: one fit', `cold ${ms(cold)}`, `warm ${one.toFixed(2)} ms`);
  row('BG/NBD, 240 clients: 500 samples, warm starts', ms(all), `${ratio(all, one)} one fit`);
}

async function network(): Promise<void> {
  const text = readFileSync(`${DATA}/network/bitcoin-otc.csv`, 'utf8').trim();
  const split = (): string[][] => Papa.parse<string[]>(text).data;
  const read = () => {
    const reading = readRelations(split(), { from: 0, to: 1, weight: 2 });
    const ids = [...new Set(reading.lines.flatMap(({ from, to }) => [from, to]))];
    return { size: ids.length, ...matchRelations(reading, ids, ids) };
  };
  const { size, influences } = read();
  const scaled = scaledInfluences(influences, size);
  const ones = new Float64Array(size).fill(1);
  const { best: reading } = await time(read, 3);
  const { best: solving } = await time(() => certifiedNetwork(ones, scaled), 3);
  const { error, total } = certifiedNetwork(ones, scaled);
  const worst = Math.max(...error.map((one, i) => one / total[i]!));
  row('35,592 relations of 5,881 companies: read', ms(reading));
  row('35,592 relations: certified', ms(solving), ratio(solving, reading), `error < ${worst.toExponential(0)} of T`);
}
