import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runSample } from '../../src/cli/sample';
import { readByExcelJs, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

async function sample(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runSample(args, { out: (line) => out.push(line), error: (line) => error.push(line), year: 2026 });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

test('help is help, in both languages, and writes nothing', async () => {
  const before = readdirSync('.');
  const help = await sample('--help');
  expect(help).toMatchObject({ code: 0, error: '' });
  expect(help.out).toContain('npm run sample -- [ARCHIVO.xlsx]');
  expect((await sample('--help', '--lang', 'en')).out).toContain('npm run sample -- [FILE.xlsx]');
  expect(readdirSync('.')).toEqual(before);
});

test.each([
  [['--nada'], '--nada'],
  [['--nada', 'a.xlsx'], '--nada'],
  [['a.xlsx', 'fr'], '«fr» no es un valor de --lang. Los que hay: es | en.'],
  [['a.xlsx', 'es', 'muchos'], '«muchos» no es un número entero entre 1 y 1000000'],
  [['a.xlsx', 'es', '0'], '«0» no es un número entero entre 1 y 1000000'],
  [['a.xlsx', 'es', '9', 'x'], '«x» no es un número entero entre 0 y'],
  [['--network', 'a.xlsx', 'es', '40'], '40'],
  [['--network', '--history-template', 'a.xlsx'], '--network y --history-template no pueden ir juntas'],
  [['--network', '--purchases', 'a.xlsx'], '--network y --purchases no pueden ir juntas'],
  [['a.pdf'], 'a.pdf'],
])('%j is refused', async ([...args], named) => {
  const at = args.findIndex((one) => one.startsWith('a.'));
  if (at >= 0) args[at] = folder.path(args[at]!);
  const run = await sample(...args);
  expect(run.code).toBeGreaterThan(0);
  expect(run.error).toContain(named.replace(/^a\./, folder.path('a.')));
  expect(existsSync(folder.path('a.xlsx'))).toBe(false);
});

test('it writes as many clients as are asked for, and over no file of anybody else', async () => {
  const file = folder.path('muestra.xlsx');
  expect(await sample(file, 'en', '12', '3')).toEqual({ code: 0, out: file, error: '' });
  expect((await readByExcelJs(file)).name).toBe('Clients');
  const bought = folder.path('compras.xlsx');
  expect(await sample('--purchases', bought, 'en', '12', '3')).toEqual({ code: 0, out: bought, error: '' });
  expect((await readByExcelJs(bought)).getCell('A1').value).toBe('Client code');
  const own = folder.path('mis clientes.xlsx');
  writeFileSync(own, 'mine');
  expect(await sample(own)).toMatchObject({ code: 3, error: expect.stringContaining('--force') as string });
  expect(readFileSync(own, 'utf8')).toBe('mine');
  expect((await sample('--history-template', own)).out).toBe(folder.path('mis clientes 2.xlsx'));
  expect(readFileSync(own, 'utf8')).toBe('mine');
  expect((await sample('--network', own, '--force')).code).toBe(0);
  expect(readFileSync(own, 'utf8')).not.toBe('mine');
});

test('the table for historic data prints across two landscape pages, its head and the clients on each', async () => {
  const file = folder.path('historico.xlsx');
  expect((await sample('--history-template', file)).code).toBe(0);
  const sheet = await readByExcelJs(file);
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 2 });
  expect(sheet.pageSetup.printTitlesRow).toBe('1:1');
  expect(sheet.pageSetup.printTitlesColumn).toBe('A:B');
  expect(sheet.getRow(1).height).toBe(48);
});
