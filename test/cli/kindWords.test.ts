import { readFileSync } from 'node:fs';
import { newWorkbook, openWorkbook, readCells, readFormulas } from '../../src/files';
import { schemeFromJson } from '../../src/method';
import { classifyFile, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEAD = ['Id', 'Facturación', 'Margen %', 'Años de relación', 'Pedidos', 'Situación'];
const WORDS = ['Actual', 'Actual', 'Perdido', 'En espera', 'Actual', 'Congelado', 'en espera', 'Actual'];
const rows = WORDS.map((word, i) => [`C${i}`, 1000 * (i + 1), 10 + i, i + 1, 3 * i, word]);
const book = (cells: unknown[][] = [HEAD, ...rows]): Uint8Array =>
  newWorkbook([{ sheet: 'Clientes', cells: [{ row: 0, column: 0, values: cells as string[][] }] }]);
const codes = (file: string): unknown[] => {
  const cells = readCells(openWorkbook(readFileSync(folder.path(file))).sheet('Clientes'));
  const at = cells[0]!.indexOf('Segmento');
  return cells.slice(1).map((row) => row[at]);
};

test('words that are not known are named, with the option that says what they are; the scheme keeps what was said', async () => {
  const input = folder.write('clientes.xlsx', book());
  const plain = await classifyFile(input);
  expect(plain.out).toContain(
    '«Situación» tiene 2 situaciones que no se reconocen: «En espera» (2) y «Congelado» (1). Se tratan como actuales. Qué es cada una se indica así: --kind "En espera=potential" (current, potential, satisfied o lost).',
  );
  const saved = folder.path('modelo.json');
  const asked = ['--share', 'split(Facturación;Pedidos)', '--kind', 'EN ESPERA=potential', '--kind', 'congelado=lost'];
  const run = await classifyFile(input, ...asked, '--force', '--save-scheme', saved);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('Se leen como usted ha dicho: «En espera» (2) es potencial y «Congelado» (1) es perdido.');
  expect(run.out).not.toContain('--kind');
  const kept = schemeFromJson(readFileSync(saved, 'utf8')).readAs;
  expect(kept).toEqual({
    kinds: [
      { word: 'EN ESPERA', kind: 'potential' },
      { word: 'congelado', kind: 'lost' },
    ],
  });
  const told = codes('clientes-CEC.xlsx');
  expect([3, 5, 6].map((row) => told[row])).toEqual(['Potencial', 'Perdido', 'Potencial']);
  const again = await classifyFile(input, '--scheme', saved, '--output', 'plain', '--out', folder.path('otra.xlsx'));
  expect(again).toMatchObject({ code: 0, error: '' });
  const formulas = readFormulas(openWorkbook(readFileSync(folder.path('otra.xlsx'))).sheet('Clientes')).flat();
  expect(formulas.some((formula) => String(formula).includes('"En espera"'))).toBe(true);
});

test('a word that nobody has, a status that there is not and a table without statuses are refused by name', async () => {
  const input = folder.write('mal.xlsx', book());
  const word = await classifyFile(input, '--kind', 'En esperra=lost', '--lang', 'en');
  expect(word).toMatchObject({ code: 2, error: expect.stringContaining('No client has “En esperra” in “Situación”.') });
  expect(word.error).toContain('En espera');
  const kind = await classifyFile(input, '--kind', 'En espera=perdido');
  expect(kind).toMatchObject({
    code: 2,
    error: '«En espera=perdido» no es PALABRA=SITUACIÓN; las situaciones son current | potential | satisfied | lost.',
  });
  const without = folder.write('sin.xlsx', book([HEAD, ...rows].map((row) => row.slice(0, 5))));
  const none = await classifyFile(without, '--kind', 'En espera=lost');
  expect(none).toMatchObject({ code: 2, error: expect.stringContaining('no tiene columna de situación') });
});
