import { readFileSync } from 'node:fs';
import { schemeFromJson } from '../../src/method';
import { blockTold } from '../../src/cli/salesBlock';
import { classifyFile, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const TABLE = [
  'Código;Facturación;Cuota %;Margen %;Años;Bills due;Days overdue;Overdue amount',
  ...Array.from({ length: 20 }, (_, k) => `C${k};${2000 - 100 * k};50;${5 + k};${k};${k % 5};${10 * k};${k},50`),
].join('\n');

async function classified(...more: string[]) {
  const scheme = folder.path('scheme.json');
  const file = folder.write('clientes.csv', TABLE);
  const run = await classifyFile(file, '--force', '--lang=en', '--save-scheme', scheme, ...more);
  const [, blocked = '0'] = /(\d+) clients? with a sales block/.exec(run.out) ?? [];
  const { block } = run.error === '' ? schemeFromJson(readFileSync(scheme, 'utf8')).rules : { block: null };
  return { ...run, blocked: Number(blocked), block };
}

test.each([
  ['Days overdue > 60', 'days', 13],
  ['Days overdue>185', 'days', 1],
  ['Overdue amount > 10,5', 'amount', 9],
  ['Bills due > 2', undefined, 8],
  ['Bills due > 3', undefined, 4],
])('--block "%s" blocks as %s: %i clients', async (told, measure, blocked) => {
  const run = await classified('--block', told);
  expect(run.error).toBe('');
  expect(run.block?.measure).toBe(measure);
  expect(run.blocked).toBe(blocked);
});

test('nobody is blocked by days or money unasked, nor with off', async () => {
  expect((await classified()).blocked).toBe(0);
  expect((await classified('--block', 'off')).block).toMatchObject({ enabled: false });
});

test('the plain workbook blocks the same clients, with the figure among its parameters', async () => {
  const run = await classified('--block', 'Overdue amount > 10,5', '--output', 'plain');
  expect(run.error).toBe('');
  expect(run.blocked).toBe(9);
});

test.each(['Days overdue', 'Days overdue > many', 'Overdue amount > 50.000', '> 3'])('%s is refused', (given) => {
  expect(() => blockTold(given)).toThrow(expect.objectContaining({ id: 'blockGiven' }));
});

test('a column that is not there is named, with the nearest', async () => {
  const run = await classified('--block', 'Days overdu > 60');
  expect(run.error).toContain('The table has no column of numbers “Days overdu”. Did you mean “Days overdue”?');
});

test('where a criterion of unpaid bills decides, a block that would change nothing is refused', async () => {
  const unpaid = ['--column', 'unpaid=Bills due', '--criteria', 'Facturación,Cuota %,Margen %,Unpaid bills'];
  const run = await classified('--block', 'Days overdue > 60', ...unpaid);
  expect(run.error).toContain('Unpaid bills are a criterion of the scheme');
});
