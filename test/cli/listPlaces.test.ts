import { type CellBlock, newWorkbook, type SheetEdit } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';

jest.setTimeout(60_000);
const folder = temporaryFolder();
afterAll(folder.remove);

type Cells = CellBlock['values'];
const at = (values: Cells, row = 0, column = 0): CellBlock => ({ row, column, values });
const sheet = (name: string, ...cells: CellBlock[]): SheetEdit => ({ sheet: name, cells });

const CLIENTS: Cells = [
  ['Cód. cliente', 'Nombre', 'Facturación', 'Cuota de cliente', 'Margen', 'Años'],
  ...Array.from({ length: 12 }, (_, k) => [`C${k + 1}`, `Cliente ${k + 1}`, 1000 * (k + 1), 0.3, 0.2, k]),
];
const ids = (k: number): string => `C${1 + (k % 12)}`;
const BOUGHT: Cells = Array.from({ length: 20 }, (_, k) => [45_000 + 30 * k, ids(k), 100]);

async function read(book: readonly SheetEdit[], ...options: string[]) {
  const input = folder.write('book.xlsx', newWorkbook([sheet('Clientes', at(CLIENTS)), ...book]));
  const given = options.map((option) => option.replace('BOOK', input));
  return classifyFile(input, ...given, '--out', folder.path('out.xlsx'), '--force');
}

test('a list of relations below a title, with headers that say it in words', async () => {
  const relations = sheet(
    'Recomendaciones',
    at([['Quién recomienda a quién (encuesta de 2026)']]),
    at(
      [
        ['Cliente que recomienda', 'Cliente recomendado'],
        ['C1', 'C2'],
        ['C2', 'C3'],
        ['C2', 'Nadie'],
      ],
      2,
    ),
  );
  const run = await read([relations], '--relations', 'BOOK!Recomendaciones', '--set', 'network.weight=0.2');
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('! Recomendaciones: De 3 líneas no cuenta 1');
  const other = sheet(
    'Recomendaciones',
    at([['Quién recomienda a quién']]),
    at(
      [
        ['Cliente que recomienda', 'Nota'],
        ['C1', 'x'],
      ],
      2,
    ),
  );
  const none = await read([other], '--relations', 'BOOK!Recomendaciones');
  expect(none.error).toContain('falta: el influido. Encabezados: Cliente que recomienda · Nota.');
});

test('a list named by its cells or by its table, and one beside another list on its sheet', async () => {
  const blocks = [
    at([['Compras de 2025']], 0, 4),
    at([['Fecha', 'Cliente', 'Importe'], ...BOUGHT, ['TOTAL', '', 2000]], 1, 4),
    at([['Cód. cliente', 'Fecha de alta', 'Ventas'], ...BOUGHT.slice(0, 12).map(([day, id]) => [id!, day!, 5000])], 1),
  ];
  const beside = { ...sheet('Varios', ...blocks) };
  const all = await read([beside], '--purchases', 'BOOK!Varios', '--tool', 'purchases');
  expect(all).toMatchObject({ code: 0, error: '' });
  expect(all.out).toContain('! Varios: 1 línea es un total de la lista y no cuenta como línea: 2.000. Celda: G23.');
  expect(all.out).toContain('12 clientes');
  const named = await read([beside], '--purchases', 'BOOK!Varios!E2:G12', '--tool', 'purchases');
  expect(named).toMatchObject({ code: 0, error: '' });
  expect(named.out).not.toContain('es un total');
  const table = {
    kind: 'add' as const,
    name: 'Ventas_2025',
    range: { row: 1, column: 4, rowCount: 21, columnCount: 3 },
    columns: ['Fecha', 'Cliente', 'Importe'],
    style: 'TableStyleMedium2',
  };
  const ofTable = await read(
    [{ ...beside, tables: [table] }],
    '--purchases',
    'BOOK!Ventas_2025',
    '--tool',
    'purchases',
  );
  expect(ofTable).toMatchObject({ code: 0, error: '' });
  expect(ofTable.out).not.toContain('es un total');
  const nowhere = await read([beside], '--purchases', 'BOOK!Ventas_2024');
  expect(nowhere.error).toContain('No hay ninguna hoja «Ventas_2024»');
});

test('a header in two rows, and clients in the second column', async () => {
  const list = sheet(
    'Facturas',
    at([
      ['Factura', '', 'Cliente', '', ''],
      ['Fecha', 'Número', 'Código', 'Nombre', 'Importe'],
      ...BOUGHT.map(([day, id, amount], k) => [day!, `F${k}`, id!, 'x', amount!]),
    ]),
  );
  const run = await read([list], '--purchases', 'BOOK!Facturas', '--tool', 'purchases');
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).not.toMatch(/! Facturas: .*no está/);
});

test('what a list leaves open is said with its option beside it, and nothing of the pane’s; strangers with their refunds', async () => {
  const list = sheet(
    'Facturas',
    at([
      ['Fecha', 'Cliente', 'Importe', 'Moneda'],
      ...BOUGHT.map(([day, id, amount]) => [day!, id!, amount!, 'EUR']),
      ['03/02/2024', 'C1', 10, 'EUR'],
      [45_000, 'C1', '1.234', 'EUR'],
      [45_000, 'C1', 5, 'USD'],
      [45_000, 'C1', 0, 'EUR'],
      [45_000, 'X9', 500, 'EUR'],
      [45_010, 'X9', -120, 'EUR'],
      [45_001, 'C2', 0, 'EUR'],
    ]),
  );
  const signed = sheet(
    'Contratos',
    at([
      ['Cliente', 'Inicio', 'Fin', 'Importe'],
      ['C1', '03/02/2024', '', '1.234'],
    ]),
  );
  const run = await read(
    [list, signed],
    '--purchases',
    'BOOK!Facturas',
    '--contracts',
    'BOOK!Contratos',
    '--tool',
    'purchases',
  );
  const lines = run.out.split('\n').filter((line) => /^(?:! (?:Facturas|Contratos)|  La opción)/.test(line));
  expect(lines.join('\n')).not.toMatch(/al leer la lista|La opción es/);
  const way = (word: RegExp): string => lines.find((line) => word.test(line)) ?? '';
  expect(way(/Facturas: 1 fecha/)).toContain('--list-dates dd/mm/yyyy');
  expect(way(/Facturas: 1 línea está en USD/)).toContain('Para analizar otra moneda: --list-currency "USD".');
  expect(way(/Facturas: 1 importe/)).toContain('--list-decimal ","');
  expect(way(/pedido de importe 0/)).toContain('--free-orders');
  expect(way(/Contratos: 1 fecha/)).toContain('--list-dates dd/mm/yyyy');
  expect(way(/no está en la tabla/)).toContain('X9 (380 EUR)');
  const english = await read([list], '--purchases', 'BOOK!Facturas', '--tool', 'purchases', '--lang', 'en');
  expect(english.out).toContain('To analyse another currency: --list-currency "USD".');
  const summed = await classifyFile(
    folder.write('only.xlsx', newWorkbook([list])),
    '--sum-purchases',
    '--tool',
    'purchases',
    '--out',
    folder.path('summed.xlsx'),
    '--force',
  );
  expect(summed.out).not.toMatch(/al leer la lista/);
});

test('clients that only zeros in front tell from the table’s are named, and taken for the same where it is said', async () => {
  const clients: Cells = CLIENTS.map((row, k) => (k === 0 ? row : [k === 1 ? 678 : `0000${k}`, ...row.slice(1)]));
  const bought = BOUGHT.map(([day], k) => [day!, k % 2 ? '000678' : '2', 100]);
  const book = [
    sheet('Clientes', at(clients)),
    sheet('Facturas', at([['Fecha', 'Cliente', 'Importe'], ...bought])),
    sheet(
      'Contratos',
      at([
        ['Cliente', 'Inicio', 'Fin'],
        ['000678', 45_000, ''],
      ]),
    ),
  ];
  const input = folder.write('zeros.xlsx', newWorkbook(book));
  const lists = ['--purchases', `${input}!Facturas`, '--contracts', `${input}!Contratos`, '--tool', 'purchases'];
  const run = async (...more: string[]) =>
    (await classifyFile(input, ...lists, ...more, '--out', folder.path('zeros-CEC.xlsx'), '--force')).out;
  const told = await run();
  expect(told).toContain(
    '! Facturas: 2 clientes de la lista solo se distinguen de los de la tabla por los ceros de delante: «2» («00002» en la tabla) y «000678» («678» en la tabla). No se toman por el mismo: si lo son, dígalo con --list-numbers.',
  );
  expect(told).toContain('! Contratos: 1 cliente de la lista solo se distingue');
  const same = await run('--list-numbers');
  expect(same).not.toMatch(/ceros de delante|no está en la tabla/);
  const english = await run('--lang', 'en');
  expect(english).toContain('“000678” (“678” in the table)');
});
