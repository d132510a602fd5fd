import { existsSync, readFileSync } from 'node:fs';
import northwind from '../vectors/northwind.json';
import { newWorkbook, readCsv } from '../../src/files';
import { buildScheme, columnSource, criterion, schemeToJson, segmentation } from '../../src/method';

/** Ninety-one real clients of a food wholesaler; the file stays in the shared folder. */
export const NORTHWIND = '../shared/data/northwind-clients.csv';

/** Whether the clients are here; says so where they are not. */
export function northwindIsHere(): boolean {
  const here = existsSync(NORTHWIND);
  if (!here) process.stdout.write(`Northwind tests are left out: ${NORTHWIND} is not here.\n`);
  return here;
}

/** The scheme that the vectors describe: turnover by Pareto, families from 3/5/7, orders from 3/6/10, years from 0.5/1/1.5. */
export function northwindScheme(): string {
  const from = (a: number, b: number, c: number) => ({
    bands: { direction: 'high' as const, boundary: 'gte' as const, cuts: [a, b, c] as [number, number, number] },
    origin: { kind: 'typed' as const },
  });
  const criteria = [
    criterion('turnover', columnSource('Turnover last 12 months')),
    criterion('families', columnSource('Product families'), from(3, 5, 7)),
    criterion('orders', columnSource('Orders last 12 months'), from(3, 6, 10)),
    criterion('years', columnSource('Years of relation'), from(0.5, 1, 1.5)),
  ];
  const turnover = columnSource('Turnover last 12 months');
  return schemeToJson(
    buildScheme({
      id: 'northwind',
      name: 'Northwind',
      language: 'en',
      criteria,
      segmentation: segmentation(null, turnover),
    }),
  );
}

/** What the vectors say of each client; a blank is ''. */
export const NORTHWIND_CLIENTS = northwind.clients.map(({ id, digits, code, total, rank }) => ({
  id,
  digits: (digits as (number | null)[]).map((digit) => digit ?? ''),
  code: code ?? '',
  total: total ?? '',
  rank: rank ?? '',
}));

export const NORTHWIND_CUTS = [northwind.turnoverCuts[2], northwind.turnoverCuts[3], northwind.turnoverCuts[4]];

/** The same from columns as they were written, found by their English headers. */
export function northwindResults(column: (header: string) => readonly unknown[]): typeof NORTHWIND_CLIENTS {
  const digits = ['Digit turnover', 'Digit families', 'Digit orders', 'Digit years'].map(column);
  const [code, total, rank] = ['CEC code', 'Total score', 'Priority rank'].map(column);
  return column('Customer ID').map((id, i) => ({
    id: String(id),
    digits: digits.map((values) => values[i] as number),
    code: code![i] as number,
    total: total![i] as number,
    rank: rank![i] as number,
  }));
}

/** The clients as a workbook of one sheet. */
export function northwindWorkbook(): Uint8Array {
  const { cells } = readCsv(readFileSync(NORTHWIND));
  return newWorkbook([{ sheet: 'Customers', cells: [{ row: 0, column: 0, values: cells }] }]);
}
