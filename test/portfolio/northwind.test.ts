import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { numericColumn, readPortfolio } from '../../src/portfolio';
import { table } from './tables';

const file = join(process.cwd(), '../shared/data/northwind-clients.csv');
const there = existsSync(file);
if (!there) process.stderr.write('northwind: ../shared/data is absent, its tests are skipped\n');

/** The file's cells with numbers as numbers, as a spreadsheet opens it. */
const cells = (): unknown[][] =>
  parse<unknown[]>(readFileSync(file, 'utf8'), { dynamicTyping: true, skipEmptyLines: true }).data;

(there ? describe : describe.skip)('the Northwind clients', () => {
  const reading = there ? readPortfolio(table(cells())) : null!;

  test('all 91 are read, none left out', () => {
    expect([reading.portfolio.size, reading.layout.leftOut]).toEqual([91, []]);
    expect(reading.portfolio.ids.slice(0, 2)).toEqual(['ALFKI', 'ANATR']);
    expect(reading.portfolio.names[0]).toBe('Alfreds Futterkiste');
  });

  test('each column gets its role', () => {
    const roles = reading.matches.flatMap(({ role, header }) => (header ? [[role, header]] : []));
    expect(roles).toEqual([
      ['turnover', 'Turnover last 12 months'],
      ['years', 'Years of relation'],
      ['families', 'Product families'],
      ['orders', 'Orders last 12 months'],
      ['id', 'Customer ID'],
      ['name', 'Company'],
      ['previousTurnover', 'Turnover previous 12 months'],
    ]);
  });

  test('two never ordered: their years are missing, nothing else is; first orders stand as text, one has stopped buying', () => {
    const missing = (role: 'turnover' | 'years' | 'families' | 'orders') =>
      numericColumn(reading.portfolio, role)!.reasons.reduce((sum, code) => sum + (code === 0 ? 0 : 1), 0);
    expect([missing('turnover'), missing('years'), missing('families'), missing('orders')]).toEqual([0, 2, 0, 0]);
    const said = reading.observations.map(({ id, params }) => [id, params.column, params.count]);
    expect(said).toEqual([
      ['textDates', 'First order', 89],
      ['lapsed', 'Turnover previous 12 months', 1],
    ]);
  });
});
