import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import {
  fitBuyTillYouDie,
  fitGammaGamma,
  purchaseColumns,
  readPurchases,
  type RepeatHistories,
  summarisePurchases,
} from '../src/value';
import { heading, ms, ratio, row, sideBySide, time } from './support';

const DATA = '../shared/data';

/** Purchase lists beside the splitting of their file into fields, and fits of the published CDNOW sample. */
export async function benchValue(): Promise<void> {
  heading('Customer value');
  if (!existsSync(DATA)) return row('the published lists are not beside this project: nothing measured');
  await readingLines();
  await fitting();
}

async function readingLines(): Promise<void> {
  const text = gunzipSync(readFileSync(`${DATA}/onlineretail/onlineretail.csv.gz`))
    .toString('utf8')
    .trimEnd();
  const split = (): string[][] => Papa.parse<string[]>(text).data;
  const [headers, ...rows] = split() as [string[], ...string[][]];
  const read = (): void => {
    const { histories, span } = readPurchases(rows, purchaseColumns(headers));
    summarisePurchases(histories, span!.last);
  };
  const [splitting, reading] = (await sideBySide([split, read], 3)) as [number, number];
  const lines = `${rows.length.toLocaleString('en')} purchase lines`;
  row(`${lines}: split into fields (the limit: 3×)`, ms(splitting));
  row(`${lines}: read and summed`, ms(reading), ratio(reading, splitting));
}

async function fitting(): Promise<void> {
  const [, ...lines] = readFileSync(`${DATA}/cdnow/sample_summary_days.csv`, 'utf8').trim().split(/\r?\n/);
  const column = (k: number): Float64Array => Float64Array.from(lines, (line) => Number(line.split(',')[k]));
  const [frequency, recency, age] = [column(1), column(2), column(3)];
  const meanValue = column(4).map((cents, c) => (frequency[c]! > 0 ? cents / 100 / frequency[c]! : NaN));
  const histories: RepeatHistories = { frequency, recency, age };
  const clients = `${lines.length.toLocaleString('en')} clients, cold`;
  for (const model of ['bg', 'mbg'] as const) {
    const { best, median } = await time(() => fitBuyTillYouDie(model, histories, 7));
    row(`${model === 'bg' ? 'BG/NBD' : 'MBG/NBD'}, ${clients}`, ms(best), `median ${ms(median)}`);
  }
  const { best, median } = await time(() => fitGammaGamma(frequency, meanValue));
  row(`Gamma-Gamma, ${clients}`, ms(best), `median ${ms(median)}`);
}
