import { openWorkbook, newWorkbook, readCells, areaToRead } from '../../src/files';
import { readFileSync, writeFileSync } from 'node:fs';
import { serialOfIso } from '../../src/portfolio';
import { classifyFile, temporaryFolder } from '../support/cli';

/** A list of purchases of forty clients over three years, and no client table. */
const LINES: (string | number)[][] = Array.from({ length: 600 }, (_, k) => [
  `C${k % 40}`,
  serialOfIso('2023-04-03')! + ((k * 37) % 1090),
  ['Redes', 'Equipos', 'Software'][(k * 7) % (1 + (k % 3))]!,
  20 + ((k * k) % 900) * (1 + (k % 40)),
]);
const HEAD = ['Cliente', 'Fecha', 'Familia', 'Importe'];

const folder = temporaryFolder();
afterAll(folder.remove);

test('a workbook of purchases alone: the client table is made, classified, and the list stays at hand', async () => {
  const input = folder.path('compras.xlsx');
  writeFileSync(
    input,
    newWorkbook([
      {
        sheet: 'Compras',
        cells: [
          { row: 0, column: 0, values: [HEAD] },
          { row: 1, column: 0, values: LINES, columnStyles: [{}, { numberFormat: 'dd/mm/yyyy' }, {}, {}] },
        ],
      },
    ]),
  );
  const before = readFileSync(input);
  const without = await classifyFile(input, '--out', folder.path('no.xlsx'));
  expect(`${without.out}${without.error}`).toContain('--sum-purchases la hace de la lista');
  const target = folder.path('clientes.xlsx');
  const run = await classifyFile(input, '--sum-purchases', '--tool', 'purchases', '--out', target);
  expect(run.error).toBe('');
  expect(run.out).toContain('Tabla de clientes hecha de la lista de compras Compras, en la hoja «Clientes».');
  expect(run.out).toContain('40 clientes en Clientes!A1:');
  const opened = openWorkbook(readFileSync(target));
  expect(opened.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Compras', 'Clientes', expect.any(String)]);
  const clients = opened.sheet('Clientes');
  const cells = readCells(clients, areaToRead(clients));
  expect(cells[0]).toContain('Código CEC');
  const code = cells[0]!.indexOf('Código CEC');
  expect(cells.slice(1).every((row) => /^[1-4]{4}$/.test(String(row[code])))).toBe(true);
  // `all` has the list at hand too.
  const all = await classifyFile(input, '--sum-purchases', '--tool', 'all', '--out', folder.path('all.xlsx'));
  expect(all.error).toBe('');
  expect(all.out).not.toContain('--purchases');
  expect(openWorkbook(readFileSync(folder.path('all.xlsx'))).sheets.map(({ name }) => name)).toContain(
    'Compras de clientes',
  );
  // The file that was given is as it was.
  expect(readFileSync(input).equals(before)).toBe(true);
});

test('a .csv of purchases gives both sheets; a list without dates is refused with what is missing', async () => {
  const input = folder.write(
    'compras.csv',
    [HEAD, ...LINES]
      .map((line) => line.join(';'))
      .join('\n')
      .replace(
        /;(4\d{4});/g,
        (_, day: string) =>
          `;${new Date(Date.UTC(1899, 11, 30) + Number(day) * 86_400_000).toISOString().slice(0, 10)};`,
      ),
  );
  const target = folder.path('csv.xlsx');
  const run = await classifyFile(input, '--sum-purchases', '--lang', 'en', '--out', target);
  expect(run.error).toBe('');
  expect(openWorkbook(readFileSync(target)).sheets.map(({ name }) => name)).toEqual(['compras', 'Clients']);
  const bad = folder.write('sin.csv', 'Cliente;Importe\nA;1\nB;2\n');
  const refused = await classifyFile(bad, '--sum-purchases', '--out', folder.path('x.xlsx'));
  expect(refused.error).toContain('Falta: la fecha.');
});

test.each([
  ['es', 'repita la orden con --sum-purchases'],
  ['en', 'repeat the command with --sum-purchases'],
])('client, date and amount alone, each client once: the refusal has the way on (%s)', async (lang, way) => {
  const lines = Array.from({ length: 8 }, (_, k) => `Cliente ${k};2026-0${k + 1}-11;${130 * k + 7}`);
  const input = folder.write(`once-${lang}.csv`, ['Cliente;Fecha;Importe', ...lines].join('\n'));
  const run = await classifyFile(input, '--lang', lang, '--out', folder.path(`once-${lang}.xlsx`));
  expect(run.code).not.toBe(0);
  expect(run.error).toContain(way);
  // A table of clients that lacks criteria is told of the criteria alone.
  const clients = folder.write(`lacks-${lang}.csv`, ['Cliente;Fecha de alta;Importe', ...lines].join('\n'));
  const refused = await classifyFile(clients, '--lang', lang, '--out', folder.path(`lacks-${lang}.xlsx`));
  expect(refused.error).not.toContain('--sum-purchases');
});
