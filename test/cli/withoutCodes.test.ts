import { readFileSync } from 'node:fs';
import { areaToRead, openWorkbook, readCells } from '../../src/files';
import { classifyFile, temporaryFolder, workbookOf } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

/** Clients of whom no four criteria are known. */
const FEW = [
  ['Código', 'Cliente', 'Facturación', 'Margen %'],
  ...Array.from({ length: 12 }, (_, k) => [`A${k}`, `Cliente ${k}`, 1000 * (k + 1), 0.1 + 0.02 * k]),
];
const input = folder.write('few.xlsx', workbookOf(FEW));
const csv = folder.write('few.csv', FEW.map((row) => row.join(';')).join('\n'));
const relations = folder.write('rel.csv', 'Prescriptor;Influido;Peso\nA1;A2;0.2\nA2;A3;0.1\n');
const contracts = folder.write('con.csv', 'Cliente;Inicio;Fin\nA1;2023-01-01;\nA2;2022-05-01;2024-05-01\n');
const purchases = folder.write(
  'buy.csv',
  [
    'Cliente;Fecha;Importe;Familia',
    ...Array.from({ length: 60 }, (_, k) => `A${k % 12};2025-${String((k % 9) + 1).padStart(2, '0')}-10;50;F${k % 3}`),
  ].join('\n'),
);

const sheets = (file: string): string[] => openWorkbook(readFileSync(file)).sheets.map(({ name }) => name);
const cells = (file: string, name: string): unknown => {
  const sheet = openWorkbook(readFileSync(file)).sheet(name);
  return readCells(sheet, areaToRead(sheet));
};

test.each([
  ['value', [], ['Valor de clientes', 'Valor por cliente']],
  ['profitability', [], ['Margen y coste de servir', 'Margen por cliente']],
  ['purchases', ['--purchases', purchases], ['Compras de clientes']],
  ['families', ['--purchases', purchases], ['Productos × clientes']],
  ['network', ['--relations', relations], ['Valor en red']],
  ['contracts', ['--contracts', contracts], ['Contratos']],
  ['guide', [], ['Guía del método']],
])('%s is made of a table without four criteria, which stays as it was', async (tool, lists, expected) => {
  for (const file of [input, csv]) {
    const out = folder.path(`${tool}.xlsx`);
    const run = await classifyFile(file, '--tool', tool, ...lists, '--out', out, '--force');
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(sheets(out)).toEqual(expect.arrayContaining(expected));
    const client = file === csv ? 'few' : 'Hoja1';
    expect(cells(out, client)).toEqual(FEW);
    expect(run.out).toContain('No se ha hecho ningún código');
    expect(run.out).toContain('sin columnas al lado de ');
    // The way to a code is said: what there is, and a command.
    expect(run.out).toContain('Reconocidos en la tabla: 2');
  }
});

test('in English, and what the tools were told is taken or refused as with codes', async () => {
  const out = folder.path('told.xlsx');
  const run = await classifyFile(input, '--lang', 'en', '--set', 'value.retention=50%', '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('No code was made');
  expect(run.out).toContain('Four criteria are needed. Recognised in the table: 2');
  const refused = await classifyFile(input, '--set', 'value.retention=mucho', '--out', out, '--force');
  expect(refused.code).toBe(2);
  expect(refused.out).not.toContain('No se ha hecho ningún código');
});

test('--tool all makes those that need no code and says of the others what they lack', async () => {
  const out = folder.path('all.xlsx');
  const run = await classifyFile(input, '--tool', 'all', '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(sheets(out)).toEqual(expect.arrayContaining(['Valor de clientes', 'Margen y coste de servir']));
  expect(sheets(out)).not.toContain('Informe de cartera');
  expect(run.out).toContain('(overview): necesita códigos');
});

test.each([
  [['--tool', 'value', '--tool', 'certainty']],
  [['--tool', 'value', '--report']],
  [['--tool', 'value', '--snapshot', 'today']],
  [['--tool', 'value', '--export', folder.path('codes.csv')]],
  [['--tool', 'value', '--output', 'plain']],
  [['--tool', 'value', '--also', 'Estrategia']],
  [['--tool', 'value', '--new-sheet']],
  [['--tool', 'value', '--save-scheme', folder.path('s.json')]],
  [[]],
])('%j needs codes, and is refused with the way to them', async (asked) => {
  const run = await classifyFile(input, ...asked, '--out', folder.path('none.xlsx'));
  expect(run).toMatchObject({ code: 1 });
  expect(run.error).toContain('Hacen falta cuatro criterios');
});

test('a table without any number is enough for a purchase list', async () => {
  const names = folder.write('names.xlsx', workbookOf(FEW.map((row) => row.slice(0, 2))));
  const out = folder.path('names-out.xlsx');
  const run = await classifyFile(names, '--purchases', purchases, '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(sheets(out)).toContain('Compras de clientes');
  expect(run.out).toContain('no tiene ninguna columna de números');
});
