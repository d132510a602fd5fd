import { readFileSync } from 'node:fs';
import { schemeFromJson } from '../../src/method';
import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder } from '../support/cli';
import {
  NORTHWIND as DATA,
  NORTHWIND_CLIENTS,
  NORTHWIND_CUTS,
  northwindIsHere,
  northwindResults,
  northwindScheme,
} from '../support/northwind';

(northwindIsHere() ? describe : describe.skip)('Northwind', () => {
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
    expect(northwindResults(column)).toEqual(NORTHWIND_CLIENTS);
    const used = schemeFromJson(readFileSync(saved, 'utf8'));
    expect(used.profiles[0]!.criteria[0].bands.cuts).toEqual(NORTHWIND_CUTS);
    // No column that would be wholly empty, and no remark that every row would repeat.
    expect(() => column('Segment')).toThrow();
    expect(() => column('Strategy')).toThrow();
    expect(run.out).toContain('No segments: the table has neither share of customer nor total purchases');
    expect(column('Remarks').some((text) => /segment/i.test(String(text)))).toBe(false);
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
