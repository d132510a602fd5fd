import { existsSync } from 'node:fs';
import northwind from '../vectors/northwind.json';
import { buildScheme, columnSource, criterion, schemeFromJson, schemeToJson, segmentation } from '../../src/method';
import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder } from '../support/cli';
import { readFileSync } from 'node:fs';

/** Ninety-one real clients of a food wholesaler; the file stays in the shared folder. */
const DATA = '../shared/data/northwind-clients.csv';
const here = existsSync(DATA);
if (!here) process.stdout.write(`Northwind tests are left out: ${DATA} is not here.\n`);

/** The scheme that the vectors describe: turnover by Pareto, families from 3/5/7, orders from 3/6/10, years from 0.5/1/1.5. */
function northwindScheme(): string {
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

(here ? describe : describe.skip)('Northwind', () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  test('with the scheme of the vectors: digits, codes, totals, ranks and cuts are exactly theirs', async () => {
    const out = folder.path('northwind.xlsx');
    const saved = folder.path('used.json');
    const scheme = folder.write('scheme.json', northwindScheme());
    const run = await classifyFile(DATA, '--scheme', scheme, '--out', out, '--save-scheme', saved, '--lang', 'en');
    expect(run).toMatchObject({ code: 0, error: '' });
    const sheet = await readByExcelJs(out);
    const column = (header: string): unknown[] => columnByHeader(sheet, header);
    const digits = ['Digit turnover', 'Digit families', 'Digit orders', 'Digit years'].map(column);
    const read = column('Customer ID').map((id, i) => ({
      id,
      digits: digits.map((values) => values[i]),
      code: column('CEC code')[i],
      total: column('Total score')[i],
      rank: column('Priority rank')[i],
    }));
    const blank = <T>(value: T | null): T | '' => value ?? '';
    expect(read).toEqual(
      northwind.clients.map(({ id, digits: four, code, total, rank }) => ({
        id,
        digits: (four as (number | null)[]).map(blank),
        code: blank(code),
        total: blank(total),
        rank: blank(rank),
      })),
    );
    const used = schemeFromJson(readFileSync(saved, 'utf8'));
    const { 2: t2, 3: t3, 4: t4 } = northwind.turnoverCuts;
    expect(used.profiles[0]!.criteria[0].bands.cuts).toEqual([t2, t3, t4]);
    expect(new Set(column('Segment'))).toEqual(new Set(['']));
    expect(run.out).toContain('No segments: the table has neither share of customer nor total purchases.');
    expect(column('Remarks').every((text) => String(text).includes('the table has no share of customer'))).toBe(true);
  });

  test('without a scheme every client who has the data gets a code', async () => {
    const out = folder.path('proposed.xlsx');
    const run = await classifyFile(DATA, '--out', out);
    expect(run.code).toBe(0);
    expect(run.out).toContain('«Turnover last 12 months» (últimos 12 meses; «Turnover all»: otro período');
    const sheet = await readByExcelJs(out);
    const years = columnByHeader(sheet, 'Years of relation');
    const codes = columnByHeader(sheet, 'Código CEC');
    expect(codes.filter((code) => code === '')).toHaveLength(2);
    codes.forEach((code, i) => expect(code === '').toBe(years[i] === ''));
  });
});
