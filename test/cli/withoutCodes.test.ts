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
  [['--also', 'Acción principal']],
  [['--also', 'Valor CLV', '--also', 'Estrategia']],
  [['--also', 'Valor CLV', '--new-sheet']],
  [['--tool', 'value', '--new-sheet']],
  [['--tool', 'value', '--save-scheme', folder.path('s.json')]],
  [[]],
])('%j needs codes, and is refused with the way to them', async (asked) => {
  const run = await classifyFile(input, ...asked, '--out', folder.path('none.xlsx'));
  expect(run).toMatchObject({ code: 1 });
  expect(run.error).toContain('Hacen falta cuatro criterios');
});

describe('columns of tools that need no code', () => {
  const headOf = (file: string, sheet: string): string[] => (cells(file, sheet) as unknown[][])[0]!.map(String);

  test.each([
    ['Valor CLV', [], /^Valor CLV \(/],
    ['tool_value_group', [], /^Grupo de valor \(/],
    ['RFM: recencia', ['--purchases', purchases], /^RFM: recencia \(/],
    ['tool_network_value', ['--relations', relations], / \(.+\)$/],
    ['tool_contracts_renews', ['--contracts', contracts], / \(.+\)$/],
  ])('--also %s stands beside the clients, whose own cells stay', async (also, lists, header) => {
    for (const file of [input, csv]) {
      const out = folder.path('also.xlsx');
      const run = await classifyFile(file, '--also', also, ...lists, '--out', out, '--force');
      expect(run).toMatchObject({ code: 0, error: '' });
      const client = file === csv ? 'few' : 'Hoja1';
      const rows = cells(out, client) as unknown[][];
      expect(rows.map((row) => row.slice(0, 4))).toEqual(FEW);
      if (also === 'tool_contracts_renews') continue; // Too few contracts for a chance: left out, and said.
      expect(rows[0]).toHaveLength(5);
      expect(rows[0]![4]).toMatch(header);
      expect(rows.slice(1).some((row) => row[4] !== '' && row[4] != null)).toBe(true);
      expect(run.out).toContain('No se ha hecho ningún código');
      expect(run.out).toContain('Para que lo haya');
    }
  });

  test('a figure is what the tool’s own sheet says, with what the tool was told', async () => {
    const out = folder.path('figures.xlsx');
    const run = await classifyFile(input, '--also', 'Valor CLV', '--set', 'value.years=3', '--out', out);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(headOf(out, 'Hoja1')[4]!.replace(/\u00a0/g, ' ')).toContain('3 años');
    const list = cells(out, 'Valor por cliente') as unknown[][];
    const at = list.findIndex((row) => row[0] === 'Cliente');
    const net = list[at]!.findIndex((cell) => String(cell).startsWith('Valor neto'));
    const byId = new Map(list.slice(at + 1).map((row) => [row[1], row[net]]));
    const rows = (cells(out, 'Hoja1') as unknown[][]).slice(1);
    expect(rows.map((row) => row[4])).toEqual(rows.map((row) => byId.get(row[0])));
  });

  test('a second run asks for --replace, renews its own and touches no code that stands', async () => {
    const [first, second, third] = ['one', 'two', 'three'].map((name) => folder.path(`${name}.xlsx`)) as [
      string,
      string,
      string,
    ];
    await classifyFile(input, '--also', 'Valor CLV', '--out', first);
    const again = await classifyFile(first, '--also', 'Valor CLV', '--out', second);
    expect(again.code).toBe(1);
    expect(again.error).toContain('--replace');
    const renewed = await classifyFile(
      ...[first, '--replace', '--lang', 'en', '--set', 'value.years=2', '--out', second],
    );
    expect(renewed).toMatchObject({ code: 0, error: '' });
    expect(headOf(second, 'Hoja1')).toHaveLength(5);
    expect(headOf(second, 'Hoja1')[4]).toMatch(/^CLV value \(2/);
    // Codes of a run that had four criteria stay when there are none any more.
    const coded = FEW.map((row, k) => [...row, ...(k ? [1111, 4] : ['Código CEC', 'Total CEC'])]);
    const file = folder.write('coded.xlsx', workbookOf(coded));
    const run = await classifyFile(file, '--also', 'Valor CLV', '--replace', '--out', third);
    expect(run).toMatchObject({ code: 0, error: '' });
    const rows = cells(third, 'Hoja1') as unknown[][];
    expect(rows.map((row) => row.slice(0, 6))).toEqual(coded);
    expect(String(rows[0]![6])).toMatch(/^Valor CLV/);
  });

  test('a column that needs a list says so, and one that would be blank is left out', async () => {
    const none = await classifyFile(input, '--also', 'RFM: recencia', '--out', folder.path('none.xlsx'));
    expect(none.error).toContain('--purchases');
    const out = folder.path('blank.xlsx');
    const run = await classifyFile(input, '--also', 'tool_profitability_cost', '--out', out);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toContain('«Coste de servir» no se ha escrito, saldría vacía');
    expect(cells(out, 'Hoja1')).toEqual(FEW);
  });
});

test('a table without any number is enough for a purchase list', async () => {
  const names = folder.write('names.xlsx', workbookOf(FEW.map((row) => row.slice(0, 2))));
  const out = folder.path('names-out.xlsx');
  const run = await classifyFile(names, '--purchases', purchases, '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(sheets(out)).toContain('Compras de clientes');
  expect(run.out).toContain('no tiene ninguna columna de números');
});
