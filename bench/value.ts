import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { purchaseColumns, readPurchases, summarisePurchases } from '../src/value';
import { heading, ms, ratio, row, sideBySide } from './support';

const DATA = '../shared/data';

/** Purchase lists beside the splitting of their file into fields. */
export async function benchValue(): Promise<void> {
  heading('Customer value');
  if (!existsSync(DATA)) return row('the published lists are not beside this project: nothing measured');
  await readingLines();
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
