import { highTurnover } from '../../src/cli/highTurnover';
import { schemeFromJson } from '../../src/method';
import { classifyFile, temporaryFolder } from '../support/cli';
import { readFileSync } from 'node:fs';

const folder = temporaryFolder();
afterAll(folder.remove);

/** 20 clients whose turnover halves the sum in the first five, all with half of their purchases from us. */
const TABLE = [
  'Código;Facturación;Cuota %;Margen %;Años',
  ...Array.from({ length: 20 }, (_, k) => `C${k};${2000 - 100 * k};50;${5 + k};${k}`),
].join('\n');

async function classified(...more: string[]): Promise<{ vital: number; out: string; error: string; scheme: string }> {
  const scheme = folder.path('scheme.json');
  const file = folder.write('clientes.csv', TABLE);
  const run = await classifyFile(file, '--force', '--lang=en', '--save-scheme', scheme, ...more);
  const [, vital = 'NaN'] = /Vital[^\n]*\n\s*(\d+)/.exec(run.out) ?? [];
  return { ...run, vital: Number(vital), scheme: run.error === '' ? readFileSync(scheme, 'utf8') : '' };
}

test.each([
  // 2000 + … + 1400 are 11,900 of 21,000; + … + 900 are 17,400.
  ['cumulative=50%', 7],
  ['cumulative=0,8', 12],
  ['cumulative = 80 %', 12],
  ['individual=9%', 2],
  ['maximum=50%', 10],
  ['percentile=50%', 10],
  ['amount=1500', 5],
  ['cumulative', 7],
])('%s makes so many clients vital: %i', async (given, vital) => {
  const run = await classified('--high-turnover', given);
  expect(run.error).toBe('');
  expect(run.vital).toBe(vital);
});

test('is kept in the scheme that is saved, and named where a 4 is not high', async () => {
  const told = await classified('--high-turnover=digit');
  expect(schemeFromJson(told.scheme).segmentation.reading).toBe('digit');
  expect(told.out).not.toContain('--high-turnover');
  const few = await classified(
    '--high-turnover=individual=9%',
    '--criteria',
    'Facturación >= 500 1000 1500,Cuota %,Margen %,Años',
  );
  expect(few.out).toContain(
    'Another reading: --high-turnover cumulative=80% (the largest who together pass it) or --high-turnover digit (a 3 or a 4).',
  );
  // What is in force is no other reading.
  const most = await classified(
    '--high-turnover=cumulative=80%',
    '--criteria',
    'Facturación >= 100 110 120,Cuota %,Margen %,Años',
  );
  expect(most.out).toContain('Another reading: --high-turnover digit (a 3 or a 4).');
});

test.each([
  '',
  'cumulativ=80%',
  'cumulative=0',
  'cumulative=180%',
  'cumulative=80',
  'amount',
  'individual',
  'amount=50.000',
  'amount=5%',
  'digit=3',
])('“%s” is refused with what there is', async (given) => {
  expect(() => highTurnover(given)).toThrow(expect.objectContaining({ id: 'highTurnover' }));
  const run = await classified(`--high-turnover=${given}`);
  expect(run.error).toMatch(/cumulative=(80%|0\.8)/);
});
